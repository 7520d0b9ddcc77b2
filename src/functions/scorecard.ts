import {
  Issues,
  type Language,
  message,
  type Period,
  type Prepared,
  periodOfCell,
  prepareScores,
  scorePeriod,
  shown,
} from "../core/index.ts";
import { say } from "../i18n/say.ts";
import { ArgumentError, answering } from "./arguments/argument-error.ts";
import { singleCell } from "./arguments/grid.ts";
import type { Output } from "./results/answer.ts";
import { headingRow, personRow } from "./scorecard/person-row.ts";
import { problemsByPerson, saidAll } from "./scorecard/problems.ts";
import { type TabArguments, tablesOf } from "./scorecard/tables.ts";

function periodFrom(argument: unknown, language: Language): Period {
  const cell = singleCell("period", argument);
  const period = periodOfCell(cell);
  if (period) return period;
  throw new ArgumentError(`period: ${say(message("cell.badPeriod", { found: shown(cell) }), language)}`);
}

function refuseNobody({ people }: Prepared, issues: Issues, language: Language): void {
  if (people.list.length === 0) throw new ArgumentError(saidAll(issues.list, language));
}

function scorecard(period: unknown, tabs: TabArguments): Output {
  const tables = tablesOf(tabs);
  const issues = new Issues();
  const prepared = prepareScores(tables, issues);
  const language = prepared.book.settings.language ?? "en";
  refuseNobody(prepared, issues, language);
  const result = scorePeriod(prepared, periodFrom(period, language), issues);
  const problems = problemsByPerson(tables, prepared, result, issues.list, language);
  const rows = problems.map((problem, person) => [...personRow(result, person, language), problem]);
  return [headingRow(result, language), ...rows];
}

/**
 * The whole team's scores for one period, live from the tabs of the workbook. Give each tab as whole columns from A1 on; its
 * columns are found by their headings, in any order and in English or Chinese. Nothing about pay is shown. Dates must be cells
 * without a time of day, and durations numbers or text such as 0:02:23: a formula cannot know the spreadsheet's time zone.
 *
 * @param period The period to score: 2026-09, 2026-Q3, 2026-H2, 2026, or 2026-01-15..2026-03-14.
 * @param kpis The KPIs tab: each KPI's curve, unit and what a blank does.
 * @param weights The Weights tab: a row of weights for each group of people, adding up to 100.
 * @param metrics The Metrics tab: a row for each person and period, a column for each KPI. Blank if all comes from Records.
 * @param people The People tab: who is in the team. Optional; leave out for everybody whom Metrics or Records name.
 * @param ratings The Ratings tab: lower bounds and bands. Optional; leave out for totals without bands.
 * @param settings The Settings tab: decimals, minimum coverage, language and so on. Optional; leave out for the defaults.
 * @param records The Records tab: raw rows, such as calls or tickets. Optional; leave out if no KPI is measured from them.
 * @param feedback The Feedback tab: 360° scores. Optional; leave out if no KPI comes from them.
 * @param events The Events tab: adjustments and vetoes. Optional; leave out for none.
 * @param assignments The Assignments tab: changes of post, grade or region within a period. Optional; leave out for none.
 * @param targets The Targets tab: curves that differ for somebody, or from a day on. Optional; leave out for none.
 * @param goals The Goals tab: SMART goals. Optional; leave out if no KPI comes from them.
 * @return A row of headings and a row for each person: id, name, total, band, coverage (share of weight that has points), status,
 *   points of each KPI, and what is wrong. Who cannot be scored has no total, and the others are scored.
 * @example =SCORECARD("2026-Q3", KPIs!A:Z, Weights!A:Z, Metrics!A:Z, People!A:Z, Ratings!A:Z) → {"Person ID","Name","Total","Band","Coverage","Status","CSAT points","Problems";"A1","Ann",95,"A",1,"Scored",95,""}
 * @customfunction
 */
export function SCORECARD(
  period: unknown,
  kpis: unknown,
  weights: unknown,
  metrics: unknown,
  people?: unknown,
  ratings?: unknown,
  settings?: unknown,
  records?: unknown,
  feedback?: unknown,
  events?: unknown,
  assignments?: unknown,
  targets?: unknown,
  goals?: unknown,
): Output {
  return answering("SCORECARD", () =>
    scorecard(period, {
      ...{ kpis, weights, metrics, people, ratings, settings, records, feedback, events },
      ...{ assignments, targets, goals },
    }),
  );
}
