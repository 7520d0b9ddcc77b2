import type { Kpi } from "../model/kpi.ts";
import type { PeriodRun } from "../run.ts";

/** What a KPI costs a person: how much higher the total would be with 100 points in it. */
export interface KpiCost {
  readonly kpi: Kpi;
  /** The KPI's place in the scheme. */
  readonly k: number;
  /** What it earned, after the caps that vetoes set. */
  readonly points: number;
  /** Its share of the weight that counts, 0 to 1. */
  readonly weightShare: number;
  /** Points of the total. */
  readonly lost: number;
}

const FULL = 100;

/** The KPIs that cost a person points, the dearest first: weight × points lost against 100. */
export function costlyKpis({ scheme, scored }: PeriodRun, person: number): readonly KpiCost[] {
  const { points, present, interventions } = scored.scores;
  const weights = scored.profiles.list[scored.profiles.of[person] as number]?.weights ?? [];
  const caps = interventions.get(person)?.caps;
  const count = scheme.kpis.length;
  const costs = scheme.kpis.flatMap((kpi, k): KpiCost[] => {
    const earned = points?.[person * count + k] ?? Number.NaN;
    if (!kpi || !weights[k] || Number.isNaN(earned)) return [];
    const counted = Math.min(earned, caps?.get(k) ?? earned);
    const weightShare = weights[k] / (present[person] as number);
    return [{ kpi, k, points: counted, weightShare, lost: weightShare * Math.max(0, FULL - counted) }];
  });
  return costs.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost || a.k - b.k);
}
