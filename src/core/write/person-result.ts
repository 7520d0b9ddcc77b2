import { readable } from "../explain/values.ts";
import { roundDecimal } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { type Status, statusOf } from "../score/status.ts";

/** What a period came to for one person, in plain values: the same wherever it is shown. Null for "none". */
export interface PersonResult {
  readonly status: Status;
  readonly total: number | null;
  readonly band: string | null;
  /** Share of weight present, 0 to 1. */
  readonly coverage: number;
  /** Points by KPI after the caps that vetoes set, unrounded; NaN where there are none. */
  readonly points: readonly number[];
}

const POINT_DECIMALS = 2;

/** Points as they are shown: two decimals, blank where there are none. Nothing is computed from them. */
export function shownPoints(points: number): number | "" {
  return Number.isNaN(points) ? "" : roundDecimal(points, POINT_DECIMALS);
}

function pointsOf(scheme: Scheme, { scores }: ScoredPeriod, person: number): readonly number[] {
  const caps = scores.interventions.get(person)?.caps;
  return scheme.kpis.map((_, k) => {
    const points = scores.points?.[person * scheme.kpis.length + k] ?? Number.NaN;
    return Math.min(points, caps?.get(k) ?? points);
  });
}

/** Reads one person's result out of the arrays of a period. */
export function personResult(scheme: Scheme, scored: ScoredPeriod, person: number): PersonResult {
  const { scores, band, profiles } = scored;
  const total = scores.total[person] as number;
  const sum = profiles.list[profiles.of[person] as number]?.sum ?? 0;
  return {
    status: statusOf(scores.status[person] as number),
    total: Number.isNaN(total) ? null : total,
    band: scheme.bands[band[person] as number]?.label ?? null,
    coverage: sum > 0 ? readable((scores.present[person] as number) / sum) : 0,
    points: pointsOf(scheme, scored, person),
  };
}
