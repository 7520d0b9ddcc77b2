import { dayOf, isRealDate } from "../model/calendar.ts";
import { durationFromText } from "./duration-text.ts";

const DATE_AS_TYPED =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[T\s]+(.+))?$/;

/**
 * Reads a date as CSV files and people write it, year first: `2021-01-31`, `2021/1/31`, `2021年1月31日`, with or without
 * a time. A day that the calendar lacks (29 February 2021) and an order that could be either (1/2/2021) give null.
 */
export function dateFromText(text: string): number | null {
  const match = DATE_AS_TYPED.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? match[4] ?? match[6]);
  const day = Number(match[3] ?? match[5] ?? match[7]);
  if (!isRealDate(year, month, day)) return null;
  const time = match[8] === undefined ? 0 : durationFromText(match[8].replace(/(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/, ""));
  return time === null ? null : dayOf(year, month, day) + time;
}
