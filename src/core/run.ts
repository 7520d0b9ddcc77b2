import { type Corrections, correctionsIn } from "./history/corrections.ts";
import { type Compute, entitlementsFrom } from "./history/entitlements.ts";
import { rewardToDate } from "./history/reward-to-date.ts";
import { yearStart } from "./history/year-to-date.ts";
import { hasData } from "./measure/actuals.ts";
import type { ActualSources } from "./measure/collect-actuals.ts";
import { dataSpan } from "./measure/data-span.ts";
import { checkFeedback } from "./measure/feedback-actuals.ts";
import { checkGoals } from "./measure/goal-actuals.ts";
import { indexRecordTabs } from "./measure/record-index.ts";
import { noteUnfedKpis } from "./measure/unfed-kpis.ts";
import { isoOf } from "./model/calendar.ts";
import { type ClosedPeriod, closedPeriod, type Digest, type History, NO_HISTORY } from "./model/history.ts";
import { type Issue, Issues } from "./model/issue.ts";
import { type Period, parsePeriod } from "./model/period.ts";
import type { People } from "./model/person.ts";
import type { Scheme } from "./model/scheme.ts";
import { flagPeople } from "./promote/flag-people.ts";
import { periodsBefore, periodsNeeded } from "./promote/look-back.ts";
import type { Promotion } from "./promote/promotion.ts";
import { type ScoredPeriod, viewPeriod } from "./promote/view-period.ts";
import { viewsBefore } from "./promote/views-before.ts";
import { calibrateBy } from "./rate/calibrate.ts";
import { type Calibrate, NOT_CALIBRATED } from "./rate/calibrated.ts";
import { noteStrangers } from "./read/calibrations.ts";
import { readHistory } from "./read/history.ts";
import { readForScores, readWorkbook, type Tables, type Workbook } from "./read/read-workbook.ts";
import { type Bonuses, rewardPeople } from "./reward/bonus.ts";
import { compileForScores, compileScheme } from "./scheme/compile-scheme.ts";
import { type EventsByPerson, eventsByPerson } from "./score/intervene.ts";
import { notePercentages } from "./score/looks-like-percent.ts";
import { awardTable } from "./write/award-table.ts";
import { bonusTable } from "./write/bonus-table.ts";
import { correctedBonusTable } from "./write/corrected-bonus-table.ts";
import { promotionTable } from "./write/promotion-table.ts";
import type { ResultTable } from "./write/result-table.ts";
import { scoreTable } from "./write/score-table.ts";

/** A workbook that has been read and judged, ready for any of its periods. */
export interface Prepared {
  readonly book: Workbook;
  readonly scheme: Scheme;
  readonly people: People;
  readonly sources: ActualSources;
  readonly events: EventsByPerson;
  readonly hasEvents: boolean;
  /** Sets the bands that people decided. */
  readonly calibrate: Calibrate;
  /** The first and last day of the data; null without any. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly history: History;
}

/** Everybody's scores and bands in one period, without what hangs on them. */
export interface ScoredRun {
  readonly period: Period;
  readonly scheme: Scheme;
  readonly people: People;
  readonly scored: ScoredPeriod;
}

/** Everything that one period comes to. */
export interface PeriodRun extends ScoredRun {
  readonly bonuses: Bonuses;
  readonly promotions: readonly Promotion[];
  /** What lands in the period because closed ones were corrected; null where no period has been closed. */
  readonly corrections: Corrections | null;
}

/** Reads the tabs and compiles the scheme; all problems of the workbook as such are collected. */
export function prepare(tables: Tables, issues: Issues, history: History = NO_HISTORY): Prepared {
  const book = readWorkbook(tables, issues);
  const ready = prepared(book, compileScheme(book, issues), tables, issues);
  return { ...ready, calibrate: calibrationOf(book, issues), history };
}

function calibrationOf({ calibrations, people }: Workbook, issues: Issues): Calibrate {
  if (calibrations.length === 0) return NOT_CALIBRATED;
  noteStrangers(calibrations, new Set(people.list.map(({ id }) => id)), issues);
  return calibrateBy(calibrations);
}

/** The same for scores and bands alone: what hangs on them is neither read nor judged. */
export function prepareScores(tables: Tables, issues: Issues): Prepared {
  const book = readForScores(tables, issues);
  return prepared(book, compileForScores(book, issues), tables, issues);
}

function prepared(book: Workbook, scheme: Scheme, tables: Tables, issues: Issues): Prepared {
  const records = indexRecordTabs(book.records, book.people.list, issues);
  noteUnfedKpis(scheme.kpis, book, tables, issues);
  checkFeedback(book.feedback, book.people.list, book.kpis, issues);
  checkGoals(book.goals, book.people.list, book.kpis, issues);
  return {
    book,
    scheme,
    people: book.people,
    sources: {
      kpis: scheme.kpis,
      people: book.people.list,
      metrics: book.metrics,
      records,
      feedback: book.feedback,
      minRaters: scheme.settings.minRaters,
      goals: book.goals,
      goalRules: scheme.settings,
      heldPeople: book.people.list.flatMap(({ isHeld }, index) => (isHeld ? [index] : [])),
    },
    events: eventsByPerson(book.events, book.people.list, issues),
    hasEvents: tables.events !== undefined,
    calibrate: NOT_CALIBRATED,
    span: dataSpan({ metrics: book.metrics, records, goals: book.goals }),
    history: NO_HISTORY,
  };
}

/** Scores and rates everybody in one period: all that a live scorecard shows. */
export function scorePeriod(prepared: Prepared, period: Period, issues: Issues): ScoredRun {
  const { scheme, people, sources, events, calibrate } = prepared;
  const rated = viewPeriod(scheme, sources, events, period, true, issues);
  const scored = calibrate(rated, scheme, people.list, issues);
  notePercentages(scheme.kpis, scored.actuals, issues);
  return { period, scheme, people, scored };
}

function reward({ period, scheme, people, scored }: ScoredRun, issues: Issues): Bonuses {
  return rewardPeople({ ...scored, scheme, people: people.list, period }, issues);
}

/** The first day of which anything is known: by the data, or by a closed period whose data may be gone. */
function earliestDay({ span, history }: Prepared, period: Period): number {
  return Math.min(span?.from ?? period.from, ...history.periods.map((closed) => closed.period.from));
}

/** Scores, rates, rewards and flags everybody in one period. */
export function runPeriod(prepared: Prepared, period: Period, issues: Issues): PeriodRun {
  const { scheme, people, events, hasEvents } = prepared;
  const run = scorePeriod(prepared, period, issues);
  const before = viewsBefore(
    prepared,
    periodsBefore(period, periodsNeeded(scheme.rules), earliestDay(prepared, period)),
  );
  const plain = reward(run, issues);
  const bonuses = scheme.settings.yearToDate
    ? rewardToDate(prepared, period, plain, run.scored.scores.status, issues)
    : plain;
  const promotions = flagPeople({ scheme, people, views: [run.scored, ...before], events: hasEvents ? events : null });
  return { ...run, bonuses, promotions, corrections: null };
}

/** What everybody earns in a period, and nothing else: how closed periods are computed again. */
const earnedIn: Compute = (tables, period) => {
  const issues = new Issues();
  const scored = scorePeriod(prepare(tables, issues), period, issues);
  // A period of a year-to-date plan cannot be computed by itself: within its year the next difference corrects it.
  if (scored.scheme.settings.yearToDate) return null;
  const { amountMinor } = reward(scored, issues);
  return entitlementsFrom(scored.people, amountMinor, scored.scheme.settings.currencyDecimals);
};

/** Adds what lands in a period of those closed before it (rule 30). */
function withCorrections(
  run: PeriodRun,
  { history }: Prepared,
  tables: Tables,
  digest: Digest | undefined,
  issues: Issues,
): PeriodRun {
  if (!digest || history.periods.length === 0) return run;
  const { currencyDecimals, yearToDate, yearBegins } = run.scheme.settings;
  const year = yearToDate ? { yearFrom: yearStart(run.period.from, yearBegins) } : {};
  const task = { history, tables, digest, compute: earnedIn, currencyDecimals, ...year };
  return { ...run, corrections: correctionsIn(run.period, task, issues) };
}

/** The Bonus tab; where periods have been closed, with what lands of them. */
function bonusesTable({ scheme, people, scored, bonuses, corrections }: PeriodRun): ResultTable | null {
  const table = bonusTable(scheme, scored, bonuses, people.list);
  return table && corrections
    ? correctedBonusTable(table, people.list, bonuses.amountMinor, corrections, scheme.settings)
    : table;
}

/** The result tabs of a period. */
export function resultTables(run: PeriodRun): readonly ResultTable[] {
  const { period, scheme, people, scored, bonuses, promotions } = run;
  const tables = [
    scoreTable(scheme, scored, people.list),
    bonusesTable(run),
    awardTable(scheme, period, bonuses, people.list),
    promotionTable(scheme, period, promotions, people.list),
  ];
  return tables.filter((table) => table !== null);
}

/** A run of one period over a whole workbook, with every problem that was met on the way. */
export type Run =
  | {
      readonly kind: "done";
      readonly result: PeriodRun;
      readonly history: History;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "noPeriod"; readonly issues: readonly Issue[] }
  /** The period has been closed: its results are what was frozen, and scoring it again would change them (rule 30). */
  | { readonly kind: "closed"; readonly closed: ClosedPeriod; readonly issues: readonly Issue[] };

/** Says why a period has nothing to score: it is another that has data, its rows are strangers', or there are none at all. */
function noteNoData({ book, span }: Prepared, { id }: Period, issues: Issues): void {
  const periods = [...(book.metrics?.periods.keys() ?? [])];
  const days = span ? [`${isoOf(span.from)}..${isoOf(span.to)}`] : [];
  const [known = ""] = periods.length > 0 ? [periods.join(", ")] : days;
  if (periods.includes(id)) issues.error("metrics.nobody", null, { period: id });
  else if (known === "") issues.error("metrics.noData", null);
  else issues.error("metrics.noPeriod", null, { period: id, periods: known });
}

/**
 * The main job: from the tabs of a workbook to scores, bonus tiers and promotion flags of one period.
 *
 * @param tables The workbook's tabs by what they are.
 * @param periodText The period as people write it: `2021-Q1`.
 * @param digest Makes the fingerprints by which closed periods are held; without it the store of closed periods is not read.
 */
export function run(tables: Tables, periodText: string, digest?: Digest): Run {
  const issues = new Issues();
  const period = parsePeriod(periodText);
  if (!period) {
    issues.error("cell.badPeriod", null, { found: periodText });
    return { kind: "noPeriod", issues: issues.list };
  }
  const history = digest ? readHistory(tables, digest, issues) : NO_HISTORY;
  const closed = closedPeriod(history, period.id);
  if (closed) return { kind: "closed", closed, issues: issues.list };
  const prepared = prepare(tables, issues, history);
  const result = withCorrections(runPeriod(prepared, period, issues), prepared, tables, digest, issues);
  const isEmpty = prepared.people.list.every((_, person) => !hasData(result.scored.actuals, person));
  if (isEmpty) noteNoData(prepared, period, issues);
  return isEmpty ? { kind: "noPeriod", issues: issues.list } : { kind: "done", result, history, issues: issues.list };
}
