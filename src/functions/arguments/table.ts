import { type Cell, readCell, textOf } from "../../core/index.ts";
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

/** Tells a row of headings from a first row of data. */
export type HeadingTest = (cells: readonly Cell[]) => boolean;

/** Words without a digit where a number is needed are a heading; a number with a slip of the pen is not. */
export function isHeadingIn(numberColumn: number): HeadingTest {
  return (cells) => {
    const reading = readCell(cells[numberColumn] ?? "");
    return reading.kind === "text" && !/\d|^#/.test(reading.text);
  };
}

/** The rows of a table argument; blank rows are left out, and so is a first row of headings. */
export function tableOf(name: string, argument: unknown, columns: readonly string[], isHeading: HeadingTest): Table {
  const grid = gridOf(name, argument);
  if (grid.width < columns.length) {
    throw new ArgumentError(`${name} has ${shapeOf(grid)}. Give ${columns.length} columns: ${columns.join(", ")}.`);
  }
  const filled = grid.rows.map((cells, row) => ({ cells, row })).filter(isFilled);
  const [first] = filled;
  const rows = filled.length > 1 && first && isHeading(first.cells) ? filled.slice(1) : filled;
  if (rows.length === 0) throw new ArgumentError(`${name} is blank. Give at least one row: ${columns.join(", ")}.`);
  return { grid, rows };
}
