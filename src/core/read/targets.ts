import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { areReversed } from "./fields.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { TARGET_COLUMNS } from "./words/columns.ts";

/** A row of the Targets tab as it was written: for whom, from when to when, and what differs from the KPI's own curve. */
export interface TargetRow {
  readonly personId: string;
  readonly post: string;
  readonly grade: string;
  readonly region: string;
  readonly track: string;
  readonly kpi: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly threshold: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly knots: readonly number[] | null;
  readonly points: readonly number[] | null;
  readonly isReadable: boolean;
  readonly at: CellRef;
}

type TargetReader = RowReader<keyof typeof TARGET_COLUMNS>;

const anyOf = (text: string): string => (text === "*" ? "" : text);

function targetRow(row: TargetReader, issues: Issues): TargetRow {
  const text = (key: keyof typeof TARGET_COLUMNS) => anyOf(row.text(key));
  const read = {
    personId: text("person"),
    post: text("post"),
    grade: text("grade"),
    region: text("region"),
    track: text("track"),
    kpi: row.text("kpi"),
    from: row.day("fromDate"),
    to: row.day("toDate"),
    threshold: row.number("threshold"),
    target: row.number("target"),
    stretch: row.number("stretch"),
    knots: row.numbers("knots"),
    points: row.numbers("points"),
    at: row.at("kpi"),
  };
  areReversed(read.from, read.to, row.at("toDate"), issues);
  if (read.kpi === "") row.noteBlank("kpi", TARGET_COLUMNS.kpi);
  return { ...read, isReadable: row.isReadable };
}

/** Reads the Targets tab: curves that differ for a person or a group, or from a day on. */
export function readTargets(table: Table, issues: Issues): readonly TargetRow[] {
  return readRows(table, TARGET_COLUMNS, ["kpi"], issues, (row) => [targetRow(row, issues)]);
}
