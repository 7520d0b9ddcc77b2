import type { Actuals } from "../measure/actuals.ts";
import type { Kpi } from "../model/kpi.ts";

/** How a KPI's actuals can be taken: typed numbers on straight lines, typed numbers on another curve, or one by one. */
export const TAKE = { unused: 0, linear: 1, cells: 2, odd: 3 } as const;

/** Curves of up to so many knots are laid out for the inner loop; longer ones are rare and go the general way. */
const KNOTS = 4;

/** How far a KPI's entries in `bounds` and in `x`, `y` and `slope` lie apart. */
export const BOUND_STRIDE = KNOTS;
export const STRETCH_STRIDE = KNOTS + 1;

/**
 * The curves of a scheme laid out flat for the inner loop: KPI k has four `bounds`, filled up with infinity, and five
 * stretches: flat before the first knot, a line from each knot on, flat from the last. How many bounds an actual has
 * reached is the stretch it lies on. Objects read better, but this loop runs once for every cell of a workbook; and
 * counting, unlike looking for the right stretch, never makes the processor guess a branch: a third of the time.
 */
export interface CurvePlan {
  readonly take: Uint8Array;
  readonly column: Int32Array;
  readonly skipsBlanks: Uint8Array;
  readonly bounds: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly slope: Float64Array;
}

function isShortLinear(kpi: Kpi | null): boolean {
  return kpi?.curve.kind === "linear" && kpi.curve.xs.length <= KNOTS;
}

function takeOf(kpi: Kpi | null, actuals: Actuals, k: number): number {
  if (!kpi) return TAKE.unused;
  if (actuals.columns[k]?.kind !== "cells") return TAKE.odd;
  return isShortLinear(kpi) ? TAKE.linear : TAKE.cells;
}

interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

const NOWHERE: Stretch = { x: 0, y: 0, slope: 0 };

function filledUp<T>(list: readonly T[], length: number, filler: T): readonly T[] {
  return [...list, ...new Array<T>(length - list.length).fill(filler)];
}

function boundsOf(kpi: Kpi | null): readonly number[] {
  const knots = isShortLinear(kpi) && kpi?.curve.kind === "linear" ? kpi.curve.xs : [];
  return filledUp(knots, BOUND_STRIDE, Number.POSITIVE_INFINITY);
}

function stretchesOf(kpi: Kpi | null): readonly Stretch[] {
  if (!isShortLinear(kpi) || kpi?.curve.kind !== "linear") return filledUp([], STRETCH_STRIDE, NOWHERE);
  const { xs, ys, slopes } = kpi.curve;
  const before = { x: 0, y: ys[0] as number, slope: 0 };
  const from = xs.map((x, i) => ({ x, y: ys[i] as number, slope: slopes[i] ?? 0 }));
  return filledUp([before, ...from], STRETCH_STRIDE, NOWHERE);
}

/** Lays out a scheme's curves and the columns of their actuals. */
export function planCurves(kpis: readonly (Kpi | null)[], actuals: Actuals): CurvePlan {
  const stretches = kpis.flatMap(stretchesOf);
  return {
    take: Uint8Array.from(kpis, (kpi, k) => takeOf(kpi, actuals, k)),
    column: Int32Array.from(actuals.columns, (column) => (column.kind === "cells" ? column.index : 0)),
    skipsBlanks: Uint8Array.from(kpis, (kpi) => (kpi?.missing === "skip" ? 1 : 0)),
    bounds: Float64Array.from(kpis.flatMap(boundsOf)),
    x: Float64Array.from(stretches, (stretch) => stretch.x),
    y: Float64Array.from(stretches, (stretch) => stretch.y),
    slope: Float64Array.from(stretches, (stretch) => stretch.slope),
  };
}
