import { type DashboardKey, dashboardTitle, type Row, textOf } from "../../core/index.ts";

/** The tables that a dashboard has from its last run. Rows and columns are counted from 1. */
export interface FoundTables {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The row of each table's headings. */
  readonly headings: ReadonlyMap<DashboardKey, number>;
}

/** How many cells are filled one after the other from a column on. */
function runFrom(row: Row, column: number): number {
  const end = row.findIndex((cell, at) => at >= column && cell === "");
  return (end < 0 ? row.length : end) - column;
}

/** The corner of the first table: the first title that we write, from the top. */
function cornerOf(rows: readonly Row[]): { row: number; column: number } | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => dashboardTitle(textOf(cell)) !== null);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The tables end before two blank rows; what stands below is somebody's own. */
function endOf(rows: readonly Row[], { row, column }: { row: number; column: number }): number {
  const isBlank = (at: number): boolean => (rows[at]?.[column] ?? "") === "";
  let end = row;
  while (end < rows.length && !(isBlank(end) && isBlank(end + 1))) end++;
  return end;
}

/**
 * Finds the tables of the last run, wherever people have moved them by inserting rows or columns. Null where there are
 * none.
 */
export function findTables(rows: readonly Row[]): FoundTables | null {
  const corner = cornerOf(rows);
  if (!corner) return null;
  const own = rows.slice(corner.row, endOf(rows, corner));
  const headings = new Map<DashboardKey, number>();
  for (const [down, row] of own.entries()) {
    const key = dashboardTitle(textOf(row[corner.column] ?? ""));
    if (key !== null) headings.set(key, corner.row + down + 2);
  }
  const columns = Math.max(1, ...own.map((row) => runFrom(row, corner.column)));
  return { row: corner.row + 1, column: corner.column + 1, rows: own.length, columns, headings };
}
