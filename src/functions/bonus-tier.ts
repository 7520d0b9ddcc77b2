import { reachedIndex } from "../core/index.ts";
import { answering } from "./arguments/argument-error.ts";
import { gridOf } from "./arguments/grid.ts";
import type { Output } from "./results/answer.ts";
import { eachCell } from "./results/each-cell.ts";
import { withNumber } from "./results/with-numbers.ts";
import { labelsOf } from "./tables/labels.ts";

/**
 * Name of the bonus tier that a score reaches. A tier begins at its lower bound exactly, and the top is open.
 *
 * @param score One score or a range, on the scale of the bounds. A blank gives a blank and N/A gives N/A. A score below the
 *   first tier reaches none: blank. In a range, a cell that is no number gets a text that begins with #.
 * @param tiers Rows of lower bound and tier name, in any order; further columns do not matter. Blank rows and a row of headings
 *   are left out; the same bound twice is an error.
 * @return Names, in the shape of score.
 * @example =BONUS_TIER(104, {80,"Bronze";100,"Silver";120,"Gold"}) → "Silver"
 * @customfunction
 */
export function BONUS_TIER(score: unknown, tiers: unknown): Output {
  return answering("BONUS_TIER", () => {
    const names = labelsOf("tiers", tiers, "tier");
    const nameFor = (value: number) => names[reachedIndex(names, value)]?.label ?? "";
    return eachCell(gridOf("score", score), (cell) => withNumber(cell, nameFor));
  });
}
