import { explainScore } from "../explain/explain-score.ts";
import { readable } from "../explain/values.ts";
import { message } from "../model/message.ts";
import type { Person } from "../model/person.ts";
import { roundDecimal } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { dimensionsOf, dimensionTotal } from "../score/dimensions.ts";
import { statusOf } from "../score/status.ts";
import { pointsHeading, SCORE_COLUMNS, WHY_COLUMN } from "./result-columns.ts";
import type { ResultCell, ResultTable } from "./result-table.ts";

const POINT_DECIMALS = 2;

/** Points as they are shown; a cell stays blank where there are none. */
function pointsCell(points: number): ResultCell {
  return Number.isNaN(points) ? "" : roundDecimal(points, POINT_DECIMALS);
}

/** A person's points by KPI, after the caps that vetoes set. */
function pointsOfPerson(scheme: Scheme, scored: ScoredPeriod, person: number): readonly number[] {
  const caps = scored.scores.interventions.get(person)?.caps;
  return scheme.kpis.map((_, k) => {
    const points = scored.scores.points?.[person * scheme.kpis.length + k] ?? Number.NaN;
    return Math.min(points, caps?.get(k) ?? points);
  });
}

function coverageOf(scored: ScoredPeriod, index: number): number {
  const profile = scored.profiles.list[scored.profiles.of[index] as number];
  const present = scored.scores.present[index] as number;
  return profile && profile.sum > 0 ? readable(present / profile.sum) : 0;
}

function scoreRow(scheme: Scheme, scored: ScoredPeriod, person: Person, index: number): readonly ResultCell[] {
  const { scores, band, profiles } = scored;
  const points = pointsOfPerson(scheme, scored, index);
  const weights = profiles.list[profiles.of[index] as number]?.weights ?? [];
  const total = scores.total[index] as number;
  return [
    scored.period.id,
    person.id,
    person.name,
    person.team,
    person.post,
    person.grade,
    Number.isNaN(total) ? "" : total,
    scheme.bands[band[index] as number]?.label ?? "",
    coverageOf(scored, index),
    message(`status.${statusOf(scores.status[index] as number)}`),
    ...dimensionsOf(scheme.kpis).map((dimension) =>
      pointsCell(dimensionTotal(dimension, scheme.kpis, weights, points)),
    ),
    ...points.map(pointsCell),
    explainScore(scheme, scored, index),
  ];
}

/** The Scores tab: a row a person with total, band, coverage, points by dimension and KPI, and why. */
export function scoreTable(scheme: Scheme, scored: ScoredPeriod, people: readonly Person[]): ResultTable {
  return {
    tab: "scores",
    period: scored.period.id,
    columns: [
      ...Object.values(SCORE_COLUMNS),
      ...dimensionsOf(scheme.kpis).map(pointsHeading),
      ...scheme.kpis.map((kpi) => pointsHeading(kpi?.name ?? "")),
      WHY_COLUMN,
    ],
    keyColumns: [0, 1],
    rows: people.map((person, index) => scoreRow(scheme, scored, person, index)),
  };
}
