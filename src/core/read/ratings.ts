import type { Cell } from "../model/cell.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { numberAt, textOf } from "./fields.ts";
import { readCell } from "./reading.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf } from "./tab.ts";
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

function requiredAt(cell: Cell, at: CellRef, header: Words, issues: Issues): number {
  const { kind } = readCell(cell);
  if (kind === "blank" || kind === "notApplicable") issues.error("cell.blankRequired", at, { header });
  return numberAt(cell, at, issues) ?? Number.NaN;
}

/** Reads the Ratings tab: lower bounds and labels, in any order. */
export function readRatings(table: Table, issues: Issues): readonly RatingRow[] {
  const tab = openTab(table, RATING_COLUMNS, issues);
  if (!hasColumns(tab, RATING_COLUMNS, ["from", "label"], issues)) return [];
  return filledRows(tab).map((row) => {
    const at = refOf(tab, row, "from");
    const from = requiredAt(cellOf(tab, row, "from"), at, RATING_COLUMNS.from, issues);
    return { from, label: textOf(cellOf(tab, row, "label")), at };
  });
}

/** Reads the Bonus tiers tab: lower bounds, names and coefficients, in any order. */
export function readTiers(table: Table, issues: Issues): readonly TierRow[] {
  const tab = openTab(table, BONUS_COLUMNS, issues);
  if (!hasColumns(tab, BONUS_COLUMNS, ["from", "coefficient"], issues)) return [];
  return filledRows(tab).map((row) => {
    const number = (key: "from" | "coefficient") =>
      requiredAt(cellOf(tab, row, key), refOf(tab, row, key), BONUS_COLUMNS[key], issues);
    const from = number("from");
    const coefficient = number("coefficient");
    return { from, coefficient, name: textOf(cellOf(tab, row, "tier")) || String(from), at: refOf(tab, row, "from") };
  });
}
