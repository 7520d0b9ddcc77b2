import type { Curve, LinearCurve, RatioCurve } from "../model/curve.ts";
import {
  add,
  divide,
  greater,
  HUNDRED,
  lesser,
  multiply,
  type Rational,
  rationalOf,
  subtract,
} from "../model/rational.ts";
import { stepPoints } from "./points.ts";

function exactLinear(curve: LinearCurve, actual: number): Rational {
  const { xs, ys } = curve;
  const right = xs.findIndex((x) => actual < x);
  if (right === 0) return rationalOf(ys[0] as number);
  if (right < 0) return rationalOf(ys[ys.length - 1] as number);
  const x0 = rationalOf(xs[right - 1] as number);
  const y0 = rationalOf(ys[right - 1] as number);
  const rise = subtract(rationalOf(ys[right] as number), y0);
  const run = subtract(rationalOf(xs[right] as number), x0);
  return add(y0, divide(multiply(subtract(rationalOf(actual), x0), rise), run));
}

function exactRatio(curve: RatioCurve, actual: number): Rational {
  const target = rationalOf(curve.target);
  const value = rationalOf(actual);
  if (curve.direction === "lower" && actual === 0) return rationalOf(curve.cap ?? 0);
  const points =
    curve.direction === "higher"
      ? divide(multiply(HUNDRED, value), target)
      : curve.direction === "lower"
        ? divide(multiply(HUNDRED, target), value)
        : subtract(HUNDRED, divide(multiply(HUNDRED, subtract(value, target)), target));
  const floored = greater(points, rationalOf(curve.floor));
  return curve.cap === null ? floored : lesser(floored, rationalOf(curve.cap));
}

/** The very same points as `pointsOf`, in exact arithmetic on the decimals that were typed. */
export function exactPointsOf(curve: Curve, actual: number): Rational {
  if (curve.kind === "linear") return exactLinear(curve, actual);
  if (curve.kind === "steps") return rationalOf(stepPoints(curve, actual));
  return exactRatio(curve, actual);
}
