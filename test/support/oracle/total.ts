import { decimal, type Fraction, isLess, over, rounded, sumOf, times } from "./fraction.ts";
import { type OracleCurve, oraclePoints } from "./points.ts";

/** One KPI of one person: its curve, its weight and its actual; null is a blank that is left out. */
export interface OraclePart {
  readonly curve: OracleCurve;
  readonly weight: string;
  readonly actual: string | Fraction | null;
}

/** Rule 11: Σ wᵢ·pᵢ / Σ wᵢ over the KPIs that count; null where none does. */
export function oracleTotal(parts: readonly OraclePart[]): Fraction | null {
  const present = parts.flatMap(({ curve, weight, actual }) =>
    actual === null || decimal(weight).n === 0n
      ? []
      : [{ weight: decimal(weight), points: oraclePoints(curve, actual) }],
  );
  if (present.length === 0) return null;
  return over(
    sumOf(present.map(({ weight, points }) => times(weight, points))),
    sumOf(present.map(({ weight }) => weight)),
  );
}

/** Rule 16: the total rounded once, as a text with its places. */
export function oracleRoundedTotal(parts: readonly OraclePart[], places: number): string | null {
  const total = oracleTotal(parts);
  return total && rounded(total, places);
}

/** The share of weight that is present, of weights that may sum to anything. */
export function oracleCoverage(parts: readonly OraclePart[]): Fraction {
  const present = parts.filter(({ actual }) => actual !== null).map(({ weight }) => decimal(weight));
  return over(sumOf(present), sumOf(parts.map(({ weight }) => decimal(weight))));
}

/** A band as the Ratings tab has it: the lower bound as text, and the label. */
export type OracleBand = readonly [from: string, label: string];

/** Rule 17: of the bands that a total reaches, the one with the highest bound; null below the lowest. */
export function oracleBand(bands: readonly OracleBand[], total: string): string | null {
  const reached = bands.filter(([from]) => !isLess(decimal(total), decimal(from)));
  const best = reached.reduce<OracleBand | null>(
    (top, band) => (top === null || isLess(decimal(top[0]), decimal(band[0])) ? band : top),
    null,
  );
  return best === null ? null : best[1];
}
