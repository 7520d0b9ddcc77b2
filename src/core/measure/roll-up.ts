import type { Issues } from "../model/issue.ts";
import type { Kpi, RollUp } from "../model/kpi.ts";
import { daysIn, type Period } from "../model/period.ts";
import { shown } from "../read/fields.ts";
import type { Metrics, PeriodRows } from "../read/metrics.ts";
import { readActual } from "../read/read-actual.ts";
import type { MeasuredActuals } from "./measure-records.ts";

/** The periods with rows of metrics that lie within another, the latest last. */
export function periodsWithin(metrics: Metrics | null, { id, from, to }: Period): readonly PeriodRows[] {
  const all = [...(metrics?.periods.values() ?? [])];
  const within = all.filter(({ period }) => period.id !== id && period.from >= from && period.to <= to);
  return within.sort((a, b) => a.period.from - b.period.from);
}

const COMBINE: Readonly<Record<Exclude<RollUp, "none">, (values: readonly number[]) => number>> = {
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  last: (values) => values[values.length - 1] ?? Number.NaN,
};

/**
 * A person's rows for a period: its own where there is one, or else those of the longest shorter periods, so that a year
 * of quarters and months is not counted twice.
 */
function rowsOf(own: PeriodRows | undefined, within: readonly PeriodRows[], person: number): readonly number[] {
  const ownRow = own?.rowOf[person] ?? -1;
  if (ownRow >= 0) return [ownRow];
  const present = within.filter(({ rowOf }) => (rowOf[person] as number) >= 0);
  const longest = Math.max(...present.map(({ period }) => daysIn(period)));
  // Months differ by up to three days, quarters by two.
  const alike = present.filter(({ period }) => longest - daysIn(period) <= 3);
  return alike.map(({ rowOf }) => rowOf[person] as number);
}

/** The typed actuals of a KPI over a period, made up of shorter ones where the period has no row of its own. */
export function rolledUp(
  kpi: Kpi,
  how: Exclude<RollUp, "none">,
  column: number,
  metrics: Metrics,
  period: Period,
  issues: Issues,
): MeasuredActuals {
  const own = metrics.periods.get(period.id);
  const within = periodsWithin(metrics, period);
  const people = (own ?? within[0])?.rowOf.length ?? 0;
  const values = new Float64Array(people).fill(Number.NaN);
  const held = new Uint8Array(people);
  const seen = new Uint8Array(people);
  const valueAt = (row: number, person: number): number[] => {
    const cell = metrics.rows[row]?.[column] ?? "";
    const reading = readActual(cell, kpi.unit, kpi.takesYesNo);
    if (reading.kind === "number") return [reading.value];
    if (reading.kind === "fault") {
      held[person] = 1;
      const at = { sheet: metrics.sheet, row: row + 1, column: column + 1 };
      issues.error(reading.isError ? "cell.error" : "cell.notNumber", at, { found: shown(cell) });
    }
    return [];
  };
  for (let person = 0; person < people; person++) {
    const rows = rowsOf(own, within, person);
    if (rows.length > 0) seen[person] = 1;
    const found = rows.flatMap((row) => valueAt(row, person));
    if (found.length > 0) values[person] = COMBINE[how](found);
  }
  return { values, held, seen };
}
