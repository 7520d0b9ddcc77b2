import { type ClosedPeriod, closedPeriod } from "../model/history.ts";
import { Issues } from "../model/issue.ts";
import { type Period, previousPeriod } from "../model/period.ts";
import { type PeriodRun, type Prepared, scorePeriod } from "../run.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { costlyKpis, type KpiCost } from "./costly-kpis.ts";
import type { PersonSteps } from "./lift.ts";
import { nearestSteps } from "./nearest-step.ts";

/** The totals of a period by person id: of this workbook, or of a period that was closed. */
export interface PeriodTotals {
  readonly period: Period;
  /** The total of a person; null where there is none. */
  totalOf(id: string): number | null;
}

/** Totals that fell from period to period: the latest last. */
export interface Fall {
  readonly period: string;
  readonly total: number;
}

/** Why and how someone is to be coached (rule 29). */
export interface CoachingEntry {
  /** The person's index. */
  readonly person: number;
  readonly band: string | null;
  /** Rated below the band of the setting? */
  readonly isBelow: boolean;
  /** The totals of the fall, the earliest first; empty without one that is long enough. */
  readonly falls: readonly Fall[];
  /** The KPIs that cost most points, the dearest first. */
  readonly costs: readonly KpiCost[];
  /** Suggested goals: the smallest changes of a single KPI that lift something. */
  readonly goals: PersonSteps;
}

/** How many periods without a total a fall is followed across, as promotion rules are. */
const LONGEST_GAP = 12;

/** The totals of a period as the scheme scores it today. */
function totalsToday(prepared: Prepared, period: Period, indexOfId: ReadonlyMap<string, number>): PeriodTotals {
  const { total } = scorePeriod(prepared, period, new Issues()).scored.scores;
  const totalOf = (id: string): number | null => {
    const value = total[indexOfId.get(id) ?? -1] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return { period, totalOf };
}

/** The totals of a closed period as they were frozen; none where somebody edited them since. */
function frozenTotals({ period, results, isWhole }: ClosedPeriod): PeriodTotals {
  const totalOf = (id: string): number | null => {
    const result = results.get(id);
    return !isWhole || !result || result.isChanged ? null : result.total;
  };
  return { period, totalOf };
}

/** The totals of earlier periods, the latest first: a closed one as it was frozen, others as they are scored today. */
function earlierTotals(prepared: Prepared, period: Period, count: number): readonly PeriodTotals[] {
  const { history, span, people } = prepared;
  const earliest = Math.min(span?.from ?? period.from, ...history.periods.map((one) => one.period.from));
  const indexOfId = new Map(people.list.map(({ id }, index) => [id, index] as const));
  const found: PeriodTotals[] = [];
  for (let past = previousPeriod(period); found.length < count && past.to >= earliest; past = previousPeriod(past)) {
    const closed = closedPeriod(history, past.id);
    found.push(closed ? frozenTotals(closed) : totalsToday(prepared, past, indexOfId));
  }
  return found;
}

/** A run of falling totals that ends now, the earliest first; a gap ends it only if the scheme says so (rule 25). */
function fallOf(run: PeriodRun, person: number, earlier: readonly PeriodTotals[], longest: number): readonly Fall[] {
  const id = run.people.list[person]?.id ?? "";
  const fall: Fall[] = [{ period: run.period.id, total: run.scored.scores.total[person] as number }];
  for (const { period, totalOf } of earlier) {
    const total = totalOf(id);
    if (total === null && !run.scheme.settings.gapBreaks) continue;
    const isFall = total !== null && total > (fall[0] as Fall).total;
    if (!isFall || fall.length > longest) break;
    fall.unshift({ period: period.id, total });
  }
  return fall;
}

type Reason = Pick<CoachingEntry, "person" | "band" | "isBelow" | "falls">;

function reasonOf(run: PeriodRun, person: number, least: number, earlier: readonly PeriodTotals[]): readonly Reason[] {
  const { scheme, scored } = run;
  const { coachingFalls } = scheme.settings;
  const band = scored.band[person] as number;
  const isBelow = band >= 0 && band < least;
  const fall = coachingFalls > 0 ? fallOf(run, person, earlier, coachingFalls) : [];
  const falls = fall.length > coachingFalls ? fall : [];
  return isBelow || falls.length > 0 ? [{ person, band: scheme.bands[band]?.label ?? null, isBelow, falls }] : [];
}

function reasonsOf(run: PeriodRun, earlier: readonly PeriodTotals[]): readonly Reason[] {
  const { scheme, scored, people } = run;
  const least = bandIndex(scheme.bands, scheme.settings.coachingBelow);
  return people.list.flatMap((_, person) =>
    Number.isNaN(scored.scores.total[person]) ? [] : reasonOf(run, person, least, earlier),
  );
}

/**
 * The coaching list of a period (rule 29): whoever is rated below the band that the settings name, or whose total fell as
 * many periods in a row as they say; with the KPIs that cost most points and the nearest steps as goals.
 *
 * @param earlier The totals of the periods before, the latest first; left out, those of closed periods as they were frozen,
 * of others as they are scored today.
 */
export function coachingList(
  prepared: Prepared,
  run: PeriodRun,
  earlier: readonly PeriodTotals[] = earlierTotals(
    prepared,
    run.period,
    run.scheme.settings.coachingFalls + LONGEST_GAP,
  ),
): readonly CoachingEntry[] {
  const reasons = reasonsOf(run, earlier);
  const goals = nearestSteps(
    prepared,
    run,
    reasons.map(({ person }) => person),
  );
  return reasons.map((reason, i) => ({
    ...reason,
    costs: costlyKpis(run, reason.person),
    goals: goals[i] as PersonSteps,
  }));
}
