import {
  type Language,
  message,
  personResult,
  pointsHeading,
  SCORE_COLUMNS,
  type ScoredRun,
  shownPoints,
  type Words,
} from "../../core/index.ts";
import { say } from "../../i18n/say.ts";

/** A cell of the scorecard. */
export type ScorecardCell = number | string;

const PROBLEMS: Words = { en: ["Problems"], "zh-Hans": ["问题"], "zh-Hant": ["問題"] };

/** The headings of the Scores tab, as far as a scorecard has them, and one for what is wrong. */
export function headingRow({ scheme }: ScoredRun, language: Language): readonly ScorecardCell[] {
  const { person, name, total, band, coverage, status } = SCORE_COLUMNS;
  const points = scheme.kpis.map((kpi) => pointsHeading(kpi?.name ?? ""));
  return [person, name, total, band, coverage, status, ...points, PROBLEMS].map((words) => words[language][0]);
}

/** One person's row: who, the result, the points of each KPI. It leaves out the explanations, which take most of the time. */
export function personRow(result: ScoredRun, person: number, language: Language): readonly ScorecardCell[] {
  const { scheme, scored, people } = result;
  const { status, total, band, coverage, points } = personResult(scheme, scored, person);
  const { id = "", name = "" } = people.list[person] ?? {};
  const said = say(message(`status.${status}`), language);
  return [id, name, total ?? "", band ?? "", coverage, said, ...points.map(shownPoints)];
}
