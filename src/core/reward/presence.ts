import { dateOf, dayOf, daysInMonth } from "../model/calendar.ts";
import { daysIn } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { divide, type Rational, rationalOf } from "../model/rational.ts";
import type { Span } from "../model/segment.ts";
import type { ProrationRule } from "../model/settings.ts";
import { employedWithin } from "../scheme/segments.ts";
import { daysFromTo } from "./prorate.ts";

/** How much of a period somebody was employed, and in what it was counted. */
export interface Presence {
  readonly unit: "days" | "months" | "whole";
  readonly present: number;
  readonly of: number;
  readonly share: Rational;
}

/** The calendar months that a period touches, each cut to it. */
function monthsOf({ from, to }: Span): readonly Span[] {
  const months: Span[] = [];
  for (let next = from; next <= to; ) {
    const { year, month } = dateOf(next);
    const end = Math.min(dayOf(year, month, daysInMonth(year, month)), to);
    months.push({ from: next, to: end });
    next = end + 1;
  }
  return months;
}

const daysWithin = (employed: Span, { from, to }: Span): number =>
  daysFromTo(Math.max(employed.from, from), Math.min(employed.to, to));

/** A month counts where somebody was employed on half of its days or more, and not at all otherwise. */
function doesCount(employed: Span, month: Span): boolean {
  return daysWithin(employed, month) * 2 >= daysIn(month);
}

/** What share of a period somebody was employed (rule 20): by calendar days, by whole months, or not counted at all. */
export function presenceOf(rule: ProrationRule, person: Person, period: Span): Presence {
  const employed = employedWithin(person, period);
  const isPresent = employed.from <= employed.to;
  if (rule === "none") return counted("whole", isPresent ? 1 : 0, 1);
  if (rule === "days") return counted("days", daysWithin(employed, period), daysIn(period));
  const months = monthsOf(period);
  return counted("months", months.filter((month) => doesCount(employed, month)).length, months.length);
}

function counted(unit: Presence["unit"], present: number, of: number): Presence {
  return { unit, present, of, share: divide(rationalOf(present), rationalOf(of)) };
}
