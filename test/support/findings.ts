import { checkScheme, Issues, parsePeriod, prepare, runPeriod, type Tables } from "../../src/core/index.ts";
import type { Issue } from "../../src/core/model/issue.ts";

/** What the check of a scheme finds over some periods, beside what reading has said. */
export interface Checked {
  readonly findings: readonly Issue[];
  readonly known: readonly Issue[];
}

/** Checks a workbook over the periods of its metrics, or over those that are named. */
export function checked(tables: Tables, periods: readonly string[] = []): Checked {
  const issues = new Issues();
  const prepared = prepare(tables, issues);
  const named = periods.length > 0 ? periods : [...(prepared.book.metrics?.periods.keys() ?? [])];
  const runs = named.flatMap((id) => parsePeriod(id) ?? []).map((period) => runPeriod(prepared, period, issues));
  return { findings: checkScheme(prepared, tables, runs, issues.list), known: issues.list };
}
