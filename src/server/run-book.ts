import {
  type ClosedPeriod,
  type History,
  type Issue,
  Issues,
  inOwnWords,
  type Language,
  type PeriodRun,
  run,
  type Tables,
} from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";
import { findTabs, readTables, type TabNames } from "./read-tables.ts";
import { sha256 } from "./sha-256.ts";
import { tellIssues } from "./tell-issues.ts";

/** A period of a workbook, run; nothing is written yet. */
export interface BookRun {
  readonly tabs: TabNames;
  readonly tables: Tables;
  readonly result: PeriodRun;
  readonly history: History;
  readonly issues: readonly Issue[];
  /** The workbook's language, or else the one that was asked for. */
  readonly language: Language;
}

const SHOWN_REASONS = 5;

/** Why there is nothing to score: the last problem met says so, and those before it are often the cause. */
function whyNothing(issues: readonly Issue[], language: Language): string {
  const errors = tellIssues(issues, language).filter(({ severity }) => severity === "error");
  const lines = errors.map(({ where, message }) => (where === "" ? message : `${where}: ${message}`));
  const causes = lines.slice(0, -1);
  const more = causes.length > SHOWN_REASONS ? ["…"] : [];
  return [...lines.slice(-1), ...causes.slice(0, SHOWN_REASONS), ...more].join("\n");
}

/** That a period is closed, since when, and how it is corrected all the same. */
export function whyClosed({ period, closedAt, closedBy }: ClosedPeriod, language: Language): string {
  const told = { period: period.id, at: closedAt.slice(0, "yyyy-mm-dd".length), name: closedBy };
  return tell(closedBy === "" ? "no.closed" : "no.closedBy", told, language);
}

/** Reads a workbook and runs one of its periods; a closed one is refused, since its results never change (rule 30). */
export function runBook(book: Book, period: string, asked: Language): BookRun {
  const tabs = findTabs(book);
  const mapping = new Issues();
  const tables = readTables(book, tabs, mapping);
  const done = run(tables, period, sha256);
  const issues = [...mapping.list, ...inOwnWords(done.issues, tables)];
  if (done.kind === "noPeriod") throw new Refusal(whyNothing(issues, asked));
  if (done.kind === "closed") throw new Refusal(whyClosed(done.closed, asked));
  const { result, history } = done;
  return { tabs, tables, result, history, issues, language: result.scheme.settings.language ?? asked };
}
