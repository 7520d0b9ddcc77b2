import { type Cell, choices } from "../core/index.ts";
import { ArgumentError, answering } from "./arguments/argument-error.ts";
import { choiceOf } from "./arguments/choice.ts";
import { decimalsOf } from "./arguments/decimals.ts";
import { type Grid, gridOf, shapeOf } from "./arguments/grid.ts";
import { weightList } from "./arguments/weights.ts";
import type { Answer, Output } from "./results/answer.ts";
import { column } from "./results/column.ts";
import { type Weighing, weighRow } from "./results/weigh-row.ts";
import { faultIn } from "./results/with-numbers.ts";

/** Rows of one score for each weight; a single column with a weight for each of its rows is one such row. */
function rowsToWeigh(scores: Grid, weights: number): readonly (readonly Cell[])[] {
  if (scores.width === weights) return scores.rows;
  if (scores.width === 1 && scores.height === weights) return [scores.rows.flat()];
  const count = weights === 1 ? "1 weight" : `${weights} weights`;
  throw new ArgumentError(
    `scores has ${shapeOf(scores)}, and there are ${count}. Give one weight for each column, ` +
      "or for each row of a single column of scores.",
  );
}

function totalOf(cells: readonly Cell[], weighing: Weighing): Answer {
  const result = weighRow(cells, weighing);
  if (result.kind === "total") return result.total;
  return result.kind === "none" ? result.shows : faultIn(`score ${result.column + 1}`, result.fault);
}

/**
 * Weighted mean of scores, one total for each row. Total = sum of weight × score ÷ sum of weights, over the scores that
 * count. It is computed exactly on the decimals that were typed and rounded once, half away from zero, so that a total of
 * 85 never arrives as 84.99999999999999. It asks for no minimum coverage. Source: weighted arithmetic mean.
 *
 * @param scores Points: a row for each person, a column for each KPI; or one column of scores of one person. N/A leaves the
 *   sum together with its weight. In several rows, a score that is no number makes its row a text that begins with #.
 * @param weights One weight for each KPI, as a row or a column. They are relative, whatever they add up to above 0; none may
 *   be negative. A weight of 0 or blank leaves its KPI out.
 * @param missing What a blank score does: "skip" leaves the sum together with its weight, "zero" counts as 0 points, "hold"
 *   gives no total. A row without any score has none either: both are blank. Optional; leave out for "skip".
 * @param decimals Places to round the total to, 0 to 10. Optional; leave out for all, up to 10.
 * @return A column with one total for each row, on the scale of the scores.
 * @example =WEIGHTED_SCORE({80,90;70,""}, {60,40}) → {84;70}
 * @customfunction
 */
export function WEIGHTED_SCORE(scores: unknown, weights: unknown, missing?: unknown, decimals?: unknown): Output {
  return answering("WEIGHTED_SCORE", () => {
    const weighing: Weighing = {
      weights: weightList("weights", weights),
      missing: choiceOf("missing", missing, choices.FIND.missing, ["skip", "zero", "hold"], "skip"),
      decimals: decimalsOf("decimals", decimals),
    };
    const rows = rowsToWeigh(gridOf("scores", scores), weighing.weights.length);
    return column(rows.map((cells) => totalOf(cells, weighing)));
  });
}
