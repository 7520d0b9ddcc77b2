import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { idOf, numberAt, shown, textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { readCell } from "./reading.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf } from "./tab.ts";
import { FEEDBACK_COLUMNS } from "./words/columns.ts";

/** One rater's score of one person in one period. */
export interface FeedbackRow {
  readonly personId: string;
  readonly period: Period;
  /** The KPI it is for; empty where the scheme has only one KPI from feedback. */
  readonly kpi: string;
  readonly group: string;
  /** Null where it or its weight cannot be read: then the person's feedback is held. */
  readonly score: number | null;
  /** The weight of the rater's group; null takes 1. */
  readonly weight: number | null;
  readonly at: { readonly person: CellRef; readonly kpi: CellRef };
}

/** Reads the Feedback tab (360°): a row for each rater, group, score; blank scores are left out (rule 14). */
export function readFeedback(table: Table, issues: Issues): readonly FeedbackRow[] {
  const tab = openTab(table, FEEDBACK_COLUMNS, issues);
  if (!hasColumns(tab, FEEDBACK_COLUMNS, ["person", "period", "group", "score"], issues)) return [];
  return filledRows(tab).flatMap((row) => {
    const cell = (key: keyof typeof FEEDBACK_COLUMNS) => cellOf(tab, row, key);
    const period = periodOfCell(cell("period"));
    if (!period) issues.error("cell.badPeriod", refOf(tab, row, "period"), { found: shown(cell("period")) });
    const { kind } = readCell(cell("score"));
    const errorsBefore = issues.errorCount;
    const score = numberAt(cell("score"), refOf(tab, row, "score"), issues);
    const weight = numberAt(cell("weight"), refOf(tab, row, "weight"), issues);
    if (!period || kind === "blank" || kind === "notApplicable") return [];
    const [group, kpi] = [textOf(cell("group")), textOf(cell("kpi"))];
    const isRead = issues.errorCount === errorsBefore;
    const at = { person: refOf(tab, row, "person"), kpi: refOf(tab, row, "kpi") };
    return [{ personId: idOf(cell("person")), period, kpi, group, score: isRead ? score : null, weight, at }];
  });
}
