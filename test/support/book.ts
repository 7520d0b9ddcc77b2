import type { Cell, Row, Table, Tables } from "../../src/core/index.ts";
import { TAB_WORDS, type TabKey } from "../../src/core/index.ts";

/** A row as a test writes it: cells by the heading of their column. */
export type NamedCells = Readonly<Record<string, Cell>>;

/** The rows of a tab: with the header first, or as objects whose keys are the headings. */
export type SmallTab = readonly Row[] | readonly NamedCells[];

/** A workbook as a test writes it. */
export type SmallBook = Readonly<Partial<Record<TabKey, SmallTab>>>;

function isNamed(row: Row | NamedCells | undefined): row is NamedCells {
  return row !== undefined && !Array.isArray(row);
}

function withHeader(rows: readonly NamedCells[]): readonly Row[] {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [header, ...rows.map((row) => header.map((heading) => row[heading] ?? ""))];
}

function tableOf(sheet: string, rows: SmallTab): Table {
  return { sheet, rows: isNamed(rows[0]) ? withHeader(rows as readonly NamedCells[]) : (rows as readonly Row[]) };
}

/** Makes the engine's tables of small arrays; each tab bears its English name. An empty array is no tab, `[[]]` an empty one. */
export function book(tabs: SmallBook): Tables {
  const tables: Partial<Record<TabKey, Table>> = {};
  for (const key of Object.keys(tabs) as TabKey[]) {
    const rows = tabs[key];
    if (rows && rows.length > 0) tables[key] = tableOf(TAB_WORDS[key].en[0], rows);
  }
  return tables;
}
