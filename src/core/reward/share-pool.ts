import { type Rational, rationalOf } from "../model/rational.ts";

interface Portion {
  readonly index: number;
  readonly units: bigint;
  /** What is left of the exact share, in parts of one unit that all portions have in common. */
  readonly rest: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** Fractions as counts of their common part, so that their proportions are whole numbers. */
function wholeShares(shares: readonly Rational[]): readonly bigint[] {
  const common = shares.reduce((multiple, { den }) => (multiple / greatestCommonDivisor(multiple, den)) * den, 1n);
  return shares.map(({ num, den }) => num * (common / den));
}

const byRest = (a: Portion, b: Portion): number => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1);

/**
 * Shares a pool in proportion, to the last unit, by largest remainder (rule 22; Hamilton's method): everyone gets the
 * whole units of the exact share, and what is left goes one unit each to the largest remainders; ties go to the one
 * that comes first, so give the shares in the order of ids. The result adds up to the pool exactly. A pool below 0, a
 * recovery, is shared as its opposite would be.
 *
 * @param poolUnits The pool as a count of the smallest unit.
 * @param shares Not negative, not all 0.
 */
export function sharePool(poolUnits: bigint, shares: readonly number[]): readonly bigint[] {
  return shareExactly(poolUnits, shares.map(rationalOf));
}

/** The same for shares that are exact fractions. */
export function shareExactly(poolUnits: bigint, shares: readonly Rational[]): readonly bigint[] {
  if (poolUnits < 0n) return shareExactly(-poolUnits, shares).map((units) => -units);
  const whole = wholeShares(shares);
  const sum = whole.reduce((total, share) => total + share, 0n);
  if (sum === 0n) throw new RangeError("shares add up to 0");
  const portions = whole.map((share, index): Portion => {
    const exact = poolUnits * share;
    return { index, units: exact / sum, rest: exact % sum };
  });
  const given = portions.map(({ units }) => units);
  const left = Number(poolUnits - given.reduce((total, units) => total + units, 0n));
  for (const { index } of portions.sort(byRest).slice(0, left)) given[index] = (given[index] as bigint) + 1n;
  return given;
}
