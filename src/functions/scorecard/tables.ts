import { TAB_WORDS, type TabKey, type Table, type Tables } from "../../core/index.ts";
import { cellOf } from "../arguments/cell-of.ts";

/** The tabs of a workbook as SCORECARD is given them, by what they are. */
export type TabArguments = Readonly<Partial<Record<TabKey, unknown>>>;

const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined;

const isBlankRow = (row: unknown): boolean => (Array.isArray(row) ? row.every(isBlank) : isBlank(row));

/** The rows down to the last that holds anything: whole columns are mostly blank. */
function withoutBlankEnd(rows: readonly unknown[]): readonly unknown[] {
  let height = rows.length;
  while (height > 0 && isBlankRow(rows[height - 1])) height--;
  return rows.slice(0, height);
}

/** How many columns hold anything: whole tabs are wider than what is in them. */
function widthOf(rows: readonly unknown[]): number {
  return rows.reduce((width: number, row) => {
    if (!Array.isArray(row)) return Math.max(width, 1);
    let end = row.length;
    while (end > width && isBlank(row[end - 1])) end--;
    return Math.max(width, end);
  }, 0);
}

/** A tab from its whole columns; null where the argument was left out or holds nothing. */
function tableOf(key: TabKey, argument: unknown): Table | null {
  const rows = withoutBlankEnd(Array.isArray(argument) ? argument : [argument]);
  if (rows.length === 0) return null;
  const width = widthOf(rows);
  // A formula cannot see the tab that a range lies in, so addresses use the tab's standard name.
  return {
    sheet: TAB_WORDS[key].en[0],
    rows: rows.map((row) => (Array.isArray(row) ? row.slice(0, width) : [row]).map(cellOf)),
  };
}

/** The tabs that were given. */
export function tablesOf(given: TabArguments): Tables {
  const tables: Partial<Record<TabKey, Table>> = {};
  for (const key of Object.keys(given) as TabKey[]) {
    const table = tableOf(key, given[key]);
    if (table) tables[key] = table;
  }
  return tables;
}
