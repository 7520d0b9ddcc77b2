import { type TabKey, type Table, type Tables, tabOf } from "../core/index.ts";
import type { Book } from "../sheets/book.ts";

/** The tabs that are written only; all others say something, so that no tab of data can be forgotten here. */
const RESULTS: ReadonlySet<TabKey> = new Set([
  "scores",
  "bonuses",
  "awardList",
  "payroll",
  "promotions",
  "live",
  "shared",
]);

/** The names of each of our tabs that a workbook has, in whatever language; of two of a kind the first counts. */
export type TabNames = ReadonlyMap<TabKey, readonly [string, ...string[]]>;

/** Finds our tabs by their names. */
export function findTabs(book: Book): TabNames {
  const byKey = new Map<TabKey, [string, ...string[]]>();
  for (const name of book.tabNames()) {
    const key = tabOf(name);
    const names = key && byKey.get(key);
    if (names) names.push(name);
    else if (key) byKey.set(key, [name]);
  }
  return byKey;
}

/** Reads every source tab once. */
export function readTables(book: Book, tabs: TabNames): Tables {
  const tables: Partial<Record<TabKey, Table>> = {};
  for (const [key, [sheet, ...twins]] of tabs) {
    if (!RESULTS.has(key)) tables[key] = { sheet, rows: book.read(sheet), twins };
  }
  return tables;
}
