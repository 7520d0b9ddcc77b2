import { type TabKey, tabOf } from "../../core/index.ts";
import type { Grid, TabId } from "../grid/grid.ts";

const PERIOD = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

/** A pool, a coefficient or a target may be set for a period to come, of which there is nothing to score yet. */
const SET_AHEAD: ReadonlySet<TabKey | null> = new Set<TabKey>(["pools", "coefficients", "targets"]);

/** The period that ends last among all texts of a workbook that read as one, such as 2021-Q1. */
export function latestPeriod(grid: Grid): string | undefined {
  const periods = grid.tabIds
    .filter((tab) => !SET_AHEAD.has(tabOf(grid.tabName(tab))))
    .flatMap((tab) => textsOf(grid, tab))
    .filter((text) => PERIOD.test(text));
  return periods.reduce<string | undefined>(
    (latest, text) => (latest === undefined || endMonth(text) > endMonth(latest) ? text : latest),
    undefined,
  );
}

function textsOf(grid: Grid, tab: TabId): string[] {
  const zone = grid.contentZone(tab);
  const readings = zone ? grid.readZone(tab, zone).flat() : [];
  return readings.flatMap((reading) => (reading.kind === "text" ? [reading.value] : []));
}

/** Months since year 0 at the period's end. */
function endMonth(text: string): number {
  const [, year, month, quarter, half] = PERIOD.exec(text) ?? [];
  if (month !== undefined) return Number(year) * 12 + Number(month);
  if (quarter !== undefined) return Number(year) * 12 + Number(quarter) * 3;
  return Number(year) * 12 + (half === undefined ? 12 : Number(half) * 6);
}
