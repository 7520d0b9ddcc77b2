import { type Day, dateOf, dayOf } from "../model/calendar.ts";
import { type Period, previousPeriod } from "../model/period.ts";

/** The part of a year up to a period, and the periods of the same length before it, the latest first. */
export interface YearPart {
  readonly from: Day;
  readonly earlier: readonly Period[];
}

/** The first day of the year that a day lies in, where years begin with a month. */
export function yearStart(day: Day, month: number): Day {
  const { year, month: own } = dateOf(day);
  return dayOf(own >= month ? year : year - 1, month, 1);
}

/**
 * The part of the year up to a period (rule 21); null in the year's first period, and for a period that is none of the
 * calendar's or lies across the beginning of a year: they are paid as they are.
 */
export function yearToDate(period: Period, month: number): YearPart | null {
  const from = yearStart(period.from, month);
  if (period.length === "custom" || yearStart(period.to, month) !== from) return null;
  const earlier: Period[] = [];
  for (let past = previousPeriod(period); past.from >= from; past = previousPeriod(past)) earlier.push(past);
  return earlier.length > 0 ? { from, earlier } : null;
}
