import type { Day } from "../model/calendar.ts";
import type { Metrics } from "../read/metrics.ts";
import type { RecordIndex } from "./record-index.ts";

/** The first and the last day of which the workbook holds data; null where it holds none. */
export function dataSpan(metrics: Metrics | null, records: RecordIndex | null): { from: Day; to: Day } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { period } of metrics?.periods.values() ?? []) {
    from = Math.min(from, period.from);
    to = Math.max(to, period.to);
  }
  for (const day of records?.dayOf ?? []) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return from <= to ? { from, to } : null;
}
