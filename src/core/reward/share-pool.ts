import { add, compare, divide, multiply, type Rational, rationalOf, subtract, ZERO } from "../model/rational.ts";

interface Portion {
  readonly index: number;
  readonly units: bigint;
  readonly rest: Rational;
}

function portionOf(exact: Rational, index: number): Portion {
  const units = exact.num / exact.den;
  return { index, units, rest: subtract(exact, { num: units, den: 1n }) };
}

/**
 * Shares a pool in proportion, to the last unit, by largest remainder (rule 22; Hamilton's method): everyone gets the
 * whole units of the exact share, and what is left goes one unit each to the largest remainders; ties go to the one
 * that comes first, so give the shares in the order of ids. The result adds up to the pool exactly.
 *
 * @param poolUnits The pool as a count of the smallest unit.
 * @param shares Not negative, not all 0.
 */
export function sharePool(poolUnits: bigint, shares: readonly number[]): readonly bigint[] {
  const sum = shares.map(rationalOf).reduce(add, ZERO);
  if (sum.num === 0n) throw new RangeError("shares add up to 0");
  const pool: Rational = { num: poolUnits, den: 1n };
  const portions = shares.map((share, index) => portionOf(divide(multiply(pool, rationalOf(share)), sum), index));
  const given = portions.map((portion) => portion.units);
  const left = Number(poolUnits - given.reduce((total, units) => total + units, 0n));
  const byRest = [...portions].sort((a, b) => compare(b.rest, a.rest) || a.index - b.index);
  for (const { index } of byRest.slice(0, left)) given[index] = (given[index] as bigint) + 1n;
  return given;
}
