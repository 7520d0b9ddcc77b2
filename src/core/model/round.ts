import { type Rational, rationalOf } from "./rational.ts";

/** How a half is rounded: away from zero, always towards plus infinity, or always towards zero. */
export type RoundingRule = "half-up" | "up" | "down";

/**
 * Rounds an exact value to `decimals` places and returns it as a count of the smallest unit: 84.95 at one place is
 * 850n. A half goes away from zero (`half-up`); `up` goes away from zero always, `down` towards zero always.
 */
export function roundToUnits(value: Rational, decimals: number, rule: RoundingRule = "half-up"): bigint {
  const scaled = value.num * 10n ** BigInt(decimals);
  const negative = scaled < 0n;
  const size = negative ? -scaled : scaled;
  const whole = size / value.den;
  const rest = size % value.den;
  const roundsUp = rule === "up" ? rest > 0n : rule === "half-up" && rest * 2n >= value.den;
  const units = roundsUp ? whole + 1n : whole;
  return negative ? -units : units;
}

/** The double nearest to `units` of the smallest unit: 850n at one place is 85. */
export function unitsToNumber(units: bigint, decimals: number): number {
  return Number(`${units}e${-decimals}`);
}

/** Rounds an exact value to `decimals` places, half away from zero. */
export function roundExact(value: Rational, decimals: number): number {
  return unitsToNumber(roundToUnits(value, decimals), decimals);
}

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10] as const;

// A double this near a half of the last place, as a share of the scaled value, is rounded exactly instead: some thousand
// times the error that a sum of a few dozen products can carry.
const DOUBT_SHARE = 1e-13;
const LARGEST_QUICK = 1e12;

/** 10 to the power of `decimals`, for 0 to 10. */
export function powerOfTen(decimals: number): number {
  return POWERS[decimals] ?? 10 ** decimals;
}

/**
 * Rounds a double that carries a small arithmetic error; NaN where it lies so near a half that only exact arithmetic
 * can tell. The caller then computes the value exactly and rounds that. This is what keeps 84.95 from becoming 84.9
 * without paying for exact arithmetic on every row.
 *
 * @param doubt The least distance to a half, in units of the last place, at which the double can be trusted.
 */
export function roundQuick(value: number, power: number, doubt: number): number {
  const scaled = value * power;
  const size = scaled < 0 ? -scaled : scaled;
  if (!(size < LARGEST_QUICK)) return Number.NaN;
  const whole = Math.floor(size + 0.5);
  const pastHalf = size + 0.5 - whole;
  const reach = doubt + size * DOUBT_SHARE;
  if (pastHalf < reach || pastHalf > 1 - reach) return Number.NaN;
  return scaled < 0 && whole > 0 ? -whole / power : whole / power;
}

/** Rounds the decimal number a double stands for, half away from zero: 84.95 to one place is 85, 1.005 to two is 1.01. */
export function roundDecimal(value: number, decimals: number): number {
  const quick = decimals in POWERS ? roundQuick(value, powerOfTen(decimals), 0) : Number.NaN;
  return Number.isNaN(quick) ? roundExact(rationalOf(value), decimals) : quick;
}
