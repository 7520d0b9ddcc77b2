import { Issues, type Language, readHistory } from "../core/index.ts";
import type { Book } from "../sheets/book.ts";
import { findTabs, readTables } from "./read-tables.ts";
import { sha256 } from "./sha-256.ts";
import { type ToldIssue, tellIssues } from "./tell-issues.ts";

/** A closed period, as the caller sees it. */
export interface ClosedPeriodAnswer {
  readonly period: string;
  readonly closedAt: string;
  readonly closedBy: string;
  readonly people: number;
  /** False where a row, or what it came from, was edited after the period was closed. */
  readonly isUnchanged: boolean;
}

/** The closed periods of a workbook, and what was edited of them. */
export interface HistoryAnswer {
  readonly periods: readonly ClosedPeriodAnswer[];
  readonly issues: readonly ToldIssue[];
}

/** Reads the store of closed periods and holds it against its fingerprints; nothing is written. */
export function historyOf(book: Book, language: Language): HistoryAnswer {
  const issues = new Issues();
  const { periods } = readHistory(readTables(book, findTabs(book)), sha256, issues);
  return {
    periods: periods.map(({ period, closedAt, closedBy, results, isWhole, changedParts }) => ({
      period: period.id,
      closedAt,
      closedBy,
      people: results.size,
      isUnchanged: isWhole && changedParts.size === 0 && [...results.values()].every(({ isChanged }) => !isChanged),
    })),
    issues: tellIssues(issues.list, language),
  };
}
