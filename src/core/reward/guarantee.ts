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

/**
 * What is guaranteed to a new hire: share × base × pay share × presence, over the days of the first months of
 * employment (a ramp). Null for whoever is past them, or has no day of hiring.
 */
export function guaranteeOf(settings: Settings, person: Person, period: Period, earned: Earned): Guarantee | null {
  const { guaranteeMonths, guaranteeShare } = settings;
  if (guaranteeMonths === 0 || person.hiredOn === null) return null;
  const until = addMonths(person.hiredOn, guaranteeMonths) - 1;
  if (until < period.from || person.hiredOn > period.to) return null;
  const parts = earned.segments.map(({ from, to, state, payShare }) => {
    const days = rationalOf(daysFromTo(from, Math.min(to, until)));
    return multiply(multiply(rationalOf(state.bonusBase ?? 0), rationalOf(payShare)), days);
  });
  const days = earned.segments.reduce((sum, segment) => sum + daysIn(segment), 0);
  const mean = divide(parts.reduce(add, ZERO), rationalOf(days));
  return { amount: multiply(multiply(mean, rationalOf(guaranteeShare)), earned.presence.share), until };
}
