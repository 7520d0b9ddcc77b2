import { type Cell, textOf } from "../../core/index.ts";
import { ArgumentError } from "./argument-error.ts";
import { type Grid, gridOf, shapeOf } from "./grid.ts";

/** One filled row of a table argument; `row` counts from 0 within the argument. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly row: number;
}

/** A table argument: its filled rows, without a row of headings. */
export interface Table {
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
}

const isFilled = ({ cells }: TableRow): boolean => cells.some((cell) => textOf(cell) !== "");

/** Words without a digit where a number is needed are a heading; a number with a slip of the pen is not. */
function isHeading(cell: Cell): boolean {
  return typeof cell === "string" && cell !== "" && !/\d/.test(cell) && !cell.startsWith("#");
}

/** The rows of a table argument. Blank rows are left out; so is a first row of headings, known by the column of numbers. */
export function tableOf(name: string, argument: unknown, columns: readonly string[], numberColumn: number): Table {
  const grid = gridOf(name, argument);
  if (grid.width < columns.length) {
    throw new ArgumentError(`${name} has ${shapeOf(grid)}. Give ${columns.length} columns: ${columns.join(", ")}.`);
  }
  const filled = grid.rows.map((cells, row) => ({ cells, row })).filter(isFilled);
  const hasHeadings = filled.length > 1 && isHeading(filled[0]?.cells[numberColumn] ?? "");
  return { grid, rows: hasHeadings ? filled.slice(1) : filled };
}
