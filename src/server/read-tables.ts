import {
  Issues,
  type MappedTab,
  mapTables,
  readMapping,
  type TabKey,
  type Table,
  type Tables,
  tabOf,
} from "../core/index.ts";
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
  "dashboard",
]);

type Names = readonly [string, ...string[]];

/** The names of each of our tabs that a workbook has, in whatever language; of two of a kind the first counts. */
export interface TabNames extends ReadonlyMap<TabKey, Names> {
  /** The Mapping tab, which was read for the names of the company's own tabs; none where there is no such tab. */
  readonly mapping?: Table;
}

/** Which of our tabs each name stands for, as the workbook's Mapping tab says or else as it is called. */
function meaningsIn(names: readonly string[], mapping: Table | null): ReadonlyMap<string, readonly TabKey[]> {
  const mapped = new Map<string, MappedTab[]>();
  for (const { sheet, tab } of mapping ? readMapping(mapping, new Issues()) : []) {
    mapped.set(sheet, [...(mapped.get(sheet) ?? []), tab]);
  }
  const calledSo = (name: string): readonly TabKey[] => {
    const key = tabOf(name);
    return key ? [key] : [];
  };
  return new Map(names.map((name) => [name, mapped.get(name.trim()) ?? calledSo(name)] as const));
}

/** The names by what they stand for: those that a mapping names go first. */
function byMeaning(meanings: ReadonlyMap<string, readonly TabKey[]>): Map<TabKey, Names> {
  const byKey = new Map<TabKey, Names>();
  const isMapped = ([name, keys]: readonly [string, readonly TabKey[]]): boolean =>
    keys.some((key) => key !== tabOf(name));
  const entries = [...meanings];
  for (const [name, keys] of [...entries.filter(isMapped), ...entries.filter((entry) => !isMapped(entry))]) {
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), name] as unknown as Names);
  }
  return byKey;
}

/** Finds our tabs by their names, and those of the company's own by the Mapping tab. */
export function findTabs(book: Book): TabNames {
  const names = book.tabNames();
  const sheet = names.find((name) => tabOf(name) === "mapping");
  const mapping = sheet === undefined ? null : { sheet, rows: book.read(sheet) };
  const found = byMeaning(meaningsIn(names, mapping));
  return mapping ? Object.assign(found, { mapping }) : found;
}

/** Reads every source tab once; tabs of the company's own as the Mapping tab says, whose problems are collected. */
export function readTables(book: Book, tabs: TabNames, issues: Issues = new Issues()): Tables {
  const tables: Partial<Record<TabKey, Table>> = {};
  const read = new Map<string, Table["rows"]>();
  for (const [key, [sheet, ...twins]] of tabs) {
    if (key === "mapping" || RESULTS.has(key)) continue;
    const rows = read.get(sheet) ?? book.read(sheet);
    read.set(sheet, rows);
    tables[key] = { sheet, rows, twins };
  }
  return tabs.mapping ? mapTables(tables, tabs.mapping, issues) : tables;
}
