/** An exact fraction; the denominator is above 0. Not kept in lowest terms: results are short-lived. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/** Zero, exactly. */
export const ZERO: Rational = { num: 0n, den: 1n };

/** One hundred, exactly. */
export const HUNDRED: Rational = { num: 100n, den: 1n };

const SIGNIFICANT_DIGITS = 15;

/**
 * The decimal number that a double stands for: its 15 significant digits, which is all that a spreadsheet shows and
 * enough to give back every decimal that was typed. So 0.1 is one tenth, and 0.1 + 0.2 is three tenths.
 */
export function rationalOf(value: number): Rational {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return { num: BigInt(value), den: 1n };
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  const digits = mantissa.replace(/\.?0*$/, "");
  const places = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const num = BigInt(digits.replace(".", ""));
  const power = Number(exponent) - places;
  return power >= 0 ? { num: num * 10n ** BigInt(power), den: 1n } : { num, den: 10n ** BigInt(-power) };
}

/** a + b. */
export function add(a: Rational, b: Rational): Rational {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  if (a.den % b.den === 0n) return { num: a.num + b.num * (a.den / b.den), den: a.den };
  if (b.den % a.den === 0n) return { num: a.num * (b.den / a.den) + b.num, den: b.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

/** a − b. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { num: -b.num, den: b.den });
}

/** a × b. */
export function multiply(a: Rational, b: Rational): Rational {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** a ÷ b; b must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.num === 0n) throw new RangeError("division by zero");
  return b.num < 0n ? { num: -a.num * b.den, den: -a.den * b.num } : { num: a.num * b.den, den: a.den * b.num };
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The smaller of two. */
export function lesser(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of two. */
export function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

const DOUBLE_DIGITS = 20;

/** The nearest double, by way of 20 significant digits. */
export function numberOf(value: Rational): number {
  if (value.num === 0n) return 0;
  const negative = value.num < 0n;
  const num = negative ? -value.num : value.num;
  const shift = DOUBLE_DIGITS - (num.toString().length - value.den.toString().length);
  const scaled = shift >= 0 ? (num * 10n ** BigInt(shift)) / value.den : num / (value.den * 10n ** BigInt(-shift));
  return Number(`${negative ? "-" : ""}${scaled}e${-shift}`);
}
