import type { Cell } from "../../core/index.ts";
import { ArgumentError } from "./argument-error.ts";
import { type Grid, gridOf, shapeOf } from "./grid.ts";

/** A row or a column of cells, with what is needed to say where each of them is. */
export interface List {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly isRow: boolean;
}

const isBlank = (cell: Cell): boolean => cell === "";

/** An argument that is one row or one column, as a list of cells. */
export function listOf(name: string, argument: unknown): List {
  const grid: Grid = gridOf(name, argument);
  if (grid.height > 1 && grid.width > 1) {
    throw new ArgumentError(`${name} has ${shapeOf(grid)}. Give one row or one column.`);
  }
  return { name, cells: grid.rows.flat(), isRow: grid.width > 1 };
}

/** The same list without the blank cells at its end. */
export function withoutBlankEnd(list: List): List {
  let length = list.cells.length;
  while (length > 0 && isBlank(list.cells[length - 1] ?? "")) length--;
  return { ...list, cells: list.cells.slice(0, length) };
}

/** Where an entry of a list is: `row 3 of knots`, `column 2 of weights`. */
export function placeInList({ name, cells, isRow }: List, index: number): string {
  return cells.length === 1 ? name : `${isRow ? "column" : "row"} ${index + 1} of ${name}`;
}
