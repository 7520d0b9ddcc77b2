import { columns, type DashboardKey, finder, parsePeriod, type Row, textOf } from "../../core/index.ts";
import { cellAt, isWritten, type StandingTable, tableAt } from "./standing-table.ts";

/** The tables that a dashboard has from its last run. Rows and columns are counted from 1. */
export interface FoundTables {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The row of each table's headings. */
  readonly headings: ReadonlyMap<DashboardKey, number>;
  /** The row of the line above the charts; null where it is gone. */
  readonly topLine: number | null;
  /** Can the last run have written what stands in a cell? */
  isOurs(row: number, column: number): boolean;
}

const isPeriodWord = finder({ period: columns.METRIC_COLUMNS.period });

/** The tables of a column; of two of a kind the second is a copy, and somebody's own. */
function tablesIn(rows: readonly Row[], column: number): readonly StandingTable[] {
  const found = new Map<DashboardKey, StandingTable>();
  for (let row = 0; row < rows.length; row++) {
    const table = tableAt(rows, row, column);
    if (table && !found.has(table.key)) found.set(table.key, table);
  }
  return [...found.values()];
}

const isTopLine = (row: Row, column: number): boolean =>
  isPeriodWord(textOf(row[column] ?? "")) !== null && parsePeriod(textOf(row[column + 1] ?? "")) !== null;

/** The column of the tables: where the line above the charts is, or else the first that has any. */
function columnsToTry(rows: readonly Row[]): readonly number[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const all = Array.from({ length: width }, (_, column) => column);
  const below = all.filter((column) => rows.some((row) => isTopLine(row, column)));
  return [...below, ...all.filter((column) => !below.includes(column))];
}

/**
 * Finds the tables of the last run, wherever people have moved them by inserting rows or columns. Null where there are
 * none.
 */
export function findTables(rows: readonly Row[]): FoundTables | null {
  for (const column of columnsToTry(rows)) {
    const tables = tablesIn(rows, column);
    const [first] = tables;
    if (!first) continue;
    const topLine = rows.slice(0, first.row).findIndex((row) => isTopLine(row, column));
    return {
      row: first.row + 1,
      column: column + 1,
      rows: Math.max(...tables.map((table) => table.row + table.rows)) - first.row,
      columns: Math.max(...tables.map((table) => table.columns)),
      headings: new Map(tables.map(({ key, row }) => [key, row + 2])),
      topLine: topLine < 0 ? null : topLine + 1,
      isOurs: (r, c) => tables.some((table) => isWritten(table, r - 1, c - 1 - column, cellAt(rows, r - 1, c - 1))),
    };
  }
  return null;
}
