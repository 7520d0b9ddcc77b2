import {
  checkScheme,
  Issues,
  type Language,
  type Period,
  type Prepared,
  parsePeriod,
  periodOfLength,
  prepare,
  readHistory,
  runPeriod,
} from "../core/index.ts";
import type { Book } from "../sheets/book.ts";
import { findTabs, readTables } from "./read-tables.ts";
import { sha256 } from "./sha-256.ts";
import { type ToldIssue, tellIssues } from "./tell-issues.ts";

/** What the check found. */
export interface CheckAnswer {
  readonly issues: readonly ToldIssue[];
  /** The periods that were scored to find problems in their rows. */
  readonly periods: readonly string[];
}

/** Every period that Metrics names; for a workbook of records alone, the months from the first record to the last. */
function periodsOf({ book, span }: Prepared): readonly Period[] {
  const named = [...(book.metrics?.periods.keys() ?? [])].flatMap((id) => parsePeriod(id) ?? []);
  if (named.length > 0 || !span) return named;
  const months: Period[] = [];
  for (let day = span.from; day <= span.to; day = (months[months.length - 1]?.to ?? span.to) + 1) {
    months.push(periodOfLength(day, "month"));
  }
  return months;
}

/** Looks for every problem of a workbook without writing anything: tabs, the rows of every period, and the scheme beside its data. */
export function checkWorkbookOf(book: Book, asked: Language): CheckAnswer {
  const issues = new Issues();
  const tables = readTables(book, findTabs(book));
  const prepared = prepare(tables, issues, readHistory(tables, sha256, issues));
  const periods = periodsOf(prepared);
  const runs = periods.map((period) => runPeriod(prepared, period, issues));
  const findings = checkScheme(prepared, tables, runs, issues.list);
  const language = prepared.scheme.settings.language ?? asked;
  return { issues: tellIssues([...issues.list, ...findings], language), periods: periods.map(({ id }) => id) };
}
