import { hasData } from "../measure/actuals.ts";
import { collectActuals } from "../measure/collect-actuals.ts";
import { type Issue, Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { type Message, message } from "../model/message.ts";
import type { Period } from "../model/period.ts";
import type { PastSources } from "../promote/views-before.ts";
import { closedWithin } from "./paid-to-date.ts";

/** Measures of records that mean the same over a year as over a month; counts and sums grow with it. */
const LEVEL_MEASURES = new Set(["mean", "median", "percentile", "share"]);

/** Has a KPI an actual for a stretch of periods that can be held against the target of one? */
function isLevel({ source }: Kpi): boolean {
  if (source.kind === "metrics") return source.rollUp === "mean" || source.rollUp === "last";
  return source.kind === "records" && LEVEL_MEASURES.has(source.measure.kind);
}

/** What stands against a year-to-date plan as a whole: problems that hold every bonus of it (rule 21). */
export function planFaults({ scheme, history }: PastSources, span: Pick<Period, "from" | "to">): readonly Issue[] {
  const issues = new Issues();
  if (scheme.pools.length > 0) issues.error("bonus.poolsToDate", scheme.pools[0]?.at ?? null);
  scheme.kpis.forEach((kpi, k) => {
    const isWeighed = scheme.weightRows.some(({ weights }) => (weights[k] ?? 0) > 0);
    if (kpi && isWeighed && !isLevel(kpi)) issues.error("bonus.notToDate", kpi.at, { kpi: kpi.name });
  });
  for (const { isWhole, period, at } of closedWithin(history, span)) {
    if (!isWhole) issues.error("bonus.rowsGone", at, { period: period.id });
  }
  return issues.list;
}

/** People whose data of a closed period are gone: what they earned to date cannot be computed, and is not taken back. */
export function dataGone(past: PastSources, span: Pick<Period, "from" | "to">): ReadonlyMap<number, Message> {
  const { people, sources, history } = past;
  const held = new Map<number, Message>();
  for (const { period, results } of closedWithin(history, span)) {
    const actuals = collectActuals(sources, period, new Issues());
    people.list.forEach(({ id }, person) => {
      const hadTotal = (results.get(id)?.total ?? null) !== null;
      if (hadTotal && !hasData(actuals, person)) held.set(person, message("bonus.dataGone", { period: period.id }));
    });
  }
  return held;
}
