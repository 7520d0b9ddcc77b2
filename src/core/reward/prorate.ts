import type { Day } from "../model/calendar.ts";
import { divide, multiply, type Rational, rationalOf } from "../model/rational.ts";

/** The days from one day to another, both ends included; 0 where the second lies before the first. */
export function daysFromTo(from: Day, to: Day): number {
  return Math.max(0, to - from + 1);
}

/** The part of an amount that falls on the days of a period on which someone was there (rule 20), exactly. */
export function prorate(amount: number, start: Day, end: Day, periodFrom: Day, periodTo: Day): Rational {
  const present = daysFromTo(Math.max(start, periodFrom), Math.min(end, periodTo));
  const share = divide(rationalOf(present), rationalOf(daysFromTo(periodFrom, periodTo)));
  return multiply(rationalOf(amount), share);
}
