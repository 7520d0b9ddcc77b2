import {
  checkScheme,
  type Issue,
  Issues,
  inOwnWords,
  type Language,
  type Period,
  type Prepared,
  parsePeriod,
  periodOfLength,
  prepare,
  readHistory,
  runPeriod,
  type Tables,
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

/** Every problem of a workbook, and what it was found in. */
export interface Findings {
  readonly issues: readonly Issue[];
  readonly tables: Tables;
  readonly prepared: Prepared;
  readonly periods: readonly string[];
}

/** Looks for every problem of a workbook without writing anything: tabs, the rows of every period, and the scheme beside its data. */
export function findProblems(book: Book): Findings {
  // What is told of mapped tabs is told at their own cells already.
  const mapping = new Issues();
  const tables = readTables(book, findTabs(book), mapping);
  const issues = new Issues();
  const prepared = prepare(tables, issues, readHistory(tables, sha256, issues));
  const periods = periodsOf(prepared);
  const runs = periods.map((period) => runPeriod(prepared, period, issues));
  const findings = checkScheme(prepared, tables, runs, [...mapping.list, ...issues.list]);
  const told = [...mapping.list, ...inOwnWords([...issues.list, ...findings], tables)];
  return { issues: told, tables, prepared, periods: periods.map(({ id }) => id) };
}

/** The problems of a workbook in words. */
export function checkWorkbookOf(book: Book, asked: Language): CheckAnswer {
  const { issues, prepared, periods } = findProblems(book);
  return { issues: tellIssues(issues, prepared.scheme.settings.language ?? asked), periods };
}
