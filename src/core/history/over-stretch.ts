import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { multiply, numberOf, rationalOf } from "../model/rational.ts";
import type { Scheme } from "../model/scheme.ts";

/** An amount of one period for several of them. */
export function timesPeriods(amount: number | null, periods: number): number | null {
  return amount === null ? null : numberOf(multiply(rationalOf(amount), rationalOf(periods)));
}

/** A base is for one period, so over several it is so many times as much. */
export function personOver(person: Person, periods: number): Person {
  const assignments = person.assignments.map((one) => ({ ...one, bonusBase: timesPeriods(one.bonusBase, periods) }));
  return { ...person, bonusBase: timesPeriods(person.bonusBase, periods), assignments };
}

/** The scheme for a stretch of periods: limits for so many, and the coefficients of the period that is paid. */
export function schemeOver(scheme: Scheme, period: Period, stretch: Period, periods: number): Scheme {
  const { lowestBonus, highestBonus } = scheme.settings;
  const settings = {
    ...scheme.settings,
    lowestBonus: timesPeriods(lowestBonus, periods),
    highestBonus: timesPeriods(highestBonus, periods),
  };
  const coefficients = scheme.coefficients.map((row) =>
    row.period?.id === period.id ? { ...row, period: stretch } : row,
  );
  return { ...scheme, settings, coefficients, pools: [], awards: [] };
}
