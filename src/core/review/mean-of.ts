import { add, divide, type Rational, rationalOf, ZERO } from "../model/rational.ts";

/** The exact mean of decimals; NaN is none of them. Null without any. */
export function meanOf(values: readonly number[]): Rational | null {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? null : divide(known.map(rationalOf).reduce(add, ZERO), rationalOf(known.length));
}
