import { rationalOf } from "../model/rational.ts";
import { unitsToNumber } from "../model/round.ts";
import type { BoundRule } from "../model/settings.ts";

/** The lowest total, in the scheme's decimals, that reaches a bound. */
export function firstTotalAt(bound: number, decimals: number, rule: BoundRule = "atLeast"): number {
  const { num, den } = rationalOf(bound);
  const scaled = num * 10n ** BigInt(decimals);
  const below = scaled / den - (scaled < 0n && scaled % den !== 0n ? 1n : 0n);
  const isOnStep = below * den === scaled;
  return unitsToNumber(isOnStep && rule === "atLeast" ? below : below + 1n, decimals);
}

/** The total just below another one. */
export function totalBefore(total: number, decimals: number): number {
  const { num, den } = rationalOf(total);
  return unitsToNumber((num * 10n ** BigInt(decimals)) / den - 1n, decimals);
}
