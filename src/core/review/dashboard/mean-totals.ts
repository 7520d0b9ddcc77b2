import type { ClosedPeriod, History } from "../../model/history.ts";
import { roundExact } from "../../model/round.ts";
import type { Settings } from "../../model/settings.ts";
import type { PeriodRun } from "../../run.ts";
import { meanOf } from "../mean-of.ts";

/** The mean total of a period; null where too few people had one (Minimum raters). */
export interface MeanTotal {
  readonly period: string;
  readonly mean: number | null;
  readonly people: number;
}

const MOST_PERIODS = 12;

/** The totals as they were frozen; none of a period whose rows are no longer those. */
function frozenTotals({ isWhole, results }: ClosedPeriod): readonly number[] {
  if (!isWhole) return [];
  return [...results.values()].flatMap(({ total, isChanged }) => (total === null || isChanged ? [] : [total]));
}

function meanTotal(period: string, totals: readonly number[], { decimals, minRaters }: Settings): MeanTotal {
  const mean = totals.length < minRaters ? null : meanOf(totals);
  return { period, mean: mean && roundExact(mean, decimals), people: totals.length };
}

/** The mean totals of the closed periods of the same length, and of this one, the earliest first. */
export function meanTotals({ period, scheme, scored }: PeriodRun, { periods }: History): readonly MeanTotal[] {
  const before = periods.filter((closed) => closed.period.length === period.length && closed.period.to < period.from);
  const now = [...scored.scores.total].filter((total) => !Number.isNaN(total));
  const all = before.map((closed) => meanTotal(closed.period.id, frozenTotals(closed), scheme.settings));
  return [...all.filter(({ people }) => people > 0), meanTotal(period.id, now, scheme.settings)].slice(-MOST_PERIODS);
}
