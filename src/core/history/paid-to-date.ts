import type { ClosedPeriod, ClosedResult, History } from "../model/history.ts";
import type { Period } from "../model/period.ts";
import { add, rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";
import type { PaidPeriod } from "../reward/bonus.ts";

/** The closed periods that lie within a span of days. */
export function closedWithin({ periods }: History, span: Pick<Period, "from" | "to">): readonly ClosedPeriod[] {
  return periods.filter(({ period }) => period.from >= span.from && period.to <= span.to);
}

/** What a result paid for the periods that count: its bonus, and the corrections of those that landed in it. */
function minorOf({ bonus, corrections }: ClosedResult, ids: ReadonlySet<string>, decimals: number): number {
  const landed = corrections.filter(({ period }) => ids.has(period)).map(({ amount }) => rationalOf(amount));
  return Number(roundToUnits(landed.reduce(add, rationalOf(bonus ?? 0)), decimals));
}

/**
 * What each person was paid for the closed periods of a span of days, period by period, in the currency's smallest unit
 * (rule 21). Corrections of periods before the span are none of it, though they were paid within it. NaN where a row that
 * counts was edited by hand, or a period lost rows: then nobody knows.
 *
 * @param span The days that count, both ends included: a year up to the day before the period that is paid now.
 */
export function paidToDate(
  history: History,
  span: Pick<Period, "from" | "to">,
  currencyDecimals: number,
): ReadonlyMap<string, readonly PaidPeriod[]> {
  const within = closedWithin(history, span);
  const ids = new Set(within.map(({ period }) => period.id));
  const paid = new Map<string, PaidPeriod[]>();
  for (const { period, results, isWhole } of within) {
    for (const result of results.values()) {
      const paidMinor = isWhole && !result.isChanged ? minorOf(result, ids, currencyDecimals) : Number.NaN;
      const one = { period: period.id, total: result.total, paidMinor };
      paid.set(result.personId, [...(paid.get(result.personId) ?? []), one]);
    }
  }
  return paid;
}

/** What the periods paid together. */
export function sumPaid(paid: readonly PaidPeriod[]): number {
  return paid.reduce((sum, { paidMinor }) => sum + paidMinor, 0);
}
