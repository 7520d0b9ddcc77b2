import { type Day, dateOf, dayOf, daysInMonth, isoOf } from "./calendar.ts";

/** How long a period of the calendar is; `custom` has a start and an end of its own. */
export type PeriodLength = "month" | "quarter" | "half" | "year" | "custom";

/** An appraisal period: its id as people write it, its first and its last day (both included). */
export interface Period {
  readonly id: string;
  readonly length: PeriodLength;
  readonly from: Day;
  readonly to: Day;
}

const MONTHS: Record<Exclude<PeriodLength, "custom">, number> = { month: 1, quarter: 3, half: 6, year: 12 };

const CALENDAR_ID = /^(\d{4})(?:-(?:(\d{1,2})|[Qq]([1-4])|[Hh]([12])))?$/;
const CHINESE_ID = /^(\d{4})年(?:(\d{1,2})月|第?([1-4一二三四])季度?|(上|下)半年|度)?$/;
const CUSTOM_ID = /^(\d{4})-(\d{2})-(\d{2})(?:\.\.|\/|~)(\d{4})-(\d{2})-(\d{2})$/;

function calendarPeriod(year: number, length: Exclude<PeriodLength, "custom">, index: number): Period {
  const first = (index - 1) * MONTHS[length] + 1;
  const last = first + MONTHS[length] - 1;
  const suffix = { month: `-${String(index).padStart(2, "0")}`, quarter: `-Q${index}`, half: `-H${index}`, year: "" };
  return {
    id: `${year}${suffix[length]}`,
    length,
    from: dayOf(year, first, 1),
    to: dayOf(year, last, daysInMonth(year, last)),
  };
}

function monthPeriod(year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? calendarPeriod(year, "month", month) : null;
}

function customPeriod(match: RegExpExecArray): Period | null {
  const [y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0] = match.slice(1).map(Number);
  const isReal = m1 >= 1 && m1 <= 12 && d1 <= daysInMonth(y1, m1) && m2 >= 1 && m2 <= 12 && d2 <= daysInMonth(y2, m2);
  const from = dayOf(y1, m1, d1);
  const to = dayOf(y2, m2, d2);
  return isReal && d1 > 0 && d2 > 0 && from <= to ? periodOfDays(from, to) : null;
}

function chinesePeriod(match: RegExpExecArray): Period | null {
  const year = Number(match[1]);
  const [, , month, quarter, half] = match;
  if (month) return monthPeriod(year, Number(month));
  if (quarter) return calendarPeriod(year, "quarter", "一二三四".indexOf(quarter) + 1 || Number(quarter));
  if (half) return calendarPeriod(year, "half", half === "上" ? 1 : 2);
  return calendarPeriod(year, "year", 1);
}

/**
 * Reads a period as people write it (rule 5): `2026-09`, `2026-Q3`, `2026-H2`, `2026`, `2026年9月`, `2026年第3季度`,
 * `2026-01-15..2026-03-14`. Null when it is none of these.
 *
 * @example
 * parsePeriod("2021-Q1")?.to // 44286, which is 2021-03-31
 */
export function parsePeriod(text: string): Period | null {
  const trimmed = text.normalize("NFKC").trim();
  const custom = CUSTOM_ID.exec(trimmed);
  if (custom) return customPeriod(custom);
  const chinese = CHINESE_ID.exec(trimmed);
  if (chinese) return chinesePeriod(chinese);
  const match = CALENDAR_ID.exec(trimmed);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return monthPeriod(year, Number(match[2]));
  if (match[3]) return calendarPeriod(year, "quarter", Number(match[3]));
  if (match[4]) return calendarPeriod(year, "half", Number(match[4]));
  return calendarPeriod(year, "year", 1);
}

/** The period of the same length just before this one. */
export function previousPeriod(period: Period): Period {
  if (period.length === "custom") {
    const days = period.to - period.from + 1;
    const [from, to] = [period.from - days, period.from - 1];
    return periodOfDays(from, to);
  }
  return periodOfLength(period.from - 1, period.length);
}

/** The month, quarter, half or year that a day lies in. */
export function periodOfLength(day: Day, length: Exclude<PeriodLength, "custom">): Period {
  const { year, month } = dateOf(day);
  return calendarPeriod(year, length, Math.ceil(month / MONTHS[length]));
}

/** A stretch of days with a start and an end. */
export function periodOfDays(from: Day, to: Day): Period {
  return { id: `${isoOf(from)}..${isoOf(to)}`, length: "custom", from, to };
}

/** How many days a period has, both ends included (rule 20). */
export function daysIn(period: Pick<Period, "from" | "to">): number {
  return period.to - period.from + 1;
}
