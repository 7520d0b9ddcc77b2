import { add, divide, lesser, multiply, type Rational, rationalOf, subtract, ZERO } from "../model/rational.ts";
import { roundExact } from "../model/round.ts";
import type { Scheme, WeightRow } from "../model/scheme.ts";
import { pointsRange, type Range } from "./range-of-points.ts";

/** The totals that a scheme can give, rounded as totals are. */
export interface TotalRange {
  /** With a number in every KPI and no adjustment. */
  readonly plain: Range;
  /** With the best or the worst adjustment and all but the best or the worst KPIs left out: nothing lies beyond. */
  readonly widest: Range;
}

interface Part {
  readonly weight: Rational;
  readonly points: number;
}

function partsOf({ kpis }: Scheme, row: WeightRow, end: keyof Range): readonly Part[] {
  return kpis.flatMap((kpi, k) => {
    const weight = row.weights[k] ?? 0;
    return kpi && weight > 0 ? [{ weight: rationalOf(weight), points: pointsRange(kpi)[end] }] : [];
  });
}

/** The mean of parts in their order until so much weight is used up; the last counts as far as it is needed. */
function meanOfFirst(parts: readonly Part[], share: number, decimals: number): number {
  const all = parts.map(({ weight }) => weight).reduce(add, ZERO);
  const wanted = multiply(all, rationalOf(share));
  let left = wanted;
  let sum = ZERO;
  for (const { weight, points } of parts) {
    if (left.num <= 0n) break;
    if (!Number.isFinite(points)) return points;
    const used = lesser(weight, left);
    sum = add(sum, multiply(used, rationalOf(points)));
    left = subtract(left, used);
  }
  return roundExact(divide(sum, wanted), decimals);
}

function endOfRow(scheme: Scheme, row: WeightRow, end: keyof Range, share: number): number {
  const sign = end === "most" ? -1 : 1;
  const parts = [...partsOf(scheme, row, end)].sort((a, b) => sign * (a.points - b.points));
  const first = parts[0]?.points ?? 0;
  // Without a minimum coverage one KPI alone can be the total.
  return share > 0 ? meanOfFirst(parts, share, scheme.settings.decimals) : first;
}

function ends(scheme: Scheme, rows: readonly WeightRow[], share: number): Range {
  return {
    least: Math.min(...rows.map((row) => endOfRow(scheme, row, "least", share))),
    most: Math.max(...rows.map((row) => endOfRow(scheme, row, "most", share))),
  };
}

/** The totals that a scheme can give over all its rows of weights; null where no row can be used. */
export function totalRange(scheme: Scheme, hasEvents: boolean): TotalRange | null {
  const rows = scheme.weightRows.filter(
    ({ isWhole, weights }) => isWhole && scheme.kpis.every((kpi, k) => kpi !== null || !weights[k]),
  );
  if (rows.length === 0) return null;
  const { minCoverage, adjustmentMin, adjustmentMax } = scheme.settings;
  const some = ends(scheme, rows, minCoverage);
  const widest = hasEvents ? { least: some.least + adjustmentMin, most: some.most + adjustmentMax } : some;
  return { plain: ends(scheme, rows, 1), widest };
}
