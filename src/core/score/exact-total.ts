import { type Actuals, actualOf } from "../measure/actuals.ts";
import type { Kpi } from "../model/kpi.ts";
import { lesser, type Rational, rationalOf, ZERO } from "../model/rational.ts";
import { exactKpiPoints } from "./kpi-points.ts";
import { exactWeightedTotal, type WeightedPart } from "./weighted-total.ts";

/** A bound that a veto sets on the points of a KPI, by the KPI's index. */
export type PointCaps = ReadonlyMap<number, number>;

const NO_CAPS: PointCaps = new Map();

function uncappedPoints(actuals: Actuals, kpi: Kpi, k: number, person: number): Rational | null {
  const reading = actualOf(actuals, kpi, k, person);
  if (reading.kind === "number") return exactKpiPoints(kpi, reading.value);
  return reading.kind === "blank" && kpi.missing === "zero" ? ZERO : null;
}

/** The points that a person's KPI comes to, after the caps that vetoes set (rule 15); null where it does not count. */
export function exactPointsFor(
  actuals: Actuals,
  kpi: Kpi,
  k: number,
  person: number,
  caps: PointCaps = NO_CAPS,
): Rational | null {
  const points = uncappedPoints(actuals, kpi, k, person);
  const cap = caps.get(k);
  return points && cap !== undefined ? lesser(points, rationalOf(cap)) : points;
}

/** A person's weighted total in exact arithmetic, from the actuals themselves (rules 11 and 16); null for none. */
export function exactTotalOf(
  kpis: readonly (Kpi | null)[],
  actuals: Actuals,
  weights: readonly number[],
  person: number,
  caps: PointCaps = NO_CAPS,
): Rational | null {
  const parts: WeightedPart[] = [];
  kpis.forEach((kpi, k) => {
    const weight = weights[k] ?? 0;
    const points = kpi && weight > 0 ? exactPointsFor(actuals, kpi, k, person, caps) : null;
    if (points) parts.push({ points, weight });
  });
  return exactWeightedTotal(parts);
}
