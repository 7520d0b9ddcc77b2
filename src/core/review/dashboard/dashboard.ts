import type { History } from "../../model/history.ts";
import type { PeriodRun } from "../../run.ts";
import { type HeatMap, heatMap } from "./heat-map.ts";
import { type MeanTotal, meanTotals } from "./mean-totals.ts";
import { type MoneyParts, moneyParts } from "./money-parts.ts";

/** How many people are in a band; null for those without one. */
export interface BandCount {
  readonly band: string | null;
  readonly people: number;
}

/** What a period's dashboard shows. */
export interface Dashboard {
  readonly period: string;
  /** The highest band first, who has none last; empty for a scheme without bands. */
  readonly bands: readonly BandCount[];
  readonly trend: readonly MeanTotal[];
  readonly heat: HeatMap;
  /** Null where pay is not to be shown, and for a scheme that pays nothing. */
  readonly money: MoneyParts | null;
}

function bandCounts({ scheme: { bands }, scored }: PeriodRun): readonly BandCount[] {
  if (bands.length === 0) return [];
  const counts = new Map<number, number>();
  for (const band of scored.band) counts.set(band, (counts.get(band) ?? 0) + 1);
  const named = bands.map(({ label }, index): BandCount => ({ band: label, people: counts.get(index) ?? 0 })).reverse();
  const without = counts.get(-1) ?? 0;
  return without > 0 ? [...named, { band: null, people: without }] : named;
}

/**
 * A period at a glance: bands, mean totals over the periods, KPI points by team, and where it is wanted, pay. Nothing is
 * told of so few people that it would be about one of them.
 *
 * @param history The closed periods, for the mean totals before this one.
 * @param withPay Is pay to be shown?
 */
export function dashboardOf(run: PeriodRun, history: History, withPay: boolean): Dashboard {
  return {
    period: run.period.id,
    bands: bandCounts(run),
    trend: meanTotals(run, history),
    heat: heatMap(run),
    money: withPay ? moneyParts(run) : null,
  };
}
