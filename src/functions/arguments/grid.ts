import type { Cell } from "../../core/index.ts";
import { ArgumentError } from "./argument-error.ts";
import { cellOf } from "./cell-of.ts";

/** An argument as rows of cells, with its name for messages. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly height: number;
  readonly width: number;
}

/** Is it one cell? */
export function isSingle({ height, width }: Grid): boolean {
  return height === 1 && width === 1;
}

/** An argument as Sheets gives it, a single value or rows of values, as rows of cells. */
export function gridOf(name: string, argument: unknown): Grid {
  const given: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const rows = given.map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
  return { name, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

/** The shape of an argument in words. */
export function shapeOf({ height, width }: Grid): string {
  const rows = height === 1 ? "1 row" : `${height} rows`;
  return `${rows} and ${width === 1 ? "1 column" : `${width} columns`}`;
}

/** Where a cell is within its argument: `row 3 of actual`; the argument's name alone where it is one cell. */
export function placeIn(grid: Grid, row: number, column: number): string {
  if (isSingle(grid)) return grid.name;
  if (grid.width === 1) return `row ${row + 1} of ${grid.name}`;
  if (grid.height === 1) return `column ${column + 1} of ${grid.name}`;
  return `row ${row + 1}, column ${column + 1} of ${grid.name}`;
}

/** The cell of an argument that must be one. */
export function singleCell(name: string, argument: unknown): Cell {
  const grid = gridOf(name, argument);
  if (isSingle(grid)) return grid.rows[0]?.[0] ?? "";
  throw new ArgumentError(`${name} is a range of ${shapeOf(grid)}. Give one cell or one value.`);
}
