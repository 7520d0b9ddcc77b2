import {
  actualFault,
  type Checked,
  choices,
  divide,
  exactPointsOf,
  HUNDRED,
  multiply,
  numberOf,
  type RatioCurve,
  type RatioDirection,
  ratioCurve,
  rationalOf,
} from "../core/index.ts";
import { ArgumentError, answering, inEnglish } from "./arguments/argument-error.ts";
import { choiceOf } from "./arguments/choice.ts";
import { gridOf } from "./arguments/grid.ts";
import { faultOf } from "./arguments/number-cell.ts";
import { optionalNumber } from "./arguments/numbers.ts";
import type { Answer, Output } from "./results/answer.ts";
import { eachPlace } from "./results/each-cell.ts";
import { withNumbers } from "./results/with-numbers.ts";

type Attainment = (actual: number, target: number) => Answer;

const inPoints = (ratio: number | null): number | null =>
  ratio === null ? null : numberOf(multiply(rationalOf(ratio), HUNDRED));

function refuseBadBounds(bounds: Checked<RatioCurve>): void {
  if (!bounds.ok) throw new ArgumentError(inEnglish(bounds.fault));
}

function attainmentBy(direction: RatioDirection, floor: number | null, cap: number | null): Attainment {
  // Judged once as ratios, so that a sentence about them shows the numbers that were typed.
  refuseBadBounds(ratioCurve(direction, 1, floor, cap));
  const [least, most] = [inPoints(floor), inPoints(cap)];
  return (actual, target) => {
    const curve = ratioCurve(direction, target, least, most);
    if (!curve.ok) return faultOf(inEnglish(curve.fault));
    const fault = actualFault(curve.value, actual);
    if (fault) return faultOf(inEnglish(fault));
    return numberOf(divide(exactPointsOf(curve.value, actual), HUNDRED));
  };
}

/**
 * Share of a target that was reached, as a ratio: 0.95 is 95%. With "higher" it is actual ÷ target, with "lower" target ÷
 * actual, with "reduction" 1 − (actual − target) ÷ target; then kept between floor and cap. It is not rounded.
 * Source: the definitions of attainment for KPIs where more is better, where less is better, and for costs over a budget.
 *
 * @param actual What was reached: one cell or a range. A blank gives a blank and N/A gives N/A. In a range, a cell that is no
 *   number gets a text that begins with #, and the others are computed.
 * @param target What was to be reached, in the same unit, above 0: one number for all, or a range in the shape of actual.
 * @param direction "higher" where more is better, "lower" where less is better, "reduction" where each percent above the
 *   target costs a percent. With "lower", actual must be above 0; an actual of 0 earns the cap. Optional; leave out for
 *   "higher".
 * @param floor Least ratio to give, 0 or more. Optional; leave out for 0.
 * @param cap Greatest ratio to give, such as 150%; not below floor. Optional; leave out for none.
 * @return Ratios, in the shape of actual.
 * @example =KPI_ATTAINMENT(45, 36, "lower") → 0.8
 * @customfunction
 */
export function KPI_ATTAINMENT(
  actual: unknown,
  target: unknown,
  direction?: unknown,
  floor?: unknown,
  cap?: unknown,
): Output {
  return answering("KPI_ATTAINMENT", () => {
    const way = choiceOf("direction", direction, choices.FIND.curve, ["higher", "lower", "reduction"], "higher");
    const attainment = attainmentBy(way, optionalNumber("floor", floor), optionalNumber("cap", cap));
    const grids = [gridOf("actual", actual), gridOf("target", target)];
    return eachPlace(grids, (cells) => withNumbers(["actual", "target"], cells, attainment));
  });
}
