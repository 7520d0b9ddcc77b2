import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { periodIdIn } from "./plans.ts";
import { readCell } from "./reading.ts";
import { readRows } from "./row-reader.ts";
import { COLLECTING_COLUMNS } from "./words/talk-columns.ts";

/** One row of a collecting tab: who is asked about whom, and what they answered. */
export interface CollectedRow {
  readonly personId: string;
  readonly name: string;
  readonly period: string;
  readonly kpi: string;
  readonly rater: string;
  readonly raterName: string;
  /** `open`: nothing was typed; `declined`: N/A; `unread`: something that is no score, noted at its cell. */
  readonly answer:
    | { readonly kind: "open" | "declined" | "unread" }
    | { readonly kind: "score"; readonly score: number };
  readonly comment: string;
  /** The weight of the group; null for blank. */
  readonly weight: number | null;
  readonly at: { readonly person: CellRef; readonly kpi: CellRef; readonly rater: CellRef; readonly score: CellRef };
}

/** Reads a tab in which ratings are collected; what is no score is noted at its cell and is never taken for 0. */
export function readCollected(table: Table, issues: Issues): readonly CollectedRow[] {
  return readRows(table, COLLECTING_COLUMNS, ["person", "period", "score"], issues, (row) => {
    const { kind } = readCell(row.cell("score"));
    const score = row.number("score");
    const blank = kind === "blank" ? "open" : kind === "notApplicable" ? "declined" : "unread";
    return [
      {
        personId: row.text("person"),
        name: row.text("name"),
        period: periodIdIn(row, issues),
        kpi: row.text("kpi"),
        rater: row.text("rater"),
        raterName: row.text("raterName"),
        answer: score === null ? { kind: blank } : { kind: "score", score },
        comment: row.text("comment"),
        weight: row.amount("weight"),
        at: { person: row.at("person"), kpi: row.at("kpi"), rater: row.at("rater"), score: row.at("score") },
      },
    ];
  });
}
