import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { shown, textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { readCell } from "./reading.ts";
import { readRows } from "./row-reader.ts";
import { FEEDBACK_COLUMNS } from "./words/columns.ts";

/** One rater's score of one person in one period. */
export interface FeedbackRow {
  readonly personId: string;
  readonly period: Period;
  /** The KPI it is for; empty where the scheme has only one KPI from feedback. */
  readonly kpi: string;
  readonly group: string;
  /** Who rated; empty where the tab does not say. */
  readonly rater: string;
  readonly comment: string;
  /** Null where it or its weight cannot be read: then the person's feedback is held. */
  readonly score: number | null;
  /** The weight of the rater's group; null takes 1. */
  readonly weight: number | null;
  readonly at: { readonly person: CellRef; readonly kpi: CellRef };
}

/** Reads the Feedback tab (360°): a row for each rater, group, score; blank scores are left out (rule 14). */
export function readFeedback(table: Table, issues: Issues): readonly FeedbackRow[] {
  return readRows(table, FEEDBACK_COLUMNS, ["person", "period", "group", "score"], issues, (row) => {
    const { kind } = readCell(row.cell("score"));
    const score = row.number("score");
    const weight = row.number("weight");
    const isRead = row.isReadable;
    const period = periodOfCell(row.cell("period"));
    if (!period) issues.error("cell.badPeriod", row.at("period"), { found: shown(row.cell("period")) });
    if (!period || kind === "blank" || kind === "notApplicable") return [];
    const [personId, group, kpi, rater] = [row.text("person"), row.text("group"), row.text("kpi"), row.text("rater")];
    const at = { person: row.at("person"), kpi: row.at("kpi") };
    const comment = textOf(row.cell("comment"));
    return [{ personId, period, kpi, group, rater, comment, score: isRead ? score : null, weight, at }];
  });
}
