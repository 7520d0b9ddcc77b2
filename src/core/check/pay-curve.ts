import { compare, type Rational } from "../model/rational.ts";
import type { Scheme } from "../model/scheme.ts";
import { type RateTier, SCORE_FACTORS } from "../reward/tier-amount.ts";
import type { TotalRange } from "./range-of-total.ts";
import { firstTotalAt, totalBefore } from "./total-steps.ts";

/** What share of the base a total pays, exactly. */
export interface PayPoint {
  readonly total: number;
  readonly factor: Rational;
}

/** What a total pays under a scheme. */
export type PayCurve = (total: number) => Rational;

/** The pay curve of a scheme; null where it cannot be computed. */
export function payCurveOf({ settings, tiers }: Scheme): PayCurve | null {
  const rates: readonly RateTier[] = tiers.map(({ from, coefficient }) => ({ from, rate: coefficient }));
  if (settings.bonusMode === null || rates.length === 0) return null;
  if (rates.some(({ from, rate }) => Number.isNaN(from) || Number.isNaN(rate))) return null;
  const factor = SCORE_FACTORS[settings.bonusMode];
  return (total) => factor(total, rates);
}

const TARGET = 100;
/** Above its last bound a curve is one straight line; any point there shows where it goes. */
const FAR_ABOVE = 100;

/**
 * The totals that show all of a pay curve: just below and just at each bound, and the ends. Between two of them every
 * mode is a straight line, so what lies between lies between what they pay.
 */
export function tellingTotals({ tiers, settings }: Scheme, range: TotalRange | null): readonly number[] {
  const bounds = [...tiers.map(({ from }) => from), TARGET];
  const steps = bounds.flatMap((bound) => {
    const at = firstTotalAt(bound, settings.decimals);
    return [totalBefore(at, settings.decimals), at];
  });
  const { least, most } = range?.widest ?? { least: 0, most: Number.POSITIVE_INFINITY };
  const top = Number.isFinite(most) ? most : Math.max(...bounds) + FAR_ABOVE;
  const totals = [...steps, least, top].filter((total) => total >= least && total <= top);
  return [...new Set(totals)].sort((a, b) => a - b);
}

/** Does the second pay less than the first? */
export function paysLess(a: PayPoint, b: PayPoint): boolean {
  return compare(b.factor, a.factor) < 0;
}
