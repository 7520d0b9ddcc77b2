import { type Rational, rationalOf } from "../model/rational.ts";
import { roundToUnits, unitsToNumber } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import { reachedIndex } from "./reached.ts";

/** The last total of so many decimals that does not lie above a value, as a count of the last decimal. */
const unitsUpTo = (value: Rational, decimals: number): bigint =>
  roundToUnits(value, decimals, value.num < 0n ? "up" : "down");

/** The lowest total of a band; under `moreThan` its bound belongs to the band below. */
function lowestOf({ bands, settings }: Scheme, index: number): number {
  const { from = Number.NEGATIVE_INFINITY } = bands[index] ?? {};
  if (index === 0 || settings.bound === "atLeast") return from;
  const units = unitsUpTo(rationalOf(from), settings.decimals) + 1n;
  return Math.min(unitsToNumber(units, settings.decimals), bands[index + 1]?.from ?? Number.POSITIVE_INFINITY);
}

/** The highest total of a band, for totals of the scheme's decimals; the top is open. */
function highestOf({ bands, settings }: Scheme, index: number): number {
  const next = bands[index + 1];
  if (!next) return Number.POSITIVE_INFINITY;
  const bound = rationalOf(next.from);
  const units = unitsUpTo(bound, settings.decimals);
  const below = unitsToNumber(units, settings.decimals);
  const isBelow = settings.bound === "moreThan" || below < next.from;
  return isBelow ? below : unitsToNumber(units - 1n, settings.decimals);
}

/**
 * The total of a band that lies nearest to a total: its own where it is in the band, the band's lowest where it is below,
 * its highest where it is above. That is what a total counts as for pay where people set the band.
 */
export function nearestTotal(scheme: Scheme, index: number, total: number): number {
  if (reachedIndex(scheme.bands, total, scheme.settings.bound) === index) return total;
  const lowest = lowestOf(scheme, index);
  return total < lowest ? lowest : Math.max(lowest, highestOf(scheme, index));
}
