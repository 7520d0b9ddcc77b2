import {
  type Language,
  message,
  type PeriodRun,
  pointsHeading,
  readable,
  roundDecimal,
  SCORE_COLUMNS,
  statusOf,
  type Words,
} from "../../core/index.ts";
import { say } from "../../i18n/say.ts";

/** A cell of the scorecard. */
export type ScorecardCell = number | string;

const PROBLEMS: Words = { en: ["Problems"], "zh-Hans": ["问题"], "zh-Hant": ["問題"] };

const POINT_DECIMALS = 2;

const shownOr = (value: number, show: (value: number) => ScorecardCell): ScorecardCell =>
  Number.isNaN(value) ? "" : show(value);

const pointsShown = (points: number): number => roundDecimal(points, POINT_DECIMALS);

/** The headings of the Scores tab, as far as a scorecard has them, and one for what is wrong. */
export function headingRow({ scheme }: PeriodRun, language: Language): readonly ScorecardCell[] {
  const { person, name, total, band, coverage, status } = SCORE_COLUMNS;
  const points = scheme.kpis.map((kpi) => pointsHeading(kpi?.name ?? ""));
  return [person, name, total, band, coverage, status, ...points, PROBLEMS].map((words) => words[language][0]);
}

/** The points of one KPI, after the cap that a veto sets. */
function pointsCell({ scheme, scored }: PeriodRun, person: number, k: number): ScorecardCell {
  const points = scored.scores.points?.[person * scheme.kpis.length + k] ?? Number.NaN;
  const cap = scored.scores.interventions.get(person)?.caps.get(k) ?? points;
  return shownOr(Math.min(points, cap), pointsShown);
}

function coverageOf({ scored }: PeriodRun, person: number): number {
  const profile = scored.profiles.list[scored.profiles.of[person] ?? -1];
  return profile && profile.sum > 0 ? readable((scored.scores.present[person] ?? 0) / profile.sum) : 0;
}

/** One person's row: who, the result, the points of each KPI. It leaves out the explanations, which take most of the time. */
export function personRow(result: PeriodRun, person: number, language: Language): readonly ScorecardCell[] {
  const { scheme, scored, people } = result;
  const status = statusOf(scored.scores.status[person] ?? -1);
  return [
    people.list[person]?.id ?? "",
    people.list[person]?.name ?? "",
    shownOr(scored.scores.total[person] ?? Number.NaN, (total) => total),
    scheme.bands[scored.band[person] ?? -1]?.label ?? "",
    coverageOf(result, person),
    say(message(`status.${status}`), language),
    ...scheme.kpis.map((_, k) => pointsCell(result, person, k)),
  ];
}
