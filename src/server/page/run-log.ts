import type { ValueOf } from "../api/calls.ts";
import type { CallContext } from "./call-context.ts";

/** One run of Score a period, or a band that was decided: who, when, what. */
export type RunEntry = ValueOf<"scoring">["runs"][number];

const KEPT_AS = "runs";
/** Some 200 bytes each, under one name that holds 9 KB. */
const KEPT = 25;

/** The last runs, the latest first. What cannot be read is left out: a log must not keep anybody from scoring. */
export function runsOf({ workbook }: Pick<CallContext, "workbook">): readonly RunEntry[] {
  try {
    const runs: unknown = JSON.parse(workbook.get(KEPT_AS) ?? "[]");
    // What was logged before decisions were has no such field.
    return Array.isArray(runs)
      ? (runs as readonly RunEntry[]).map((entry) => ({ ...entry, what: entry.what ?? "" }))
      : [];
  } catch {
    return [];
  }
}

/** Adds a run to the log, and gives the log. */
export function logRun(context: Pick<CallContext, "workbook">, run: RunEntry): readonly RunEntry[] {
  const runs = [run, ...runsOf(context)].slice(0, KEPT);
  context.workbook.set(KEPT_AS, JSON.stringify(runs));
  return runs;
}
