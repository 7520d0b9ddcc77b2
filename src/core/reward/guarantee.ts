import { addMonths, type Day } from "../model/calendar.ts";
import { daysIn, type Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { add, divide, multiply, type Rational, rationalOf, ZERO } from "../model/rational.ts";
import type { Settings } from "../model/settings.ts";
import type { Earned } from "./earned.ts";
import { daysFromTo } from "./prorate.ts";

/** The least that a new hire's bonus comes to, and the last day for which it is guaranteed. */
export interface Guarantee {
  readonly amount: Rational;
  readonly until: Day;
}

/** The last day for which a new hire's bonus is guaranteed; null where it is on no day of the period. */
export function guaranteedUntil({ guaranteeMonths }: Settings, { hiredOn }: Person, { from, to }: Period): Day | null {
  if (guaranteeMonths === 0 || hiredOn === null) return null;
  const until = addMonths(hiredOn, guaranteeMonths) - 1;
  return until < from || hiredOn > to ? null : until;
}

/**
 * What is guaranteed to a new hire: share × base × pay share × presence, over the days of the first months of
 * employment (a ramp). Null for whoever is past them, or has no day of hiring.
 */
export function guaranteeOf(settings: Settings, person: Person, period: Period, earned: Earned): Guarantee | null {
  const until = guaranteedUntil(settings, person, period);
  if (until === null) return null;
  const parts = earned.segments.map(({ from, to, state, payShare }) => {
    const days = rationalOf(daysFromTo(from, Math.min(to, until)));
    return multiply(multiply(rationalOf(state.bonusBase ?? 0), rationalOf(payShare)), days);
  });
  const days = earned.segments.reduce((sum, segment) => sum + daysIn(segment), 0);
  const mean = divide(parts.reduce(add, ZERO), rationalOf(days));
  return { amount: multiply(multiply(mean, rationalOf(settings.guaranteeShare)), earned.presence.share), until };
}
