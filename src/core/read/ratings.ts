import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { readCell } from "./reading.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { BONUS_COLUMNS, RATING_COLUMNS } from "./words/columns.ts";

/** A row of the Ratings tab. */
export interface RatingRow {
  /** NaN where it cannot be read. */
  readonly from: number;
  readonly label: string;
  readonly at: CellRef;
}

/** A row of the Bonus tiers tab. */
export interface TierRow {
  /** NaN where it cannot be read. */
  readonly from: number;
  readonly name: string;
  /** NaN where it cannot be read. */
  readonly coefficient: number;
  readonly at: CellRef;
}

function required<K extends string>(row: RowReader<K>, key: K, header: Words): number {
  const { kind } = readCell(row.cell(key));
  if (kind === "blank" || kind === "notApplicable") row.noteBlank(key, header);
  return row.number(key) ?? Number.NaN;
}

/** Reads the Ratings tab: lower bounds and labels, in any order. */
export function readRatings(table: Table, issues: Issues): readonly RatingRow[] {
  return readRows(table, RATING_COLUMNS, ["from", "label"], issues, (row) => [
    { from: required(row, "from", RATING_COLUMNS.from), label: row.text("label"), at: row.at("from") },
  ]);
}

/** Reads the Bonus tiers tab: lower bounds, names and coefficients, in any order. */
export function readTiers(table: Table, issues: Issues): readonly TierRow[] {
  return readRows(table, BONUS_COLUMNS, ["from", "coefficient"], issues, (row) => {
    const from = required(row, "from", BONUS_COLUMNS.from);
    const coefficient = required(row, "coefficient", BONUS_COLUMNS.coefficient);
    return [{ from, coefficient, name: row.text("tier") || String(from), at: row.at("from") }];
  });
}
