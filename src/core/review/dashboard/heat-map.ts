import { roundExact } from "../../model/round.ts";
import type { PeriodRun } from "../../run.ts";
import { membersOf } from "../group-people.ts";
import { meanOf } from "../mean-of.ts";
import { groupsOfAtLeast } from "./group-enough.ts";

/** A row of the heat map: the mean points of a team's people in each KPI. Null where too few of them have any. */
export interface HeatRow {
  /** Null for small teams that are shown together; empty for people of no team. */
  readonly team: string | null;
  readonly people: number;
  readonly points: readonly (number | null)[];
  readonly total: number | null;
}

/** Mean points by team and KPI. */
export interface HeatMap {
  readonly kpis: readonly string[];
  /** Empty where there are no teams to tell apart. */
  readonly teams: readonly HeatRow[];
  readonly everybody: HeatRow;
  /** The points between which colours run: those of the lowest band, halfway, and of the highest band. */
  readonly scale: readonly [number, number, number];
}

const POINT_DECIMALS = 1;

type MeanIn = (values: readonly number[], decimals: number) => number | null;

/** The mean of values, rounded; null where fewer than so many people have one. */
function meansFrom(least: number): MeanIn {
  return (values, decimals) => {
    const known = values.filter((value) => !Number.isNaN(value));
    const mean = known.length < least ? null : meanOf(known);
    return mean && roundExact(mean, decimals);
  };
}

/** What a person earned in a KPI, after the caps that vetoes set; NaN for nothing. */
function pointsOf({ scheme, scored: { scores } }: PeriodRun, person: number, k: number): number {
  const earned = scores.points?.[person * scheme.kpis.length + k] ?? Number.NaN;
  return Math.min(earned, scores.interventions.get(person)?.caps.get(k) ?? earned);
}

function rowOf(run: PeriodRun, team: string | null, members: readonly number[], mean: MeanIn): HeatRow {
  const { scheme, scored } = run;
  const points = scheme.kpis.flatMap((kpi, k) =>
    kpi
      ? [
          mean(
            members.map((person) => pointsOf(run, person, k)),
            POINT_DECIMALS,
          ),
        ]
      : [],
  );
  const totals = members.map((person) => scored.scores.total[person] as number);
  return { team, people: members.length, points, total: mean(totals, scheme.settings.decimals) };
}

/** From where the lowest band ends to where the highest begins, which is what good and poor mean in this scheme. */
function scaleOf({ scheme: { bands } }: PeriodRun): HeatMap["scale"] {
  const bounds = bands.map(({ from }) => from).filter((from) => !Number.isNaN(from));
  const [, second = 50] = bounds;
  const top = bounds.length > 2 ? (bounds[bounds.length - 1] as number) : 100;
  const [low, high] = second < top ? [second, top] : [Math.min(second, 50), 100];
  return [low, (low + high) / 2, high];
}

/** The heat map of a period. A mean is shown of as many people as one of raters is (Minimum raters), and of no fewer. */
export function heatMap(run: PeriodRun): HeatMap {
  const { people, scheme } = run;
  const mean = meansFrom(scheme.settings.minRaters);
  const teams = membersOf(people, (person) => people.list[person]?.team ?? "");
  const shown = teams.size > 1 ? (groupsOfAtLeast(scheme.settings.minRaters, teams) ?? []) : [];
  const everybody = people.list.map((_, person) => person);
  return {
    kpis: scheme.kpis.flatMap((kpi) => (kpi ? [kpi.name] : [])),
    teams: shown.length > 1 ? shown.map(({ name, members }) => rowOf(run, name, members, mean)) : [],
    everybody: rowOf(run, null, everybody, mean),
    scale: scaleOf(run),
  };
}
