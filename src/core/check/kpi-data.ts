import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { numberOfActual } from "../score/kept-actuals.ts";

/** A KPI's actuals and points of everybody in all periods: one entry for each person and period, NaN for none. */
export interface KpiData {
  readonly actuals: Float64Array;
  readonly points: Float64Array;
  /** How many people have points in any period, and how often in all. */
  readonly people: number;
  readonly results: number;
}

interface Seen {
  readonly scheme: Scheme;
  readonly periods: readonly ScoredPeriod[];
  readonly people: number;
}

function actualsOf({ scheme, periods, people }: Seen, k: number): Float64Array {
  const actuals = new Float64Array(periods.length * people).fill(Number.NaN);
  const kpi = scheme.kpis[k];
  if (!kpi) return actuals;
  for (const [at, { actuals: read }] of periods.entries()) {
    for (let i = 0; i < people; i++) actuals[at * people + i] = numberOfActual(read, kpi, k, i);
  }
  return actuals;
}

function pointsOf({ scheme, periods, people }: Seen, k: number): Float64Array {
  const points = new Float64Array(periods.length * people).fill(Number.NaN);
  for (const [at, { scores }] of periods.entries()) {
    for (let i = 0; i < people; i++) {
      points[at * people + i] = scores.points?.[i * scheme.kpis.length + k] ?? Number.NaN;
    }
  }
  return points;
}

/** How many people have a number in any period. */
export function peopleWith(values: Float64Array, people: number): number {
  const has = new Set<number>();
  for (const [at, value] of values.entries()) if (!Number.isNaN(value)) has.add(at % people);
  return has.size;
}

/** Gathers what the periods say of each KPI. */
export function gatherData(scheme: Scheme, periods: readonly ScoredPeriod[], people: number): readonly KpiData[] {
  const seen = { scheme, periods, people };
  return scheme.kpis.map((_, k) => {
    const points = pointsOf(seen, k);
    const results = points.filter((one) => !Number.isNaN(one)).length;
    return { actuals: actualsOf(seen, k), points, people: peopleWith(points, people), results };
  });
}

/** The lowest and the highest number of an array that has NaN in it; NaN for both where there is nothing else. */
export function extremes(values: Float64Array): { readonly lowest: number; readonly highest: number } {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return lowest > highest ? { lowest: Number.NaN, highest: Number.NaN } : { lowest, highest };
}
