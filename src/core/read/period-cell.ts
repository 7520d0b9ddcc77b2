import { type Cell, isSheetDate } from "../model/cell.ts";
import { type Period, parsePeriod, periodOfLength } from "../model/period.ts";
import { textOf } from "./fields.ts";

/**
 * Reads a period from a cell; null when it is none. A spreadsheet turns a typed `2026-09` into the date 2026-09-01, so
 * a date stands for its month; a number such as 2026 for its year.
 */
export function periodOfCell(cell: Cell): Period | null {
  return isSheetDate(cell) ? periodOfLength(cell.serial, "month") : parsePeriod(textOf(cell));
}
