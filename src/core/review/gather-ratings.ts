import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { CollectedRow } from "../read/collected.ts";
import { textOf } from "../read/fields.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import type { RowValues } from "../read/row-values.ts";
import { cellOf, type Tab } from "../read/tab.ts";
import { FEEDBACK_COLUMNS } from "../read/words/columns.ts";
import { type FeedbackColumn, type GatherTask, keyText, labelOf, standing } from "./feedback-standing.ts";
import type { CollectedTab } from "./waiting-for.ts";
import { scaleOf } from "./wanted-ratings.ts";
import { type WithdrawnScore, withdrawnScores } from "./withdrawn-scores.ts";

/** What gathering makes of the Feedback tab: nothing is written here. */
export interface Gathering {
  readonly added: readonly RowValues<FeedbackColumn>[];
  /** Rows whose score or comment is another by now, counted from 0 with the header. */
  readonly changed: readonly { readonly row: number; readonly values: RowValues<FeedbackColumn> }[];
  /** Rows that stand in the Feedback tab as they were given. */
  readonly same: number;
  /** The blank scores of rows whose earlier score stands in the Feedback tab, and counts. */
  readonly stillCounting: readonly CellRef[];
}

/** Notes what keeps an answer from being taken; true where nothing does. */
function isSound(row: CollectedRow, { kpis, people }: GatherTask, issues: Issues): boolean {
  const { answer, at, personId, kpi, rater } = row;
  const before = issues.errorCount;
  if (!people.has(personId)) issues.error("person.unknown", at.person, { id: personId });
  const k = kpiIndex(kpis, kpi);
  if (k < 0) issues.error("kpi.unknown", at.kpi, { kpi });
  if (rater === "") issues.error("cell.blankRequired", at.rater, { header: FEEDBACK_COLUMNS.rater });
  const found = kpis[k];
  const scale = found ? scaleOf(found) : null;
  if (scale && answer.kind === "score" && (answer.score < scale.least || answer.score > scale.most)) {
    issues.error("collect.offScale", at.score, { found: answer.score, ...scale });
  }
  return issues.errorCount === before;
}

function valuesOf(row: CollectedRow, label: string, task: GatherTask): RowValues<FeedbackColumn> {
  const { personId, answer, comment, weight, rater, kpi } = row;
  return {
    person: personId,
    period: task.period,
    kpi: task.kpis[kpiIndex(task.kpis, kpi)]?.name ?? kpi,
    group: label,
    score: answer.kind === "score" ? answer.score : "",
    weight: weight ?? "",
    comment,
    rater,
  };
}

/** What stands otherwise in a row of the Feedback tab: the score, the comment, and a weight where one is typed. */
function changesIn(tab: Tab<FeedbackColumn>, at: number, values: RowValues<FeedbackColumn>): RowValues<FeedbackColumn> {
  const differs = (key: "score" | "comment" | "weight"): boolean => {
    const value = values[key] ?? "";
    return value !== "" && textOf(cellOf(tab, at, key)) !== textOf(value);
  };
  const keys = (["score", "comment", "weight"] as const).filter(differs);
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? ""]));
}

/** An answer as it goes into the Feedback tab, and whose it is. */
interface Answer {
  readonly key: string;
  readonly values: RowValues<FeedbackColumn>;
}

/** The answers of the period that can be taken; of two by the same rater on the same the first, which is noted. */
function soundAnswers(tabs: readonly CollectedTab[], task: GatherTask, issues: Issues): readonly Answer[] {
  const seen = new Set<string>();
  return tabs.flatMap(({ group, rows }) => {
    const label = labelOf(group, task);
    const answered = rows.filter((row) => row.period === task.period && isAnswered(row));
    return answered.flatMap((row) => {
      if (!isSound(row, task, issues)) return [];
      const key = keyText(row.personId, kpiIndex(task.kpis, row.kpi), group, row.rater);
      if (seen.has(key)) issues.error("collect.twice", row.at.score, { rater: row.rater, id: row.personId });
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst ? [{ key, values: valuesOf(row, label, task) }] : [];
    });
  });
}

/** The changes with the scores blanked that were taken back. */
function withBlanks(changed: Gathering["changed"], gone: readonly WithdrawnScore[]): Gathering["changed"] {
  const blank = new Set(gone.filter(({ isDeclined }) => isDeclined).map(({ row }) => row));
  const both = changed.map((one) => (blank.delete(one.row) ? { ...one, values: { ...one.values, score: "" } } : one));
  return [...both, ...[...blank].map((row) => ({ row, values: { score: "" } }))];
}

/**
 * Takes what was answered into the Feedback tab (rule 14): a row for each rater, person and KPI, once however often it is
 * gathered. What cannot be read is noted at its cell and left out; a blank stays open and is never 0; N/A blanks a score
 * that was gathered before.
 */
export function gatherRatings(tabs: readonly CollectedTab[], task: GatherTask, issues: Issues): Gathering {
  const known = standing(task);
  const answers = soundAnswers(tabs, task, issues);
  const isNew = ({ key }: Answer): boolean => !known.has(key);
  const there = answers.flatMap(({ key, values }) => {
    const row = known.get(key);
    return task.feedback && row !== undefined ? [{ row, values: changesIn(task.feedback, row, values) }] : [];
  });
  const gone = withdrawnScores(tabs, task, known);
  const changed = withBlanks(
    there.filter(({ values }) => Object.keys(values).length > 0),
    gone,
  );
  const touched = new Set(changed.map(({ row }) => row));
  return {
    added: answers.filter(isNew).map(({ values }) => values),
    changed,
    same: there.filter(({ row }) => !touched.has(row)).length,
    stillCounting: gone.filter(({ isDeclined }) => !isDeclined).map(({ at }) => at),
  };
}

const isAnswered = ({ answer, comment }: CollectedRow): boolean =>
  answer.kind === "score" || (answer.kind !== "unread" && comment !== "");
