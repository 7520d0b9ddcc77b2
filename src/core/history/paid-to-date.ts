import type { ClosedPeriod, History } from "../model/history.ts";
import type { Period } from "../model/period.ts";
import { rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";

/** What a closed period paid each person; NaN where that was edited by hand, or rows of the period are missing. */
function paidIn({ results, isWhole }: ClosedPeriod, currencyDecimals: number): readonly (readonly [string, number])[] {
  return [...results.values()].map(({ personId, paid, isChanged }) => {
    const minor = Number(roundToUnits(rationalOf(paid ?? 0), currencyDecimals));
    return [personId, isWhole && !isChanged ? minor : Number.NaN] as const;
  });
}

/**
 * What each person was paid in the closed periods of a span of days, corrections included, in the currency's smallest unit
 * (rule 21). NaN where a row that counts was edited by hand, or a period lost rows: then nobody knows.
 *
 * @param span The days that count, both ends included: a year up to the day before the period that is paid now.
 */
export function paidToDate(
  { periods }: History,
  span: Pick<Period, "from" | "to">,
  currencyDecimals: number,
): ReadonlyMap<string, number> {
  const paidMinor = new Map<string, number>();
  const within = periods.filter(({ period }) => period.from >= span.from && period.to <= span.to);
  for (const [id, minor] of within.flatMap((closed) => paidIn(closed, currencyDecimals))) {
    paidMinor.set(id, (paidMinor.get(id) ?? 0) + minor);
  }
  return paidMinor;
}
