/**
 * Exact fractions for the oracle. Written from the rules and on purpose not from the engine: it keeps lowest terms,
 * reads decimals as text and knows no doubles, so that a mistake of the one cannot be a mistake of the other.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n/d in lowest terms with the sign above the line. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError("a fraction over 0");
  const divisor = greatestCommonDivisor(n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

/** A decimal as people write it: `-12.5`, `0.000001`. */
export function decimal(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`${text} is not a plain decimal`);
  const [, sign, whole = "", places = ""] = match;
  return fraction(BigInt(`${sign}${whole}${places}`), 10n ** BigInt(places.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);

export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);

export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

export const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

export const sumOf = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, fraction(0n));

/** Rounded half away from zero to so many places, as the text of the decimal: `85.0`. */
export function rounded(value: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const size = value.n < 0n ? -value.n : value.n;
  // Half away from zero: twice the size plus one half, cut off.
  const units = (2n * size * scale + value.d) / (2n * value.d);
  const digits = units.toString().padStart(places + 1, "0");
  const sign = value.n < 0n && units > 0n ? "-" : "";
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}

/** A fraction whose decimal ends, as text; throws for one that does not. */
export function plain(value: Fraction): string {
  for (let places = 0; places <= 30; places++) {
    if ((value.n * 10n ** BigInt(places)) % value.d === 0n) return rounded(value, places);
  }
  throw new Error(`${value.n}/${value.d} has no decimal that ends`);
}
