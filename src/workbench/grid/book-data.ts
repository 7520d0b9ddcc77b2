import type { CellLook } from "./cell-look.ts";
import type { ChartData } from "./chart-data.ts";
import type { Highlight } from "./highlight-data.ts";

/**
 * What a workbook holds, in the words of neither the spreadsheet library nor a file format.
 * Files are read into it and written from it; the grid is opened from it and exported to it.
 */
export type Scalar = number | string | boolean | null;

export interface CellData {
  /** Dates, times and durations are day counts (0 is 1899-12-30) with a date format. */
  readonly value: Scalar;
  /** True when `value` is an error code such as `#N/A`, and not a text that looks like one. */
  readonly isError?: boolean;
  /** With its leading `=`; `value` is then the last computed result. */
  readonly formula?: string;
  /** The A1 zone that this formula's result fills, when that is more than its own cell. */
  readonly spill?: string;
  /** True when `value` comes from the spill of a formula in another cell. */
  readonly isSpilled?: boolean;
  /** A Sheets number format such as `0.0%` or `[h]:mm:ss`. */
  readonly format?: string;
  readonly look?: CellLook;
  readonly note?: string;
}

/** A rule about what may be typed into some cells. */
export interface ValidationData {
  /** A1 addresses without the tab's name. */
  readonly ranges: readonly string[];
  /** A rule's name as the spreadsheet library spells it, such as `isValueInList` or `isBetween`. */
  readonly type: string;
  readonly values: readonly string[];
  readonly isBlocking: boolean;
}

export interface TabData {
  readonly name: string;
  /** Rows of cells from A1; null is a blank cell, and rows may be short. */
  readonly rows: readonly (readonly (CellData | null)[])[];
  /** The size of the grid, where it is larger than what `rows` and a new tab need. */
  readonly rowCount?: number;
  readonly columnCount?: number;
  /** Pixels by column, counted from 0. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Pixels by row, counted from 0. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly isHidden?: boolean;
  /** CSS hexadecimal, of the tab itself. */
  readonly color?: string;
  /** The A1 zone whose first row has buttons to filter by. */
  readonly filter?: string;
  readonly merges?: readonly string[];
  readonly validations?: readonly ValidationData[];
  readonly highlights?: readonly Highlight[];
  readonly charts?: readonly ChartData[];
}

export interface BookData {
  readonly tabs: readonly TabData[];
  /** Name → full address, such as `Metrics!A1:C9`. */
  readonly namedRanges?: Readonly<Record<string, string>>;
}

/** Tabs that were never filled have this size in Sheets. */
export const NEW_TAB_SIZE = { rows: 1000, columns: 26 } as const;
