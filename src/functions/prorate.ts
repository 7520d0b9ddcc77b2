import { type Cell, type Day, isoOf, prorate, roundExact } from "../core/index.ts";
import { ArgumentError, answering } from "./arguments/argument-error.ts";
import { type DayCell, dayCell, requiredDay } from "./arguments/day-cell.ts";
import { MOST_DECIMALS } from "./arguments/decimals.ts";
import { gridOf } from "./arguments/grid.ts";
import { faultOf } from "./arguments/number-cell.ts";
import type { Answer, Output } from "./results/answer.ts";
import { eachPlace } from "./results/each-cell.ts";
import { faultIn, withNumbers } from "./results/with-numbers.ts";

interface Span {
  readonly from: Day;
  readonly to: Day;
}

function spanOf(from: unknown, to: unknown): Span {
  const span = { from: requiredDay("periodStart", from), to: requiredDay("periodEnd", to) };
  if (span.from <= span.to) return span;
  throw new ArgumentError(`periodStart ${isoOf(span.from)} lies after periodEnd ${isoOf(span.to)}. Exchange them.`);
}

const dayOr = (reading: DayCell, fallback: Day): Day => (reading.kind === "day" ? reading.day : fallback);

function shareOf(amount: Cell, start: DayCell, end: DayCell, period: Span): Answer {
  if (start.kind === "fault") return faultIn("start", start);
  if (end.kind === "fault") return faultIn("end", end);
  if (start.kind === "day" && end.kind === "day" && start.day > end.day) {
    return faultOf(`the start ${isoOf(start.day)} lies after the end ${isoOf(end.day)}. Correct one of them.`);
  }
  const [from, to] = [dayOr(start, period.from), dayOr(end, period.to)];
  return withNumbers(["amount"], [amount], (value) =>
    roundExact(prorate(value, from, to, period.from, period.to), MOST_DECIMALS),
  );
}

/**
 * Part of an amount that falls on the days someone was there. Share = days of the period from start to end ÷ days of the
 * period. Calendar days are counted, both ends included, leap years true; no day in the period gives 0.
 * Source: day-count proration, actual ÷ actual.
 *
 * @param amount Amount for the whole period: one cell or a range. A blank gives a blank and N/A gives N/A.
 * @param start First day: one date for all, or a range in the shape of amount. Blank or N/A counts from the period's first day.
 *   Dates are cells without a time of day, or text such as 2026-01-31.
 * @param end Last day, in the same way. Blank or N/A counts to the period's last day. In a range, a start after its end gets a
 *   text that begins with #.
 * @param periodStart First day of the period: one date.
 * @param periodEnd Last day of the period: one date, not before periodStart.
 * @return Amounts, exact to 10 decimals and not rounded to cents, in the shape of amount.
 * @example =PRORATE(3100, "2026-01-11", "", "2026-01-01", "2026-01-31") → 2100
 * @customfunction
 */
export function PRORATE(
  amount: unknown,
  start: unknown,
  end: unknown,
  periodStart: unknown,
  periodEnd: unknown,
): Output {
  return answering("PRORATE", () => {
    const period = spanOf(periodStart, periodEnd);
    const grids = [gridOf("amount", amount), gridOf("start", start), gridOf("end", end)];
    return eachPlace(grids, ([money = "", first = "", last = ""]) =>
      shareOf(money, dayCell(first), dayCell(last), period),
    );
  });
}
