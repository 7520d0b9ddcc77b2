import type { Day } from "../model/calendar.ts";
import type { Goal } from "../model/goal.ts";
import type { ByRecordTab } from "../model/kpi.ts";
import type { Metrics } from "../read/metrics.ts";
import type { RecordIndex } from "./record-index.ts";

/** Days of which there is data, or spans of them. */
interface DataDays {
  readonly metrics: Metrics | null;
  readonly records: ByRecordTab<RecordIndex>;
  readonly goals: readonly Goal[];
}

/** The first and last day of each period that something typed is for. */
function typedSpans({ metrics, goals }: DataDays): readonly { from: Day; to: Day }[] {
  const ofMetrics = [...(metrics?.periods.values() ?? [])].map(({ period }) => period);
  const ofGoals = goals.flatMap(({ period, deadline }) => {
    if (period) return [period];
    return deadline === null ? [] : [{ from: deadline, to: deadline }];
  });
  return [...ofMetrics, ...ofGoals];
}

/** The first and the last day of records; from above to if there is none. */
function recordSpan(indexes: ByRecordTab<RecordIndex>): { from: Day; to: Day } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { dayOf } of Object.values(indexes)) {
    for (const day of dayOf) {
      if (day < from) from = day;
      if (day > to) to = day;
    }
  }
  return { from, to };
}

/** The first and the last day of which the workbook holds data; null where it holds none. */
export function dataSpan(data: DataDays): { from: Day; to: Day } | null {
  let { from, to } = recordSpan(data.records);
  for (const span of typedSpans(data)) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return from <= to ? { from, to } : null;
}
