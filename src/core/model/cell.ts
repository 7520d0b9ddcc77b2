/**
 * A date, a time or a duration as a spreadsheet keeps it: days since 1899-12-30 in the spreadsheet's own time zone,
 * the time of day as the fraction. Sheets cannot tell a duration from a time on day 0, so neither do we.
 */
export interface SheetDate {
  readonly serial: number;
}

/** What one cell holds. A blank is the empty string, as `getValues()` gives it; an error is its text (`#N/A`). */
export type Cell = number | string | boolean | SheetDate;

/** One row of cells; a row may be shorter than its header. */
export type Row = readonly Cell[];

/** Is this cell a date, a time or a duration? */
export function isSheetDate(cell: unknown): cell is SheetDate {
  return typeof cell === "object" && cell !== null && "serial" in cell;
}
