import { ArgumentError } from "./argument-error.ts";
import { optionalNumber } from "./numbers.ts";

/** The places that results are rounded to unless asked otherwise: more than anyone types, fewer than a double carries. */
export const MOST_DECIMALS = 10;

/** A count of decimals, 0 to 10; all 10 where the argument was left out or is blank. */
export function decimalsOf(name: string, argument: unknown): number {
  const decimals = optionalNumber(name, argument) ?? MOST_DECIMALS;
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  throw new ArgumentError(`${name} is ${decimals}. Give a whole number from 0 to ${MOST_DECIMALS}.`);
}
