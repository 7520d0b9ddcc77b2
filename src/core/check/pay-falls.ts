import type { Issue } from "../model/issue.ts";
import { HUNDRED, multiply, type Rational } from "../model/rational.ts";
import { roundExact } from "../model/round.ts";
import { reachedIndex } from "../rate/reached.ts";
import { type CheckContext, warning } from "./check-context.ts";
import { type PayPoint, payCurveOf, paysLess, tellingTotals } from "./pay-curve.ts";

/** A stretch of totals over which pay falls, and the tier that makes it. */
interface Fall {
  readonly tier: number;
  readonly from: PayPoint;
  readonly to: PayPoint;
}

const SHOWN_DECIMALS = 2;

const percentOf = (factor: Rational): number => roundExact(multiply(factor, HUNDRED), SHOWN_DECIMALS);

/** Between tier points a line falls because of the tier that it leads to. */
function tierOf({ scheme }: CheckContext, { total: before }: PayPoint, { total: after }: PayPoint): number {
  const reached = reachedIndex(scheme.tiers, after);
  const isBetween = scheme.settings.bonusMode === "interpolate" && reached === reachedIndex(scheme.tiers, before);
  return Math.max(0, Math.min(isBetween ? reached + 1 : reached, scheme.tiers.length - 1));
}

function fallsAlong(context: CheckContext, points: readonly PayPoint[]): readonly Fall[] {
  const falls: Fall[] = [];
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from || !paysLess(from, to)) continue;
    const tier = tierOf(context, from, to);
    const last = falls[falls.length - 1];
    if (last?.tier === tier && last.to === from) falls[falls.length - 1] = { ...last, to };
    else falls.push({ tier, from, to });
  }
  return falls;
}

/** A higher total that pays less than a lower one, in whatever mode. */
export function payFalls(context: CheckContext): readonly Issue[] {
  const { scheme, book, range } = context;
  const curve = payCurveOf(scheme);
  if (!curve) return [];
  const points = tellingTotals(scheme, range).map((total) => ({ total, factor: curve(total) }));
  return fallsAlong(context, points).map(({ tier, from, to }) => {
    const { name = "", from: bound } = scheme.tiers[tier] ?? {};
    const at = book.tiers.find((row) => row.from === bound)?.at ?? null;
    const before = { low: from.total, lowPct: percentOf(from.factor) };
    return warning("check.payFalls", at, { tier: name, ...before, high: to.total, highPct: percentOf(to.factor) });
  });
}
