import type { Grid } from "../grid/grid.ts";

const PERIOD = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

/** The period that ends last among all texts of a workbook that read as one, such as 2021-Q1. */
export function latestPeriod(grid: Grid): string | undefined {
  let latest: { readonly text: string; readonly end: number } | undefined;
  for (const tab of grid.tabIds) {
    const zone = grid.contentZone(tab);
    for (const reading of zone ? grid.readZone(tab, zone).flat() : []) {
      const end = reading.kind === "text" ? endMonth(reading.value) : undefined;
      if (reading.kind === "text" && end !== undefined && end > (latest?.end ?? -Infinity)) latest = { text: reading.value, end };
    }
  }
  return latest?.text;
}

/** Months since year 0 at the period's end. */
function endMonth(text: string): number | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const [, year, month, quarter, half] = match;
  if (month !== undefined) return Number(year) * 12 + Number(month);
  if (quarter !== undefined) return Number(year) * 12 + Number(quarter) * 3;
  return Number(year) * 12 + (half === undefined ? 12 : Number(half) * 6);
}
