import { type Cell, type Day, isSheetDate, message, readCell, readSerial, shown } from "../../core/index.ts";
import { ArgumentError, inEnglish } from "./argument-error.ts";
import { DATE_WITH_TIME } from "./date-cell.ts";
import { singleCell } from "./grid.ts";
import type { CellFault } from "./number-cell.ts";

/** What a cell is where a calendar day is needed. */
export type DayCell = { readonly kind: "day"; readonly day: Day } | { readonly kind: "blank" } | CellFault;

const FIRST_DAY = 367;
const LAST_DAY = 2_958_465;

const DAY_UNKNOWN =
  `${DATE_WITH_TIME} reaches a formula without the spreadsheet's time zone, so its day cannot be told. ` +
  "Give the date alone: INT(A2).";

function notDay(cell: Cell): CellFault {
  const found = shown(cell).trim();
  if (found === DATE_WITH_TIME) return { kind: "fault", short: found, sentence: DAY_UNKNOWN };
  return { kind: "fault", short: `“${found}” is not a date`, sentence: inEnglish(message("cell.notDate", { found })) };
}

/** A day as a spreadsheet counts it; a number is what INT() makes of a date. */
function serialOf(cell: Cell): number | null {
  if (isSheetDate(cell)) return cell.serial;
  return typeof cell === "number" ? cell : readSerial(cell);
}

/** Reads a cell where a calendar day is needed: a date, its day number, or text such as 2026-01-31 (rule 5). */
export function dayCell(cell: Cell): DayCell {
  const { kind } = readCell(cell);
  if (kind === "blank" || kind === "notApplicable") return { kind: "blank" };
  const serial = serialOf(cell);
  if (serial === null || !(serial >= FIRST_DAY && serial <= LAST_DAY)) return notDay(cell);
  return { kind: "day", day: Math.floor(serial) };
}

/** The day in an argument that must be one. */
export function requiredDay(name: string, argument: unknown): Day {
  const reading = dayCell(singleCell(name, argument));
  if (reading.kind === "day") return reading.day;
  if (reading.kind === "fault") throw new ArgumentError(`${name}: ${reading.sentence}`);
  throw new ArgumentError(`${name} is blank. Give a date.`);
}
