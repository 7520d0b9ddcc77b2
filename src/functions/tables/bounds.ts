import { fromLowest, type LowerBound } from "../../core/index.ts";
import { ArgumentError } from "../arguments/argument-error.ts";
import { placeIn } from "../arguments/grid.ts";
import { requiredNumber } from "../arguments/numbers.ts";
import { isHeadingIn, type Table, type TableRow, tableOf } from "../arguments/table.ts";

function refuseTwins(name: string, bounds: readonly LowerBound[]): void {
  const twin = bounds.find((bound, index) => index > 0 && bound.from === bounds[index - 1]?.from);
  if (!twin) return;
  throw new ArgumentError(`two rows of ${name} begin at ${twin.from}. Change one of the bounds, or remove the row.`);
}

/** The rows of a table that begin at lower bounds, from the lowest; the order in which they were written never matters. */
export function boundsOf<T extends LowerBound>(
  name: string,
  argument: unknown,
  columns: readonly string[],
  make: (from: number, row: TableRow, table: Table) => T,
): readonly T[] {
  const table = tableOf(name, argument, columns, isHeadingIn(0));
  const bounds = fromLowest(
    table.rows.map((row) => make(requiredNumber(row.cells[0] ?? "", placeIn(table.grid, row.row, 0)), row, table)),
  );
  refuseTwins(name, bounds);
  return bounds;
}
