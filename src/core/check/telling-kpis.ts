import type { Issue } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { roundDecimal } from "../model/round.ts";
import { advice, type CheckContext } from "./check-context.ts";
import { extremes, type KpiData } from "./kpi-data.ts";
import { pointsRange } from "./range-of-points.ts";

const SAME = 1e-9;
const TARGET_POINTS = 100;
const FAR_ABOVE_TARGET = 110;
const SHOWN_DECIMALS = 4;

const shownNumber = (value: number): number => roundDecimal(value, SHOWN_DECIMALS);

/** Points that are the same for everybody are a fact, however few people there are: results count, not people. */
function isFlat({ points, people, results }: KpiData, needed: number): boolean {
  const { lowest, highest } = extremes(points);
  return people > 1 && results >= needed && highest - lowest < SAME;
}

function hasTarget({ book }: CheckContext, kpi: Kpi, k: number): boolean {
  const target = book.kpis[k]?.target ?? null;
  return target !== null && pointsRange(kpi).most >= TARGET_POINTS;
}

function issueOf(context: CheckContext, kpi: Kpi, k: number, data: KpiData): Issue | null {
  const needed = context.scheme.settings.findingPeople;
  const points = extremes(data.points);
  const { lowest, highest } = extremes(data.actuals);
  // Blanks that count as zero earn points without an actual; that there are no data is said elsewhere.
  if (Number.isNaN(lowest)) return null;
  const args = { kpi: kpi.name, people: data.people, lowest: shownNumber(lowest), highest: shownNumber(highest) };
  const earned = (value: number) => ({ ...args, points: shownNumber(value) });
  if (isFlat(data, needed)) return advice("check.kpiFlat", kpi.at, earned(points.highest));
  if (data.people < needed || !hasTarget(context, kpi, k)) return null;
  if (points.highest < TARGET_POINTS - SAME) return advice("check.targetTooHigh", kpi.at, earned(points.highest));
  return points.lowest >= FAR_ABOVE_TARGET ? advice("check.targetTooLow", kpi.at, earned(points.lowest)) : null;
}

/** KPIs that tell nobody apart, and targets that nobody reached or that everybody has left behind. */
export function tellingKpis(context: CheckContext): readonly Issue[] {
  return context.scheme.kpis.flatMap((kpi, k) => {
    const data = context.data[k];
    return (kpi && data && issueOf(context, kpi, k, data)) || [];
  });
}
