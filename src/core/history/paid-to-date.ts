import type { ClosedPeriod, ClosedResult, History } from "../model/history.ts";
import type { Period } from "../model/period.ts";
import { add, rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";

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
 * What each person was paid for the closed periods of a span of days, in the currency's smallest unit (rule 21). Corrections
 * of periods before the span are none of it, though they were paid within it. NaN where a row that counts was edited by
 * hand, or a period lost rows: then nobody knows.
 *
 * @param span The days that count, both ends included: a year up to the day before the period that is paid now.
 */
export function paidToDate(
  history: History,
  span: Pick<Period, "from" | "to">,
  currencyDecimals: number,
): ReadonlyMap<string, number> {
  const within = closedWithin(history, span);
  const ids = new Set(within.map(({ period }) => period.id));
  const paidMinor = new Map<string, number>();
  for (const { results, isWhole } of within) {
    for (const result of results.values()) {
      const minor = isWhole && !result.isChanged ? minorOf(result, ids, currencyDecimals) : Number.NaN;
      paidMinor.set(result.personId, (paidMinor.get(result.personId) ?? 0) + minor);
    }
  }
  return paidMinor;
}
