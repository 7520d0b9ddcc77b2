import { combineFeedback, folded, message, type RaterGroup, roundDecimal, textOf } from "../core/index.ts";
import { ArgumentError, answering, inEnglish } from "./arguments/argument-error.ts";
import { MOST_DECIMALS } from "./arguments/decimals.ts";
import { placeIn } from "./arguments/grid.ts";
import { type List, listOf, placeInList } from "./arguments/list.ts";
import { numberCell } from "./arguments/number-cell.ts";
import { optionalNumber, requiredNumber } from "./arguments/numbers.ts";
import { isHeadingIn, tableOf } from "./arguments/table.ts";
import type { Output } from "./results/answer.ts";

/** One rater's score, under the group that the rater belongs to. */
interface Rating {
  readonly group: string;
  readonly score: number;
  readonly weight: number;
}

const MIN_RATERS = 3;

function notNegative(weight: number, place: string): number {
  if (weight >= 0) return weight;
  throw new ArgumentError(`${place}: ${inEnglish(message("weights.negative", { found: weight }))}`);
}

/** The weight of each group by its folded name. */
function groupWeights(argument: unknown): ReadonlyMap<string, number> {
  const { grid, rows } = tableOf("weights", argument, ["group", "weight"], isHeadingIn(1));
  const weights = new Map<string, number>();
  for (const { cells, row } of rows) {
    const group = textOf(cells[0] ?? "");
    const place = placeIn(grid, row, 1);
    if (weights.has(folded(group)))
      throw new ArgumentError(`the group “${group}” stands twice in weights. Remove one.`);
    weights.set(folded(group), notNegative(requiredNumber(cells[1] ?? "", place), place));
  }
  if ([...weights.values()].some((weight) => weight > 0)) return weights;
  throw new ArgumentError(inEnglish(message("weights.allZero")));
}

function ratingAt(groups: List, scores: List, index: number, weights: ReadonlyMap<string, number>): Rating | null {
  const reading = numberCell(scores.cells[index] ?? "");
  if (reading.kind === "fault") throw new ArgumentError(`${placeInList(scores, index)}: ${reading.sentence}`);
  if (reading.kind !== "number") return null;
  const group = textOf(groups.cells[index] ?? "");
  const place = placeInList(groups, index);
  if (group === "")
    throw new ArgumentError(`${place} is blank, and there is a score beside it. Fill in the rater's group.`);
  const weight = weights.get(folded(group));
  if (weight !== undefined) return { group, score: reading.value, weight };
  throw new ArgumentError(`${place}: the group “${group}” has no weight. Add it to weights, or correct the name.`);
}

function ratingsOf(groups: List, scores: List, weights: ReadonlyMap<string, number>): readonly Rating[] {
  if (groups.cells.length !== scores.cells.length) {
    throw new ArgumentError(
      `groups has ${groups.cells.length} cells and scores has ${scores.cells.length}. Give a group for each score.`,
    );
  }
  return scores.cells.flatMap((_, index) => ratingAt(groups, scores, index, weights) ?? []);
}

function groupRow({ group, mean, raters, isShown }: RaterGroup, minRaters: number): readonly (string | number)[] {
  if (isShown) return [group, roundDecimal(mean, MOST_DECIMALS), raters];
  return [group, `not shown: fewer than ${minRaters} raters`, ""];
}

function minimumOf(argument: unknown): number {
  const minimum = optionalNumber("minRaters", argument) ?? MIN_RATERS;
  if (Number.isInteger(minimum) && minimum >= 1) return minimum;
  throw new ArgumentError(`minRaters is ${minimum}. Give a whole number from 1.`);
}

/**
 * Score of one person from 360° feedback, and the groups behind it. First the mean within each rater group, then the groups
 * combined by their weights; groups without any rater are left out together with their weight. Groups other than self and
 * superior with fewer raters than the minimum count, but their mean is not shown. Source: weighted mean of group means.
 *
 * @param groups Group of each rater, such as Self, Superior, Peer, Report: a column or a row.
 * @param scores Score by each rater, beside the groups, on any one scale. A blank or N/A is left out; text or an error is an error.
 * @param weights Rows of two columns, group and weight. Weights are relative, 0 or more; every group that gave a score needs one.
 *   Blank rows and a row of headings are left out.
 * @param minRaters Fewest raters whose mean may be shown on its own, 1 or more. Optional; leave out for 3.
 * @return Rows of group, mean and number of raters; the first, Combined, holds the score. It is blank where nobody scored.
 * @example =FEEDBACK_360({"Superior";"Peer";"Peer"}, {80;90;100}, {"Superior",60;"Peer",40}, 2) → {"Combined",86,3;"Superior",80,1;"Peer",95,2}
 * @customfunction
 */
export function FEEDBACK_360(groups: unknown, scores: unknown, weights: unknown, minRaters?: unknown): Output {
  return answering("FEEDBACK_360", () => {
    const ratings = ratingsOf(listOf("groups", groups), listOf("scores", scores), groupWeights(weights));
    const minimum = minimumOf(minRaters);
    const combined = combineFeedback(ratings, minimum);
    const score = combined.score === null ? "" : roundDecimal(combined.score, MOST_DECIMALS);
    return [["Combined", score, ratings.length], ...combined.groups.map((group) => groupRow(group, minimum))];
  });
}
