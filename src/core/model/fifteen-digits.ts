const DIGITS = 15;

/**
 * Half of the last of a number's 15 significant digits. Two doubles that lie closer than this are the same number to
 * whoever reads the sheet: 0.7 + 0.1 gives 0.7999999999999999, shows 0.8 and reaches a step of 0.8.
 */
export function halfLastDigit(value: number): number {
  if (value === 0) return 0;
  return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1);
}

/** Is a number at least a bound, to 15 significant digits? */
export function isAtLeast(value: number, bound: number): boolean {
  return value >= bound || bound - value < halfLastDigit(bound);
}

/** Is a number at most a bound, to 15 significant digits? */
export function isAtMost(value: number, bound: number): boolean {
  return value <= bound || value - bound < halfLastDigit(bound);
}

/** Are two numbers the same to 15 significant digits? */
export function isSameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < halfLastDigit(b);
}
