import { type TabKey, type Table, type Tables, tabOf } from "../core/index.ts";
import type { Book } from "../sheets/book.ts";

const SOURCES: ReadonlySet<TabKey> = new Set([
  "settings",
  "kpis",
  "weights",
  "ratings",
  "bonus",
  "ladder",
  "rules",
  "people",
  "metrics",
  "records",
  "feedback",
  "events",
]);

/** The name of each of our tabs that the workbook has, in whatever language; of two of a kind the first counts. */
export function tabsByKey(book: Book): ReadonlyMap<TabKey, string> {
  const byKey = new Map<TabKey, string>();
  for (const name of book.tabNames()) {
    const key = tabOf(name);
    if (key && !byKey.has(key)) byKey.set(key, name);
  }
  return byKey;
}

/** Reads every source tab once. */
export function readTables(book: Book, tabs: ReadonlyMap<TabKey, string>): Tables {
  const tables: Partial<Record<TabKey, Table>> = {};
  for (const [key, sheet] of tabs) {
    if (SOURCES.has(key)) tables[key] = { sheet, rows: book.read(sheet) };
  }
  return tables;
}
