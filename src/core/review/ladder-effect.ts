import { actualOf } from "../measure/actuals.ts";
import { numberOf, rationalOf, subtract } from "../model/rational.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import type { PeriodRun } from "../run.ts";
import { type Direction, directionOf } from "./direction.ts";
import { meanOf } from "./mean-of.ts";

/** A figure over periods: null where a period has none. */
export interface Trend {
  readonly values: readonly (number | null)[];
  /** The first and the last period that have one; null with fewer than two. */
  readonly first: number | null;
  readonly last: number | null;
  readonly difference: number | null;
  readonly direction: Direction;
}

/** What a ladder is judged by, over periods: team performance, staff survey and customer satisfaction. */
export interface LadderEffect {
  readonly periods: readonly string[];
  /** The mean total of each team, or grade. */
  readonly meanTotals: ReadonlyMap<string, Trend>;
  /** The share of those judged for a step up who are eligible for one, 0 to 1. */
  readonly eligible: Trend;
  /** The share of people promoted, 0 to 1, of the plain numbers that were given. */
  readonly promoted: Trend;
  /** The mean actual of a KPI such as CSAT. */
  readonly meanActual: Trend;
  /** A survey's result, of the plain numbers that were given. */
  readonly survey: Trend;
}

/** What the runs themselves do not hold: numbers by period id. */
export interface LadderFacts {
  readonly by: "team" | "grade";
  /** By id or name; blank for none. */
  readonly kpi?: string;
  readonly promoted?: ReadonlyMap<string, number>;
  readonly survey?: ReadonlyMap<string, number>;
}

/** The mean of decimals as a double; null without any. */
function meanNumber(values: readonly number[]): number | null {
  const mean = meanOf(values);
  return mean && numberOf(mean);
}

/** A figure over periods from the first to the last that have one. */
function trendOf(values: readonly (number | null)[]): Trend {
  const known = values.filter((value) => value !== null);
  const [first = null] = known;
  const last = known[known.length - 1] ?? null;
  if (known.length < 2 || first === null || last === null) {
    return { values, first, last, difference: null, direction: "same" };
  }
  const difference = numberOf(subtract(rationalOf(last), rationalOf(first)));
  return { values, first, last, difference, direction: directionOf(first, last) };
}

function totalsOf(run: PeriodRun, by: LadderFacts["by"], group: string): readonly number[] {
  return run.people.list.flatMap((person, i) => (person[by] === group ? [run.scored.scores.total[i] as number] : []));
}

function eligibleShare({ promotions }: PeriodRun): number | null {
  const judged = promotions.filter(({ flag }) => flag !== "cannotTell");
  const eligible = judged.filter(({ flag }) => flag === "eligible");
  const count = (list: typeof promotions) => new Set(list.map(({ person }) => person)).size;
  return judged.length === 0 ? null : count(eligible) / count(judged);
}

function promotedShare({ people }: PeriodRun, promoted: number | undefined): number | null {
  return promoted === undefined || people.list.length === 0 ? null : promoted / people.list.length;
}

function actualsOf({ scheme, scored, people }: PeriodRun, name: string): readonly number[] {
  const k = kpiIndex(scheme.kpis, name);
  const kpi = scheme.kpis[k];
  if (!kpi) return [];
  return people.list.flatMap((_, person) => {
    const reading = actualOf(scored.actuals, kpi, k, person);
    return reading.kind === "number" ? [reading.value] : [];
  });
}

/**
 * Whether the ladder works: how teams' results, the share of eligible and promoted people, customer satisfaction and a
 * survey went from the first period to the last.
 *
 * @param runs One run a period, the earliest first.
 */
export function ladderEffect(
  runs: readonly PeriodRun[],
  { by, kpi = "", promoted, survey }: LadderFacts,
): LadderEffect {
  const groups = [...new Set(runs.flatMap(({ people }) => people.list.map((person) => person[by])))];
  const trendBy = (figureOf: (run: PeriodRun) => number | null) => trendOf(runs.map(figureOf));
  return {
    periods: runs.map(({ period }) => period.id),
    meanTotals: new Map(
      groups.map((group) => [group, trendBy((run) => meanNumber(totalsOf(run, by, group)))] as const),
    ),
    eligible: trendBy(eligibleShare),
    promoted: trendBy((run) => promotedShare(run, promoted?.get(run.period.id))),
    meanActual: trendBy((run) => meanNumber(actualsOf(run, kpi))),
    survey: trendBy((run) => survey?.get(run.period.id) ?? null),
  };
}
