import type { PromotionRule } from "../model/ladder.ts";
import { type Period, previousPeriod } from "../model/period.ts";

const RUNS = new Set(["total", "rating", "kpi", "points"]);
const LONGEST_GAP = 12;

/** How many periods before the current one the rules look at; runs may step over gaps, so they look further. */
export function periodsNeeded(rules: readonly PromotionRule[]): number {
  const needs = rules.map(({ subject, periods }) => {
    if (subject.kind === "improvement") return periods;
    if (RUNS.has(subject.kind)) return periods > 1 ? periods - 1 + LONGEST_GAP : 0;
    return periods - 1;
  });
  return Math.max(0, ...needs);
}

/** The periods before one, the latest first, at most `count` and none that ends before `earliest`. */
export function periodsBefore(period: Period, count: number, earliest: number): readonly Period[] {
  const before: Period[] = [];
  for (let last = previousPeriod(period); before.length < count && last.to >= earliest; last = previousPeriod(last)) {
    before.push(last);
  }
  return before;
}
