import type { CellData } from "../grid/book-data.ts";

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** A double holds this many digits of a whole number for certain. */
const SAFE_DIGITS = 15;

const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d+)?(e[+-]?\d+)?(%?)$/i;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:\s*([ap])m)?$/i;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!)$/;

/**
 * One CSV field → a cell, as Sheets' import converts it, with three differences that keep data whole: a text
 * that looks like a formula stays a text, and so do whole numbers with leading zeros (007) and those of more
 * than 15 digits, which are ids. Fields with spaces around them stay texts.
 */
export function csvCell(field: string): CellData | null {
  if (field === "") return null;
  return numberCell(field) ?? timestampCell(field) ?? flagCell(field) ?? errorCell(field) ?? { value: field };
}

function numberCell(field: string): CellData | undefined {
  const match = NUMBER.exec(field);
  if (!match) return undefined;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  const digits = whole.replaceAll(",", "");
  if (digits.length > SAFE_DIGITS || /^0\d/.test(digits)) return undefined;
  if (percent !== "" && exponent !== "") return undefined;
  const value = Number(`${sign}${digits || "0"}${fraction}${percent ? "e-2" : exponent}`);
  return { value, ...numberFormat(whole, fraction, currency, percent) };
}

function numberFormat(whole: string, fraction: string, currency: string, percent: string): { format?: string } {
  const decimals = fraction === "" ? "" : `.${"0".repeat(fraction.length - 1)}`;
  if (percent) return { format: `0${decimals}%` };
  if (currency) return { format: `$#,##0${decimals}` };
  return whole.includes(",") ? { format: `#,##0${decimals}` } : {};
}

/** A date, a time or duration, or both with a space between. */
function timestampCell(field: string): CellData | undefined {
  const [first = "", ...rest] = field.split(" ");
  const day = dayOf(first);
  if (day === undefined) return timeCell(field);
  if (rest.length === 0) return { value: day, format: "yyyy-mm-dd" };
  const time = dayPart(rest.join(" "));
  return time === undefined || time >= 1 ? undefined : { value: day + time, format: "yyyy-mm-dd hh:mm:ss" };
}

function timeCell(field: string): CellData | undefined {
  const part = dayPart(field);
  return part === undefined ? undefined : { value: part, format: part >= 1 ? "[h]:mm:ss" : "hh:mm:ss" };
}

function dayOf(text: string): number | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = US_DATE.exec(text);
  return us ? calendarDay(Number(us[3]), Number(us[1]), Number(us[2])) : undefined;
}

function calendarDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - EPOCH_MS) / DAY_MS : undefined;
}

function dayPart(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText = "0", half] = match;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (hours * 3600 + Number(minuteText) * 60 + Number(secondText)) / 86_400;
}

const flagCell = (field: string): CellData | undefined =>
  /^(?:true|false)$/i.test(field) ? { value: field.toLowerCase() === "true" } : undefined;

const errorCell = (field: string): CellData | undefined =>
  ERROR.test(field) ? { value: field, isError: true } : undefined;
