import { bit } from "../model/bit.ts";
import { halfLastDigit, isAtLeast, isAtMost, isSameNumber } from "../model/fifteen-digits.ts";
import type { Operator } from "../model/measure.ts";

/** A comparison of a number with the bounds of a rule. */
export type NumberTest = (value: number) => boolean;

/** Makes the comparison of an operator once, so that judging a person costs one call; numbers to 15 digits. */
export function numberTest(operator: Operator, bounds: readonly number[]): NumberTest {
  const bound = bounds[0] ?? Number.NaN;
  switch (operator) {
    case ">=":
      return (value) => isAtLeast(value, bound);
    case ">":
      return (value) => !isAtMost(value, bound);
    case "<=":
      return (value) => isAtMost(value, bound);
    case "<":
      return (value) => !isAtLeast(value, bound);
    case "=":
      return (value) => isSameNumber(value, bound);
    case "<>":
      return (value) => !isSameNumber(value, bound);
    case "in":
      return (value) => bounds.some((one) => isSameNumber(value, one));
  }
}

/**
 * Joins the answers of an order (`>=`, `>`, `<=`, `<`) on each person's value to their bits, without a branch on the
 * data; false, and nothing done, for the other comparisons. It says the same as `numberTest`.
 */
export function joinOrder(
  operator: Operator,
  bound: number,
  values: Float64Array,
  people: ArrayLike<number>,
  bits: Uint8Array,
): boolean {
  if (operator === "=" || operator === "<>" || operator === "in") return false;
  // Turned round, "at most b" is "at least −b".
  const sign = operator === ">=" || operator === ">" ? 1 : -1;
  const isStrict = operator === ">" || operator === "<";
  const leeway = halfLastDigit(bound);
  const least = sign * bound + (isStrict ? leeway : -leeway);
  for (let i = 0; i < bits.length; i++) {
    const value = sign * (values[people[i] as number] ?? Number.NaN);
    const isFail = isStrict ? value <= least : value < least;
    bits[i] = (bits[i] as number) | (bit(isFail) << 1) | bit(Number.isNaN(value));
  }
  return true;
}
