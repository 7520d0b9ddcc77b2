/**
 * The engine's front door: all that other folders may import. The folders behind it are the way of the data, in the
 * order of `run.ts`: read → measure → scheme → score → rate → reward → promote → history → review → check → explain →
 * write.
 *
 * @module
 */

export { checkScheme } from "./check/check-scheme.ts";
export type { Repair, RepairBlock, RepairKind } from "./check/repair.ts";
export { repairsOf } from "./check/repairs.ts";
export { explainAward } from "./explain/explain-award.ts";
export { explainBonus } from "./explain/explain-bonus.ts";
export { explainDistribution, explainFairness, explainLadder, explainLeniency } from "./explain/explain-groups.ts";
export { explainPlan } from "./explain/explain-plan.ts";
export { type RuleAnswer, ruleAnswers, ruleWithGap, unitOfRule, verdictSentence } from "./explain/explain-promotion.ts";
export { explainScore } from "./explain/explain-score.ts";
export { explainCoaching, explainCoachingReasons, explainCost, explainStep } from "./explain/explain-steps.ts";
export { type KpiResult, kpiResults, shownActual } from "./explain/kpi-results.ts";
export { majorOf } from "./explain/money.ts";
export type { Statement, StatementBlock, StatementSection } from "./explain/statement/statement.ts";
export type { LiftingStep, StatementFacts } from "./explain/statement/statement-facts.ts";
export { statementOf } from "./explain/statement/statement-of.ts";
export { cellValue, readable } from "./explain/values.ts";
export type { CorrectedPeriod, Correction, Corrections } from "./history/corrections.ts";
export { type CloseRefusal, openRefusal, orderRefusal } from "./history/may-close.ts";
export { paidToDate } from "./history/paid-to-date.ts";
export { snapshotTables } from "./history/snapshot.ts";
export { tabsOfPart } from "./history/stored-tabs.ts";
export { yearToDate } from "./history/year-to-date.ts";
export { type ChosenColumns, chosenImport, RECORD_ID } from "./import/chosen-import.ts";
export type { DateOrder, ImportMapping, ImportPreset } from "./import/import-mapping.ts";
export { type ImportPlan, type ImportTask, importPlan } from "./import/import-plan.ts";
export { detectPreset, IMPORT_PRESETS, presetNamed } from "./import/import-presets.ts";
export { presetKpiRows } from "./import/preset-kpis.ts";
export { combineFeedback, type RaterGroup } from "./measure/combine-feedback.ts";
export { type Day, dateOf, dayOf, daysInMonth, isoOf, isRealDate, monthsBetween } from "./model/calendar.ts";
export { type Cell, isSheetDate, type Row } from "./model/cell.ts";
export { addressOf, type CellRef, columnLetters } from "./model/cell-ref.ts";
export type { Checked } from "./model/checked.ts";
export type { LinearCurve, RatioCurve, RatioDirection, StepCurve } from "./model/curve.ts";
export { FINDING_CODES, type FindingCode } from "./model/finding-code.ts";
export { type ClosedPeriod, closedPeriod, type Digest, type History } from "./model/history.ts";
export { type Issue, Issues, SEVERITIES, type Severity } from "./model/issue.ts";
export { ISSUE_CODES, type IssueCode } from "./model/issue-code.ts";
export type { Kpi } from "./model/kpi.ts";
export { RECORD_TABS, type RecordTab } from "./model/kpi.ts";
export { LANGUAGES, type Language } from "./model/language.ts";
export type { LetterKey } from "./model/letter-key.ts";
export type { Operator } from "./model/measure.ts";
export { type Message, type MessageArg, type MessageArgs, message } from "./model/message.ts";
export { FAULT_KEYS, type MessageKey, REASON_KEYS } from "./model/message-key.ts";
export { daysIn, type Period, parsePeriod, periodOfLength, previousPeriod } from "./model/period.ts";
export type { Person } from "./model/person.ts";
export {
  add,
  compare,
  divide,
  HUNDRED,
  multiply,
  numberOf,
  type Rational,
  rationalOf,
  subtract,
  ZERO,
} from "./model/rational.ts";
export type { ReviewKey } from "./model/review-key.ts";
export { type RoundingRule, roundDecimal, roundExact, roundToUnits } from "./model/round.ts";
export type { Band } from "./model/scheme.ts";
export { DEFAULT_SETTINGS, type Settings, TIER_MODES, type TierMode } from "./model/settings.ts";
export type { Table } from "./model/table.ts";
export type { Words } from "./model/words.ts";
export { cellDistance, judgeCell } from "./promote/judge-cell.ts";
export type { Flag } from "./promote/promotion.ts";
export type { VerdictKind } from "./promote/verdict.ts";
export { bandByTotal } from "./rate/calibrated.ts";
export { fromLowest, type LowerBound, reachedIndex } from "./rate/reached.ts";
export { type CollectedRow, readCollected } from "./read/collected.ts";
export { listedValues, operatorOf } from "./read/conditions.ts";
export { type FeedbackComment, readComments } from "./read/feedback-comments.ts";
export { shown, textOf } from "./read/fields.ts";
export { readHistory } from "./read/history.ts";
export { type Interview, readInterviews } from "./read/interviews.ts";
export { mapTables, namedKpis } from "./read/mapping/map-tables.ts";
export { MAPPED_COLUMNS, MAPPED_TAB_KEYS, type MappedTab } from "./read/mapping/mapped-tabs.ts";
export { type ChosenMapping, mappingHeadings, mappingRows } from "./read/mapping/mapping-rows.ts";
export { inOwnWords } from "./read/mapping/own-words.ts";
export { guessHeadingRow, proposeColumns } from "./read/mapping/propose-columns.ts";
export { guessPeriod, guessTab, lackingColumns } from "./read/mapping/propose-tab.ts";
export { readMapping, type TabMapping } from "./read/mapping/read-mapping.ts";
export { settledBy } from "./read/mapping/settled.ts";
export { periodOfCell } from "./read/period-cell.ts";
export { type CoachingPlan, isOverdue, isToFollowUp, plansInOrder, readPlans } from "./read/plans.ts";
export { readActual } from "./read/read-actual.ts";
export type { Tables } from "./read/read-workbook.ts";
export { readCell, readSerial } from "./read/reading.ts";
export type { RowValues } from "./read/row-values.ts";
export { cellOf, filledRows, openTab, type Tab } from "./read/tab.ts";
export { tabOfSource } from "./read/tab-of-source.ts";
export { NO_TALK, type Talk, talkAbout } from "./read/talk.ts";
export { isPercent } from "./read/unit.ts";
export * as choices from "./read/words/choices.ts";
export * as columns from "./read/words/columns.ts";
// By name as well: whoever takes a list from the whole of them carries all of them into the script.
export {
  ASSIGNMENT_COLUMNS,
  EVENT_COLUMNS,
  FEEDBACK_COLUMNS,
  GOAL_COLUMNS,
  METRIC_COLUMNS,
  PEOPLE_COLUMNS,
  RULE_COLUMNS,
  TARGET_COLUMNS,
} from "./read/words/columns.ts";
export { pointsHeading } from "./read/words/kpi-headings.ts";
export * as mappingColumns from "./read/words/mapping-words.ts";
export { RATER_GROUPS, type RaterGroupKey } from "./read/words/rater-groups.ts";
export * as recordColumns from "./read/words/record-columns.ts";
export { SETTING_CHOICES } from "./read/words/setting-choices.ts";
export { TAB_WORDS, type TabKey, tabOf } from "./read/words/tabs.ts";
export * as talkColumns from "./read/words/talk-columns.ts";
export { TALK_TABS } from "./read/words/talk-tabs.ts";
export { finder, folded, type WordList, wordFor, words } from "./read/words/words.ts";
export { forWhatIf } from "./review/apply-changes.ts";
export { agrees, type ClosedRun, closedRun } from "./review/closed-run.ts";
export { type CoachingEntry, coachingList, type Fall, type PeriodTotals } from "./review/coaching-list.ts";
export type {
  BandChange,
  MoveAspect,
  PersonMove,
  RunComparison,
} from "./review/compare-runs.ts";
export { costlyKpis, type KpiCost } from "./review/costly-kpis.ts";
export { type BandCount, type Dashboard, dashboardOf } from "./review/dashboard/dashboard.ts";
export type { HeatMap, HeatRow } from "./review/dashboard/heat-map.ts";
export type { MeanTotal } from "./review/dashboard/mean-totals.ts";
export type { MoneyParts } from "./review/dashboard/money-parts.ts";
export type { Direction, MoveCounts } from "./review/direction.ts";
export {
  type BoundaryTie,
  distribution,
  type GroupDistribution,
  type GuideLine,
  targetCounts,
} from "./review/distribution.ts";
export type { EligibleChange } from "./review/eligible-change.ts";
export {
  type FairnessColumn,
  type FairnessVerdict,
  fairness,
  fourFifths,
  type GroupFairness,
  type GroupRate,
  type Outcome,
} from "./review/fairness.ts";
export type { FeedbackColumn } from "./review/feedback-standing.ts";
export { type Gathering, gatherRatings } from "./review/gather-ratings.ts";
export { type LadderEffect, type LadderFacts, ladderEffect, type Trend } from "./review/ladder-effect.ts";
export { type Leniency, type LeniencyVerdict, leniency, type RatersBy } from "./review/leniency.ts";
export type { Lift, NearestStep, PersonSteps, Step } from "./review/lift.ts";
export { nearestSteps } from "./review/nearest-step.ts";
export { rescaledWeights } from "./review/rescale-weights.ts";
export type { JudgingSettings, SchemeChange } from "./review/scheme-change.ts";
export { type SchemeEdit, schemeChanges, schemeFields } from "./review/scheme-edit.ts";
export type { Standing, StandingFlag } from "./review/standing.ts";
export { type CollectedTab, waitingFor } from "./review/waiting-for.ts";
export { scaleOf, type WantedRating, wantedRatings } from "./review/wanted-ratings.ts";
export { type WhatIf, whatIf } from "./review/what-if.ts";
export type { AwardWin } from "./reward/awards.ts";
export { daysFromTo, prorate } from "./reward/prorate.ts";
export { sharePool } from "./reward/share-pool.ts";
export { type RateTier, SCORE_FACTORS, VALUE_AMOUNTS } from "./reward/tier-amount.ts";
export {
  type PeriodRun,
  type Prepared,
  prepare,
  prepareScores,
  resultTables,
  run,
  runPeriod,
  type ScoredRun,
  scorePeriod,
} from "./run.ts";
export { groupName } from "./scheme/compile-weights.ts";
export { linearCurve, stepCurve } from "./scheme/knot-curves.ts";
export { ratioCurve } from "./scheme/ratio-curve.ts";
export { actualFault } from "./score/actual-fault.ts";
export { exactPointsOf } from "./score/exact-points.ts";
export { pointsOf } from "./score/points.ts";
export { type Status, statusOf } from "./score/status.ts";
export { exactWeightedTotal, type WeightedPart } from "./score/weighted-total.ts";
export { cellsOfRows, type RowsEdit } from "./write/add-rows.ts";
export { type Closing, closingTables } from "./write/closing-tables.ts";
export { paidMinor } from "./write/corrected-bonus-table.ts";
export { type DashboardTable, dashboardTables } from "./write/dashboard-tables.ts";
export { type DashboardKey, dashboardTitle } from "./write/dashboard-words.ts";
export { type CellEdit, type EditedCells, editCells } from "./write/edit-cells.ts";
export type { FreezeWords, FrozenRun } from "./write/history-table.ts";
export { payrollTable } from "./write/payroll-table.ts";
export { personResult, shownPoints } from "./write/person-result.ts";
export { type Block, type PlacedTable, placeRows } from "./write/place-rows.ts";
export {
  BONUS_PART_COLUMNS,
  BONUS_RESULT_COLUMNS,
  DECISION_WORDS,
  PROMOTION_DECISIONS,
  PROMOTION_RESULT_COLUMNS,
  SCORE_COLUMNS,
} from "./write/result-columns.ts";
export type { ResultCell, ResultTable } from "./write/result-table.ts";
export { withUnusedColumns } from "./write/unused-columns.ts";
