import type { Actuals } from "../measure/actuals.ts";
import type { LinearCurve } from "../model/curve.ts";
import type { Kpi } from "../model/kpi.ts";
import type { WeightProfile } from "./profiles.ts";

/** Curves of up to so many knots are laid out for the inner loop; longer ones are rare and go the general way. */
const KNOTS = 4;

/** How far a KPI's entries in `bounds`, and in `x`, `y` and `slope`, lie apart. */
export const BOUND_STRIDE = KNOTS;
export const STRETCH_STRIDE = KNOTS + 1;

/**
 * What a profile weighs, laid out flat for the inner loop: the KPIs whose typed numbers lie on straight lines, `kpi[i]`
 * being their index in the scheme. Each has four `bounds`, filled up with infinity, and five stretches: flat before the
 * first knot, a line from each knot on, flat from the last. How many bounds an actual has reached is the stretch it lies
 * on. Objects read better, but this loop runs once for every cell of a workbook; and counting, unlike looking for the
 * right stretch, never makes the processor guess a branch: a third of the time.
 */
export interface ProfilePlan {
  readonly kpi: Int32Array;
  readonly column: Int32Array;
  readonly weight: Float64Array;
  readonly skipsBlanks: Uint8Array;
  readonly bounds: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly slope: Float64Array;
  /** The weighed KPIs that go the general way: other curves, actuals that were measured. */
  readonly others: readonly number[];
}

interface Laid {
  readonly k: number;
  readonly kpi: Kpi;
  readonly curve: LinearCurve;
  readonly column: number;
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

function stretchesOf({ xs, ys, slopes }: LinearCurve): readonly Stretch[] {
  const before = { x: 0, y: ys[0] as number, slope: 0 };
  const from = xs.map((x, i) => ({ x, y: ys[i] as number, slope: slopes[i] ?? 0 }));
  return filledUp([before, ...from], STRETCH_STRIDE, NOWHERE);
}

/** How a KPI can be laid out; null for those that go the general way. */
function laidOut(kpi: Kpi, k: number, actuals: Actuals): Laid | null {
  const source = actuals.columns[k];
  const { curve } = kpi;
  if (kpi.mixed || source?.kind !== "cells" || curve.kind !== "linear" || curve.xs.length > KNOTS) return null;
  return { k, kpi, curve, column: source.index };
}

/** Lays a profile out: the KPIs that it weighs, their curves and the columns of their actuals. */
export function planProfile({ weights, kpis }: WeightProfile, actuals: Actuals): ProfilePlan {
  const weighed = kpis.flatMap((kpi, k) => (kpi && weights[k] ? [{ k, laid: laidOut(kpi, k, actuals) }] : []));
  const laid = weighed.flatMap((one) => one.laid ?? []);
  const stretches = laid.flatMap(({ curve }) => stretchesOf(curve));
  const bounds = laid.flatMap(({ curve }) => filledUp(curve.xs, BOUND_STRIDE, Number.POSITIVE_INFINITY));
  return {
    kpi: Int32Array.from(laid, ({ k }) => k),
    column: Int32Array.from(laid, ({ column }) => column),
    weight: Float64Array.from(laid, ({ k }) => weights[k] as number),
    skipsBlanks: Uint8Array.from(laid, ({ kpi }) => (kpi.missing === "skip" ? 1 : 0)),
    bounds: Float64Array.from(bounds),
    x: Float64Array.from(stretches, (stretch) => stretch.x),
    y: Float64Array.from(stretches, (stretch) => stretch.y),
    slope: Float64Array.from(stretches, (stretch) => stretch.slope),
    others: weighed.flatMap((one) => (one.laid ? [] : [one.k])),
  };
}
