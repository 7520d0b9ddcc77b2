import type { Curve, LinearCurve, RatioCurve, StepCurve } from "../model/curve.ts";
import { isAtLeast, isAtMost } from "../model/fifteen-digits.ts";

/** Points on straight lines between knots, flat outside. */
function linearPoints(curve: LinearCurve, actual: number): number {
  const { xs, ys, slopes } = curve;
  const last = xs.length - 1;
  if (actual <= (xs[0] as number)) return ys[0] as number;
  if (actual >= (xs[last] as number)) return ys[last] as number;
  let knot = 1;
  while (actual > (xs[knot] as number)) knot++;
  return (ys[knot - 1] as number) + (actual - (xs[knot - 1] as number)) * (slopes[knot - 1] as number);
}

/** The index of the best step reached, or −1 for none: at or above going up, at or below going down (rule 8). */
function stepReached(curve: StepCurve, actual: number): number {
  const { xs, reached } = curve;
  if (reached === "upwards") {
    let step = xs.length - 1;
    while (step >= 0 && !isAtLeast(actual, xs[step] as number)) step--;
    return step;
  }
  let step = 0;
  while (step < xs.length && !isAtMost(actual, xs[step] as number)) step++;
  return step < xs.length ? step : -1;
}

/** Points of the best step reached. */
export function stepPoints(curve: StepCurve, actual: number): number {
  const step = stepReached(curve, actual);
  return step < 0 ? curve.floor : (curve.ys[step] as number);
}

/** Percentage of attainment, before floor and cap. */
function attainmentPct({ direction, target }: RatioCurve, actual: number): number {
  if (direction === "higher") return (100 * actual) / target;
  return direction === "lower" ? (100 * target) / actual : 100 - (100 * (actual - target)) / target;
}

/** Percentage of attainment between floor and cap; NaN where the actual has no ratio (see `actualFault`). */
function ratioPoints(curve: RatioCurve, actual: number): number {
  const { direction, floor, cap } = curve;
  if (direction === "lower" && !(actual > 0)) return actual === 0 && cap !== null ? cap : Number.NaN;
  const points = Math.max(floor, attainmentPct(curve, actual));
  return cap === null ? points : Math.min(points, cap);
}

/** Points that an actual earns on a curve (rules 6 to 10); not rounded. NaN where a ratio cannot be formed. */
export function pointsOf(curve: Curve, actual: number): number {
  if (curve.kind === "linear") return linearPoints(curve, actual);
  if (curve.kind === "steps") return stepPoints(curve, actual);
  return ratioPoints(curve, actual);
}
