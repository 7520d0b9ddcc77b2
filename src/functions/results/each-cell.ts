import type { Cell } from "../../core/index.ts";
import { ArgumentError } from "../arguments/argument-error.ts";
import { type Grid, isSingle, shapeOf } from "../arguments/grid.ts";
import { numberCell } from "../arguments/number-cell.ts";
import { type Answer, inCell, isFault, type Output } from "./answer.ts";

/** The cell at a place; an argument that is one cell stands for every place. */
function cellAt(grid: Grid, row: number, column: number): Cell {
  return (isSingle(grid) ? grid.rows[0]?.[0] : grid.rows[row]?.[column]) ?? "";
}

function commonShape(grids: readonly Grid[]): Grid {
  const [first, ...others] = grids.filter((grid) => !isSingle(grid));
  const shape = first ?? (grids[0] as Grid);
  const odd = others.find((grid) => grid.height !== shape.height || grid.width !== shape.width);
  if (!odd) return shape;
  throw new ArgumentError(
    `${shape.name} has ${shapeOf(shape)}, ${odd.name} has ${shapeOf(odd)}. Give both the same shape, or one cell for all.`,
  );
}

/** A result of one cell: its fault is the formula's error. */
function alone(answer: Answer, name: string): number | string | boolean {
  if (!isFault(answer)) return answer;
  throw new ArgumentError(name === "" ? answer.sentence : `${name}: ${answer.sentence}`);
}

/** An answer for each cell of an argument, in its shape. */
export function eachCell(grid: Grid, answerFor: (cell: Cell) => Answer): Output {
  if (isSingle(grid)) return alone(answerFor(grid.rows[0]?.[0] ?? ""), grid.name);
  return grid.rows.map((row) => row.map((cell) => inCell(answerFor(cell))));
}

/** An answer for each place of several arguments of one shape; an argument of one cell goes with every place. */
export function eachPlace(grids: readonly Grid[], answerFor: (cells: readonly Cell[]) => Answer): Output {
  const shape = commonShape(grids);
  if (isSingle(shape)) return alone(answerFor(grids.map((grid) => cellAt(grid, 0, 0))), "");
  return shape.rows.map((cells, row) =>
    cells.map((_, column) => inCell(answerFor(grids.map((grid) => cellAt(grid, row, column))))),
  );
}

/** The numbers at the first place where every argument has one; null where there is no such place. */
export function firstNumbers(grids: readonly Grid[]): readonly number[] | null {
  const { height, width } = commonShape(grids);
  for (let place = 0; place < height * width; place++) {
    const [row, column] = [Math.floor(place / width), place % width];
    const readings = grids.map((grid) => numberCell(cellAt(grid, row, column)));
    const numbers = readings.flatMap((reading) => (reading.kind === "number" ? [reading.value] : []));
    if (numbers.length === grids.length) return numbers;
  }
  return null;
}
