import type { Workbench } from "../apps-script/workbench.ts";
import { UsageProblem } from "./command.ts";

/** What a global of the add-on's server answers. */
export type ServerAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export interface Issue {
  readonly severity: "error" | "warning" | "advice";
  readonly where: string;
  readonly message: string;
}

/** A person's result; more columns may come with it. */
export type ScoredPerson = Readonly<Record<string, unknown>>;

export interface ScoredPeriod {
  readonly period: string;
  readonly people: readonly ScoredPerson[];
  readonly issues: readonly Issue[];
}

/** Calls the add-on as its menu would, and takes its answer apart. */
export function askServer<Value>(workbench: Workbench, name: string, args: readonly unknown[]): ServerAnswer<Value> {
  const { value } = workbench.run(name, args);
  if (typeof value === "object" && value !== null && "ok" in value) return value as ServerAnswer<Value>;
  throw new UsageProblem(
    `The add-on's ${name} gave no answer that this command understands. Build it anew with "npm run build".`,
  );
}

export const issueLine = ({ severity, where, message }: Issue): string => `${severity}: ${where}: ${message}`;

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === "error");
