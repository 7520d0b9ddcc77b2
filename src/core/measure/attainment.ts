import type { GoalMeasure } from "../model/goal.ts";
import { divide, greater, lesser, type Rational, rationalOf, subtract, ZERO } from "../model/rational.ts";

const ALL: Rational = { num: 1n, den: 1n };

/** How far along the way from start to target, or against the target alone where there is no start. */
function unbounded({ start, target, direction }: GoalMeasure, actual: Rational, cap: Rational): Rational {
  if (target === null) return actual;
  const wanted = rationalOf(target);
  if (start !== null) {
    const begun = rationalOf(start);
    return divide(subtract(actual, begun), subtract(wanted, begun));
  }
  if (direction === "atLeast") return divide(actual, wanted);
  // Less is better and there is nothing left: all that can be earned (rule 9).
  return actual.num > 0n ? divide(wanted, actual) : cap;
}

/** What a goal has come to: how far it is reached as a share, before and after the bounds of 0 and the cap. */
export interface Attainment {
  readonly unbounded: Rational;
  readonly reached: Rational;
}

/**
 * How far a goal is reached, 1 being all of it: (actual − start) ÷ (target − start), whichever of the two is greater.
 * Without a start it is the ratio of rule 9: actual ÷ target, or target ÷ actual where the goal is *at most*. Not below 0,
 * not above the cap.
 */
export function attainmentOf(goal: GoalMeasure, actual: number, cap: number): Attainment {
  const most = rationalOf(cap);
  const share = unbounded(goal, rationalOf(actual), greater(most, ALL));
  return { unbounded: share, reached: lesser(greater(share, ZERO), most) };
}
