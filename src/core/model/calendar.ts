/** A calendar day as a spreadsheet counts it: days since 1899-12-30. */
export type Day = number;

/** Year, month (1–12) and day of the month. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_TO_UNIX_EPOCH = 25569;
const DAYS_PER_ERA = 146097;
const DAYS_FROM_ERA_TO_UNIX = 719468;

/**
 * The day number of a date in the Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_UNIX + DAYS_TO_UNIX_EPOCH;
}

/**
 * The date of a day number.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
 */
export function dateOf(serial: Day): YearMonthDay {
  const shifted = Math.floor(serial) - DAYS_TO_UNIX_EPOCH + DAYS_FROM_ERA_TO_UNIX;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Is this a date that the calendar has? 29 February only in leap years. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The ISO text of a day: `2026-02-28`. */
export function isoOf(serial: Day): string {
  const { year, month, day } = dateOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * The day that lies some months after another, and completes them: 15 March and 2 months is 15 May. Where the month has
 * no such day it is its last: 31 January and 1 month is 28 February.
 */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = dateOf(from);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * Whole months from one day to a later one: 15 March to 14 June is 2, to 15 June is 3. The last day of a shorter month
 * completes the month for a start on a day it does not have: 31 January to 28 February 2026 is 1.
 */
export function monthsBetween(from: Day, to: Day): number {
  const start = dateOf(from);
  const end = dateOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isMonthEnd = end.day === daysInMonth(end.year, end.month);
  return end.day >= start.day || isMonthEnd ? months : months - 1;
}
