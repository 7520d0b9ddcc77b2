import { explainScore } from "../explain/explain-score.ts";
import { message } from "../model/message.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { pointsHeading } from "../read/words/kpi-headings.ts";
import { dimensionsOf, dimensionTotal } from "../score/dimensions.ts";
import { personResult, shownPoints } from "./person-result.ts";
import { SCORE_COLUMNS, WHY_COLUMN } from "./result-columns.ts";
import type { ResultCell, ResultTable } from "./result-table.ts";

function scoreRow(scheme: Scheme, scored: ScoredPeriod, person: Person, index: number): readonly ResultCell[] {
  const { status, total, band, coverage, points } = personResult(scheme, scored, index);
  const weights = scored.profiles.list[scored.profiles.of[index] as number]?.weights ?? [];
  const dimensions = dimensionsOf(scheme.kpis).map((name) => dimensionTotal(name, scheme.kpis, weights, points));
  return [
    scored.period.id,
    person.id,
    person.name,
    person.team,
    person.post,
    person.grade,
    total ?? "",
    band ?? "",
    coverage,
    message(`status.${status}`),
    ...dimensions.map(shownPoints),
    ...points.map(shownPoints),
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
