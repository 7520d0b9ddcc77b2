import type { CallLog } from "../../../src/workbench/apps-script/call-log.ts";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import type { WorkbookOptions } from "../../../src/workbench/apps-script/workbook-state.ts";
import { builtProject } from "../../../src/workbench/cli/built-project.ts";
import type { BookData, CellData, Scalar } from "../../../src/workbench/grid/book-data.ts";

/** A cell as a test writes it: a text that begins with = is a formula; `text()` writes one that is not. */
export type Typed = CellData | Scalar;

/** Tabs as a test writes them, by name. */
export type Tabs = Readonly<Record<string, readonly (readonly Typed[])[]>>;

/** The add-on as it would be pushed. */
export const project = await builtProject();

function toCell(cell: Typed): CellData | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "object") return cell;
  return typeof cell === "string" && cell.startsWith("=") ? { value: null, formula: cell } : { value: cell };
}

/** A text that stands in its cell as it is, whatever it begins with. */
export const text = (value: string): CellData => ({ value });

/** A cell that shows a calendar day: days since 1899-12-30. */
export const day = (serial: number): CellData => ({ value: serial, format: "yyyy-mm-dd" });

/** A workbook with the built add-on in it. */
export function open(tabs: Tabs, options: WorkbookOptions = {}): Workbench {
  const book: BookData = {
    tabs: Object.entries(tabs).map(([name, rows]) => ({ name, rows: rows.map((row) => row.map(toCell)) })),
  };
  return new Workbench(project, book, { timeZone: "UTC", ...options });
}

/** A problem as the add-on tells it. */
export interface Told {
  readonly severity: "error" | "warning" | "advice";
  readonly code: string;
  readonly where: string;
  readonly message: string;
}

/** A person's result as the add-on answers it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly total: number | null;
  readonly band: string | null;
  readonly tier: string | null;
  readonly bonus: number | null;
  readonly promotions: readonly { readonly next: string; readonly flag: string }[];
}

/** What scoring answers. */
export interface Scored {
  readonly period: string;
  readonly people: readonly Person[];
  readonly issues: readonly Told[];
  readonly written: readonly string[];
}

/** A server's answer. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** Calls a global of the add-on as a menu or a page does. */
export function ask<Value>(workbench: Workbench, name: string, ...args: readonly unknown[]) {
  const { value, calls } = workbench.run(name, args);
  return { answer: value as Answered<Value>, calls: calls as CallLog };
}

/** The value of an answer; the refusal's sentence is the test's failure. */
export function taken<Value>(answer: Answered<Value>): Value {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Scores a period, and expects that to work. */
export function score(workbench: Workbench, period: string, language = "en"): Scored {
  return taken(ask<Scored>(workbench, "scorePeriod", period, language).answer);
}

/** Checks the workbook, and expects that to work: its problems, without the advice on its scheme. */
export function check(workbench: Workbench, language = "en"): readonly Told[] {
  const { issues } = taken(ask<{ issues: readonly Told[] }>(workbench, "checkWorkbook", language).answer);
  return issues.filter(({ severity }) => severity !== "advice");
}

/** The sentence with which the add-on refuses. */
export function refusalOf(workbench: Workbench, name: string, ...args: readonly unknown[]): string {
  const { answer } = ask(workbench, name, ...args);
  if (answer.ok) throw new Error(`${name} was not refused.`);
  return answer.message;
}

/** The cells of a tab, rows from A1 down to the last that holds anything. */
export function cellsOf(workbench: Workbench, tab: string): readonly (readonly (CellData | null)[])[] {
  const found = workbench.exportBook().tabs.find(({ name }) => name === tab);
  if (!found) throw new Error(`There is no tab ${tab}.`);
  const isFilled = (row: readonly (CellData | null)[]) => row.some((cell) => (cell?.value ?? "") !== "");
  return found.rows.slice(0, found.rows.findLastIndex(isFilled) + 1);
}

/** The values of a tab; errors as their codes. */
export function rowsOf(workbench: Workbench, tab: string): readonly (readonly unknown[])[] {
  return cellsOf(workbench, tab).map((row) => row.map((cell) => cell?.value ?? ""));
}

/** The rows of a tab by the heading of each column. */
export function recordsOf(workbench: Workbench, tab: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = [], ...rows] = rowsOf(workbench, tab);
  return rows.map((row) => Object.fromEntries(header.map((heading, column) => [String(heading), row[column] ?? ""])));
}
