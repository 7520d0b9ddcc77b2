import { dayOf, isRealDate } from "../model/calendar.ts";
import { type Cell, isSheetDate } from "../model/cell.ts";
import { dateFromText } from "../read/date-text.ts";
import { durationFromText } from "../read/duration-text.ts";
import type { DateOrder } from "./import-mapping.ts";

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[,\sT]+(.+))?$/;
const NAMED = /^(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})(?:[,\sT]+(.+))?$/i;
const TIME = /^(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*([ap]m)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The time of day as a fraction; null for what is none. */
function timeOf(text: string | undefined): number | null {
  if (text === undefined) return 0;
  const match = TIME.exec(text.trim());
  const time = match ? durationFromText(match[1] ?? "") : null;
  if (time === null || match?.[2] === undefined) return time;
  const isMorning = match[2].toLowerCase() === "am";
  const hours = time >= 0.5 && time < 13 / 24 ? time - 0.5 : time;
  return isMorning ? hours : hours + 0.5;
}

function serialOf(year: number, month: number, day: number, time: string | undefined): number | null {
  const fraction = timeOf(time);
  return fraction !== null && isRealDate(year, month, day) ? dayOf(year, month, day) + fraction : null;
}

/**
 * Reads a date as exports write it, as a serial: year first, `31/01/2026 02:30 PM` by the order given, `31 Jan 2026`. The day
 * is the one that is written, whatever its time zone. Null where it is none, or could be either.
 */
export function exportDate(cell: Cell, order: DateOrder | null): number | null {
  if (isSheetDate(cell)) return cell.serial;
  const text = typeof cell === "string" ? cell.normalize("NFKC").trim() : "";
  const iso = dateFromText(text);
  if (iso !== null) return iso;
  const named = NAMED.exec(text);
  if (named)
    return serialOf(Number(named[3]), MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1, Number(named[1]), named[4]);
  const match = NUMBERS.exec(text);
  if (!match || (order !== "dmy" && order !== "mdy")) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = order === "dmy" ? [first, second] : [second, first];
  return serialOf(Number(match[3]), month, day, match[4]);
}

/** The order that all dates of a column agree to; null where both would do. */
export function orderOf(cells: readonly Cell[]): DateOrder | null {
  const found = cells.flatMap((cell) => {
    const match = typeof cell === "string" ? NUMBERS.exec(cell.normalize("NFKC").trim()) : null;
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (found.length === 0) return "ymd";
  const isDayFirst = found.some(([first]) => first > 12);
  const isMonthFirst = found.some(([, second]) => second > 12);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? "dmy" : "mdy";
}
