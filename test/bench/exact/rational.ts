/** A fraction of two whole numbers; the denominator is positive. Not reduced: the sums here are short. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Rational = { over: 0n, under: 1n };

/** The number that a person typed: the shortest decimal text that reads back as this double. */
export function fromDecimal(value: number): Rational {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw new Error(`${text} is not a plain decimal. The exact oracle takes numbers as a person types them.`);
  }
  const [whole = "0", decimals = ""] = text.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export function add(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function subtract(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

export function multiply(a: Rational, b: Rational): Rational {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function divide(a: Rational, b: Rational): Rational {
  if (b.over === 0n)
    throw new Error(
      "Division by zero in the exact oracle. A curve has two knots at one actual, or the weights are all 0.",
    );
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

/** Below 0 when a is the smaller, 0 when they are equal, above 0 when a is the larger. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded to so many decimals, a half away from zero. */
export function roundHalfAway(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const size = value.over < 0n ? -value.over : value.over;
  const units = (2n * size * scale + value.under) / (2n * value.under);
  return { over: value.over < 0n ? -units : units, under: scale };
}

/** The nearest double, for fractions whose denominator is a power of ten. */
export function toNumber(value: Rational): number {
  const decimals = String(value.under).length - 1;
  const digits = String(value.over < 0n ? -value.over : value.over).padStart(decimals + 1, "0");
  const text = `${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}0`;
  return value.over < 0n ? -Number(text) : Number(text);
}
