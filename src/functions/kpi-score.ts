import {
  type Cell,
  choices,
  exactPointsOf,
  type LinearCurve,
  linearCurve,
  numberOf,
  readActual,
  type StepCurve,
  stepCurve,
} from "../core/index.ts";
import { ArgumentError, answering, inEnglish } from "./arguments/argument-error.ts";
import { choiceOf } from "./arguments/choice.ts";
import { gridOf } from "./arguments/grid.ts";
import { numberList, optionalNumbers } from "./arguments/numbers.ts";
import type { Answer, Output } from "./results/answer.ts";
import { eachCell } from "./results/each-cell.ts";
import { withNumber } from "./results/with-numbers.ts";

type KnotCurve = LinearCurve | StepCurve;

function curveFrom(knots: unknown, points: unknown, shape: unknown): KnotCurve {
  const actuals = numberList("knots", knots);
  const earned = optionalNumbers("points", points);
  const kind = choiceOf("shape", shape, choices.FIND.curve, ["linear", "steps"], "linear");
  const curve = kind === "steps" ? stepCurve(actuals, earned) : linearCurve(actuals, earned);
  if (!curve.ok) throw new ArgumentError(inEnglish(curve.fault));
  return curve.value;
}

/** Knots 0 and 1 are the short form for a yes/no KPI (rule 7). */
function isYesNo({ xs }: KnotCurve): boolean {
  return xs.length === 2 && xs[0] === 0 && xs[1] === 1;
}

function scoreOf(cell: Cell, curve: KnotCurve): Answer {
  const pointsFor = (actual: number) => numberOf(exactPointsOf(curve, actual));
  const answer = isYesNo(curve) ? readActual(cell, "", true) : null;
  return answer?.kind === "number" ? pointsFor(answer.value) : withNumber(cell, pointsFor);
}

/**
 * Points that an actual earns on a KPI's curve. Between two knots the points lie on a straight line, outside the first
 * and the last they stay flat; with "steps" they are those of the best step reached. Lower is better where the knots fall
 * while the points rise; a target band is knots {20,30,40,50} with points {0,100,100,0}. Points are not rounded.
 * Source: linear interpolation, in exact decimal arithmetic.
 *
 * @param actual What was reached: one cell or a range, in the unit of the knots (95% is 0.95). A blank gives a blank and
 *   N/A gives N/A, never 0. In a range, a cell that is no number gets a text that begins with #, and the others are scored.
 * @param knots Actuals at which points are known: a row or a column of 2 or more numbers (1 or more for steps), only rising
 *   or only falling. Knots {0,1} also take yes and no, TRUE and FALSE. Blank cells at the end do not count.
 * @param points Points at each knot: a row or a column of as many numbers. Optional; leave out for 0 and 100 at two knots,
 *   or 0, 100 and 120 at three.
 * @param shape "linear" for straight lines, or "steps": a step is reached at its knot exactly, and below the first step there
 *   are 0 points. Optional; leave out for "linear".
 * @return Points, in the shape of actual.
 * @example =KPI_SCORE(90%, {80%,90%,100%}, {0,100,120}) → 100
 * @customfunction
 */
export function KPI_SCORE(actual: unknown, knots: unknown, points?: unknown, shape?: unknown): Output {
  return answering("KPI_SCORE", () => {
    const curve = curveFrom(knots, points, shape);
    return eachCell(gridOf("actual", actual), (cell) => scoreOf(cell, curve));
  });
}
