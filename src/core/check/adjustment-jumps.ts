import type { Issue } from "../model/issue.ts";
import { add, numberOf, rationalOf } from "../model/rational.ts";
import { reachedIndex } from "../rate/reached.ts";
import { advice, type CheckContext } from "./check-context.ts";
import { settingAt } from "./setting-at.ts";
import { firstTotalAt, totalBefore } from "./total-steps.ts";

const exactSum = (a: number, b: number): number => numberOf(add(rationalOf(a), rationalOf(b)));

/** How a total moves by an adjustment: from which band to which. */
function bandsMoved({ scheme }: CheckContext, total: number, points: number): readonly [number, number] {
  const { bands, settings } = scheme;
  return [reachedIndex(bands, total, settings.bound), reachedIndex(bands, exactSum(total, points), settings.bound)];
}

function jump(context: CheckContext, key: "adjustmentMax" | "adjustmentMin"): readonly Issue[] {
  const { bands, settings } = context.scheme;
  const points = settings[key];
  // A total just below a bound gains most by going up, one just at it loses most by going down.
  for (const { from } of bands.slice(1)) {
    const at = firstTotalAt(from, settings.decimals, settings.bound);
    const total = points > 0 ? totalBefore(at, settings.decimals) : at;
    const [before, after] = bandsMoved(context, total, points);
    if (before < 0 || after < 0 || Math.abs(after - before) < 2) continue;
    const args = { points, total, before: bands[before]?.label ?? "", after: bands[after]?.label ?? "" };
    return [advice("check.adjustmentJump", settingAt(context.tables, key), args)];
  }
  return [];
}

/** Adjustments that can carry a person over a whole band. */
export function adjustmentJumps(context: CheckContext): readonly Issue[] {
  const { scheme, hasEvents } = context;
  if (!hasEvents || scheme.bands.some(({ from }) => Number.isNaN(from))) return [];
  return [...jump(context, "adjustmentMax"), ...jump(context, "adjustmentMin")];
}
