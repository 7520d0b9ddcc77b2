import type { Language } from "../../core/index.ts";
import { cellOf, columns, filledRows, Issues, openTab, periodOfCell, type Row, textOf } from "../../core/index.ts";
import type { Book } from "../../sheets/book.ts";
import { findTabs } from "../read-tables.ts";
import { planTables, writeResults } from "../write-results.ts";

/** A file that was shared. */
export interface SharedEntry {
  readonly period: string;
  /** A person's id, or blank for a team's file. */
  readonly person: string;
  readonly team: string;
  readonly name: string;
  readonly file: string;
  readonly viewers: string;
  readonly sharedAt: string;
  readonly pay: string;
  readonly fingerprint: string;
}

type Rows = readonly Row[];

/** The list of what was shared of a period. */
export function sharedOf(book: Book, period: string): readonly SharedEntry[] {
  const [tab] = findTabs(book).get("shared") ?? [];
  if (tab === undefined) return [];
  const rows: Rows = book.read(tab);
  const open = openTab({ sheet: tab, rows }, columns.SHARED_COLUMNS, new Issues());
  const text = (row: number, key: keyof SharedEntry): string => textOf(cellOf(open, row, key));
  return filledRows(open)
    .filter((row) => (periodOfCell(cellOf(open, row, "period"))?.id ?? text(row, "period")) === period)
    .map((row) => ({
      period,
      person: text(row, "person"),
      team: text(row, "team"),
      name: text(row, "name"),
      file: text(row, "file"),
      viewers: text(row, "viewers"),
      sharedAt: text(row, "sharedAt"),
      pay: text(row, "pay"),
      fingerprint: text(row, "fingerprint"),
    }));
}

/** Writes the list of a period; the rows of other periods stay. */
export function keepShared(book: Book, period: string, entries: readonly SharedEntry[], language: Language): void {
  const keys = Object.keys(columns.SHARED_COLUMNS) as (keyof SharedEntry)[];
  const table = {
    tab: "shared" as const,
    period,
    columns: keys.map((key) => columns.SHARED_COLUMNS[key]),
    keyColumns: [0, 1, 2],
    rows: entries.map((entry) => keys.map((key) => entry[key])),
  };
  writeResults(book, planTables(book, [table], findTabs(book), language), language);
}

/** The id of a file in its link. */
export function fileIdOf(link: string): string | null {
  return /\/d\/([\w-]{20,})/.exec(link)?.[1] ?? null;
}
