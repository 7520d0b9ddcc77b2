import {
  add,
  compare,
  divide,
  greater,
  HUNDRED,
  lesser,
  multiply,
  type Rational,
  rationalOf,
  subtract,
  ZERO,
} from "../model/rational.ts";
import type { TierMode } from "../model/settings.ts";
import { reachedIndex } from "../rate/reached.ts";

/** One row of a tier table: where it begins and its rate or coefficient. Sorted from the lowest. */
export interface RateTier {
  readonly from: number;
  readonly rate: number;
}

type Amount = (value: number, tiers: readonly RateTier[]) => Rational;

const rateAt = (tiers: readonly RateTier[], index: number): Rational => rationalOf((tiers[index] as RateTier).rate);

const boundAt = (tiers: readonly RateTier[], index: number): Rational => rationalOf((tiers[index] as RateTier).from);

function reachedRate(value: number, tiers: readonly RateTier[]): Rational {
  const index = reachedIndex(tiers, value);
  return index < 0 ? ZERO : rateAt(tiers, index);
}

/** Each slice between two bounds times the rate of its own tier, summed. */
function slices(value: number, tiers: readonly RateTier[]): Rational {
  const exact = rationalOf(value);
  let sum = ZERO;
  for (let i = 0; i <= reachedIndex(tiers, value); i++) {
    const end = i + 1 < tiers.length ? lesser(exact, boundAt(tiers, i + 1)) : exact;
    sum = add(sum, multiply(subtract(end, boundAt(tiers, i)), rateAt(tiers, i)));
  }
  return sum;
}

/** A value read off the straight lines between tier points `ys`; flat above the last, 0 below the first. */
function between(value: number, tiers: readonly RateTier[], ys: readonly Rational[]): Rational {
  const index = reachedIndex(tiers, value);
  if (index < 0) return ZERO;
  const low = ys[index] as Rational;
  if (index === tiers.length - 1) return low;
  const run = subtract(boundAt(tiers, index + 1), boundAt(tiers, index));
  const along = divide(subtract(rationalOf(value), boundAt(tiers, index)), run);
  return add(low, multiply(along, subtract(ys[index + 1] as Rational, low)));
}

const interpolatedRate: Amount = (value, tiers) =>
  between(
    value,
    tiers,
    tiers.map((_, i) => rateAt(tiers, i)),
  );

function overageOfScore(value: number, tiers: readonly RateTier[]): Rational {
  const exact = rationalOf(value);
  const above = greater(subtract(exact, HUNDRED), ZERO);
  const upTo = greater(lesser(exact, HUNDRED), ZERO);
  return divide(add(upTo, multiply(above, reachedRate(value, tiers))), HUNDRED);
}

/** What share of the base a score pays in each mode; 100 is target, and a score under the first tier pays per mode (rule 18). */
export const SCORE_FACTORS: Readonly<Record<TierMode, Amount>> = {
  whole: reachedRate,
  marginal: (value, tiers) => divide(slices(value, tiers), HUNDRED),
  overage: overageOfScore,
  interpolate: interpolatedRate,
};

function overageOfValue(value: number, tiers: readonly RateTier[]): Rational {
  const index = reachedIndex(tiers, value);
  if (index < 0) return ZERO;
  const exact = rationalOf(value);
  const gate = tiers.length > 1 ? lesser(exact, boundAt(tiers, 1)) : exact;
  const above = multiply(subtract(exact, gate), rateAt(tiers, index));
  return add(multiply(gate, rateAt(tiers, 0)), above);
}

/** The amounts at the tier points are those of `whole`: bound × rate. Above the last point, value × the last rate. */
function interpolatedAmount(value: number, tiers: readonly RateTier[]): Rational {
  const last = tiers.length - 1;
  if (last >= 0 && compare(rationalOf(value), boundAt(tiers, last)) >= 0) {
    return multiply(rationalOf(value), rateAt(tiers, last));
  }
  return between(
    value,
    tiers,
    tiers.map((_, i) => multiply(boundAt(tiers, i), rateAt(tiers, i))),
  );
}

/** What a value in its own unit (a turnover, a count) pays in each mode (rule 18). */
export const VALUE_AMOUNTS: Readonly<Record<TierMode, Amount>> = {
  whole: (value, tiers) => multiply(rationalOf(value), reachedRate(value, tiers)),
  marginal: slices,
  overage: overageOfValue,
  interpolate: interpolatedAmount,
};
