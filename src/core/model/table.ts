import type { Row } from "./cell.ts";
import type { CellRef } from "./cell-ref.ts";

/** One tab as it was read: its name and all its rows from A1, the header first. */
export interface Table {
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** Further tabs whose names mean the same; only this one is read. */
  readonly twins?: readonly string[];
  /** What each column counts as, where a mapping says it: read in place of row 1, which keeps the tab's own headings. */
  readonly headings?: readonly string[];
  /** A mapped tab as it stands in the workbook, so that problems are told there. */
  readonly own?: OwnTab;
}

/** A tab of the company's own that a mapping reads as one of ours. */
export interface OwnTab {
  readonly rows: readonly Row[];
  /** In which row its headings stand, counted from 1. */
  readonly headingRow: number;
  /** Has it a row for each person, period and KPI, of which rows with all KPIs were made? */
  readonly isLong: boolean;
  /** Where a cell of the table really stands. */
  placeOf(cell: CellRef): CellRef;
}
