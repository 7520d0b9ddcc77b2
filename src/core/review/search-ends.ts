import { actualOf } from "../measure/actuals.ts";
import type { Kpi } from "../model/kpi.ts";
import type { Scheme } from "../model/scheme.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { readCell } from "../read/reading.ts";
import type { PeriodRun } from "../run.ts";
import { kpiPoints } from "../score/kpi-points.ts";
import { actualFor, bendsAhead, bestAhead, type Way } from "./invert-curve.ts";
import type { Lift } from "./lift.ts";

/** The bounds that promotion rules set to the actual of each KPI. */
export function ruleBounds({ kpis, rules }: Scheme): ReadonlyMap<number, readonly number[]> {
  const bounds = new Map<number, readonly number[]>();
  for (const { subject, bounds: texts, isUsable } of rules) {
    if (subject.kind !== "kpi" || !isUsable) continue;
    const k = kpiIndex(kpis, subject.kpi);
    const found = texts.map((text) => readCell(text)).flatMap((one) => (one.kind === "number" ? [one.value] : []));
    bounds.set(k, [...(bounds.get(k) ?? []), ...found]);
  }
  return bounds;
}

/** The points that a KPI must earn so that the total reaches the next bound, as far as plain weighing goes. */
function pointsNeeded(run: PeriodRun, person: number, k: number, bound: number): number {
  const { scored, scheme } = run;
  const { points, present, interventions } = scored.scores;
  const weights = scored.profiles.list[scored.profiles.of[person] as number]?.weights ?? [];
  const count = scheme.kpis.length;
  const weighed = weights.reduce((sum, weight, j) => {
    const earned = points?.[person * count + j] ?? Number.NaN;
    return j === k || Number.isNaN(earned) ? sum : sum + weight * earned;
  }, 0);
  const halfUnit = 0.5 * 10 ** -scheme.settings.decimals;
  const wanted = bound - halfUnit - (interventions.get(person)?.adjustmentGiven ?? 0);
  return (wanted * (present[person] as number) - weighed) / (weights[k] as number);
}

function nextBound({ scheme, scored, bonuses }: PeriodRun, person: number, lift: Lift): number | null {
  if (lift.kind === "band") return scheme.bands[(scored.band[person] as number) + 1]?.from ?? null;
  if (lift.kind === "tier") return scheme.tiers[(bonuses.tier[person] as number) + 1]?.from ?? null;
  return null;
}

/**
 * The far ends of a way: the nearest actual that earns most. Where the target changes within the period each part bends
 * elsewhere, and what all of them come to may be best at any of the bends.
 */
function endsOf(kpi: Kpi, start: { readonly x: number; readonly y: number }, way: Way): readonly number[] {
  if (!kpi.mixed) {
    const best = bestAhead(kpi.curve, start, way);
    return best === null ? [] : [best];
  }
  const bends = kpi.mixed.flatMap((part) => bendsAhead(part.curve, start.x, way));
  return bends.filter((x) => kpiPoints(kpi, x) > start.y);
}

/** Where to look for a step: the actual now, the far ends of the way, and where the curve says that the bound is reached. */
export interface SearchPlace {
  readonly from: number;
  readonly ends: readonly number[];
  readonly expected: number | null;
}

/** Where to look for a step of one KPI one way; null where nothing ahead could lift anything. */
export function searchPlace(
  run: PeriodRun,
  person: number,
  k: number,
  kpi: Kpi,
  lift: Lift,
  way: Way,
  bounds: readonly number[],
): SearchPlace | null {
  const reading = actualOf(run.scored.actuals, kpi, k, person);
  if (reading.kind !== "number") return null;
  const start = { x: reading.value, y: kpiPoints(kpi, reading.value) };
  if (Number.isNaN(start.y)) return null;
  const ends = [...endsOf(kpi, start, way), ...(lift.kind === "flag" ? bounds : [])];
  const bound = nextBound(run, person, lift);
  // No one curve says where several together reach a bound, so that is found by asking.
  const needed = bound === null || kpi.mixed ? null : pointsNeeded(run, person, k, bound);
  return { from: start.x, ends, expected: needed === null ? null : actualFor(kpi.curve, needed, start, way) };
}
