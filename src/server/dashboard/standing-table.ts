import { type Cell, type DashboardKey, dashboardTitle, type Row, textOf } from "../../core/index.ts";

/** A table as it stands: where its title is, and as much of what is below as a dashboard can have written. */
export interface StandingTable {
  readonly key: DashboardKey;
  /** Counted from 0, with its title and its headings. */
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** The tables but the heat map have one column for what they count by and two for figures. */
const COLUMNS = 3;

/** A cell, counted from 0. */
export const cellAt = (rows: readonly Row[], row: number, column: number): Cell => rows[row]?.[column] ?? "";

/** How many cells are filled one after the other from a column on. */
function runFrom(row: Row, column: number): number {
  const end = row.findIndex((cell, place) => place >= column && cell === "");
  return (end < 0 ? row.length : end) - column;
}

/** A name, and beside it figures or blanks, one figure at least: how many people. */
function isDataRow(row: Row, column: number): boolean {
  const figures = row.slice(column + 1, column + COLUMNS);
  return (row[column] ?? "") !== "" && figures.some(isFigure) && figures.every((cell) => cell === "" || isFigure(cell));
}

const isFigure = (cell: Cell): boolean => typeof cell === "number";

/** The columns of KPIs end with the last that has a figure: one of notes has none. */
function heatColumns(headings: Row, body: readonly Row[], column: number): number {
  const run = runFrom(headings, column);
  const isOfFigures = (width: number): boolean => body.some((row) => isFigure(row[column + width] ?? ""));
  let width = run;
  while (width > COLUMNS && !isOfFigures(width - 1)) width--;
  return width;
}

/** The table whose title is in a cell; null where none is. */
export function tableAt(rows: readonly Row[], row: number, column: number): StandingTable | null {
  const key = dashboardTitle(textOf(cellAt(rows, row, column)));
  const headings = rows[row + 1] ?? [];
  if (key === null || runFrom(headings, column) < COLUMNS) return null;
  let end = row + 2;
  while (isDataRow(rows[end] ?? [], column)) end++;
  const body = rows.slice(row + 2, end);
  if (body.length === 0) return null;
  return { key, row, rows: end - row, columns: key === "heat" ? heatColumns(headings, body, column) : COLUMNS };
}

/** Can a run have written a cell of a table? Titles stand alone, headings and names are text, all else is figures. */
export function isWritten(
  { row, rows, columns: width }: StandingTable,
  down: number,
  across: number,
  cell: Cell,
): boolean {
  if (down < row || down >= row + rows || across < 0 || across >= width) return false;
  if (down === row) return across === 0;
  return down === row + 1 || across === 0 || isFigure(cell);
}
