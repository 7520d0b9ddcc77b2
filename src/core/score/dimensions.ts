import type { Kpi } from "../model/kpi.ts";

/** The dimensions of a scheme in the order in which its KPIs first name them. */
export function dimensionsOf(kpis: readonly (Kpi | null)[]): readonly string[] {
  return [...new Set(kpis.flatMap((kpi) => (kpi && kpi.dimension !== "" ? [kpi.dimension] : [])))];
}

/**
 * A dimension's sub-total by the rule of the total (rule 13), over the KPIs that count; NaN where none does. Sub-totals
 * are for reading: the total comes from the KPIs, never from these.
 */
export function dimensionTotal(
  dimension: string,
  kpis: readonly (Kpi | null)[],
  weights: readonly number[],
  points: ArrayLike<number>,
): number {
  let sum = 0;
  let present = 0;
  kpis.forEach((kpi, k) => {
    const weight = weights[k] ?? 0;
    const earned = points[k] ?? Number.NaN;
    if (kpi?.dimension !== dimension || weight === 0 || Number.isNaN(earned)) return;
    sum += weight * earned;
    present += weight;
  });
  return sum / present;
}
