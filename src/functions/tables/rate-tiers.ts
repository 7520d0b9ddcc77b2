import type { RateTier } from "../../core/index.ts";
import { placeIn } from "../arguments/grid.ts";
import { requiredNumber } from "../arguments/numbers.ts";
import { boundsOf } from "./bounds.ts";

/** Rows of a lower bound and the rate from there on, from the lowest. */
export function rateTiersOf(argument: unknown, boundColumn: string, rateColumn: string): readonly RateTier[] {
  return boundsOf("tiers", argument, [boundColumn, rateColumn], (from, { cells, row }, { grid }) => ({
    from,
    rate: requiredNumber(cells[1] ?? "", placeIn(grid, row, 1)),
  }));
}
