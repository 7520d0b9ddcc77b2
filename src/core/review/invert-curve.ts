import type { Curve, LinearCurve, RatioCurve, StepCurve } from "../model/curve.ts";
import { isAtLeast } from "../model/fifteen-digits.ts";

/** Which way an actual goes: up or down. */
export type Way = 1 | -1;

/** How far beyond its target a ratio without a cap is followed: ten times. */
const RATIO_REACH = 10;

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The knots that lie ahead of an actual, nearest first. */
function knotsAhead({ xs, ys }: LinearCurve | StepCurve, from: number, way: Way): readonly Corner[] {
  const corners = xs.map((x, i) => ({ x, y: ys[i] as number }));
  return (way > 0 ? corners : corners.reverse()).filter(({ x }) => (x - from) * way > 0);
}

/** Points beyond the outermost step on the side where no step is reached. */
function stepsAhead(curve: StepCurve, from: number, way: Way): readonly Corner[] {
  // Against the way in which steps are reached nothing better lies ahead.
  return (curve.reached === "upwards") === way > 0 ? knotsAhead(curve, from, way) : [];
}

function onLines(curve: LinearCurve, points: number, start: Corner, way: Way): number | null {
  let last = start;
  for (const corner of knotsAhead(curve, start.x, way)) {
    if (corner.y >= points) {
      const share = corner.y === last.y ? 0 : (points - last.y) / (corner.y - last.y);
      return last.x + (corner.x - last.x) * Math.max(0, share);
    }
    last = corner;
  }
  return null;
}

const RATIO_WAY: Readonly<Record<RatioCurve["direction"], Way>> = { higher: 1, lower: -1, reduction: -1 };

function onRatio({ direction, target, cap }: RatioCurve, points: number, way: Way): number | null {
  if (way !== RATIO_WAY[direction] || (cap !== null && points > cap) || points <= 0) return null;
  if (direction === "higher") return (points * target) / 100;
  return direction === "lower" ? (100 * target) / points : (target * (200 - points)) / 100;
}

/** The nearest actual ahead at which a curve gives that many points; null where it does not. */
export function actualFor(curve: Curve, points: number, start: Corner, way: Way): number | null {
  if (curve.kind === "linear") return onLines(curve, points, start, way);
  if (curve.kind === "ratio") return onRatio(curve, points, way);
  return stepsAhead(curve, start.x, way).find(({ y }) => isAtLeast(y, points))?.x ?? null;
}

function ratioEnd({ direction, target, cap }: RatioCurve, way: Way): number | null {
  if (way !== RATIO_WAY[direction]) return null;
  if (direction === "higher") return cap === null ? target * RATIO_REACH : (cap * target) / 100;
  if (direction === "lower") return cap === null ? target / RATIO_REACH : (100 * target) / cap;
  return Math.max(0, cap === null ? 0 : (target * (200 - cap)) / 100);
}

/** The nearest actual ahead that earns the most points that can be earned that way; null where nothing better lies ahead. */
export function bestAhead(curve: Curve, start: Corner, way: Way): number | null {
  if (curve.kind === "ratio") return ratioEnd(curve, way);
  const ahead = curve.kind === "linear" ? knotsAhead(curve, start.x, way) : stepsAhead(curve, start.x, way);
  const best = ahead.reduce<Corner>((most, corner) => (corner.y > most.y ? corner : most), start);
  return best === start ? null : best.x;
}

/** The actuals ahead at which a curve bends, so that it may be best there: its knots, its steps, the end of a ratio. */
export function bendsAhead(curve: Curve, from: number, way: Way): readonly number[] {
  if (curve.kind === "ratio") return [ratioEnd(curve, way)].flatMap((end) => end ?? []);
  const ahead = curve.kind === "linear" ? knotsAhead(curve, from, way) : stepsAhead(curve, from, way);
  return ahead.map(({ x }) => x);
}

/** How wide the actuals of a curve lie apart, to hold changes of different KPIs against each other; above 0. */
export function rangeOf(curve: Curve): number {
  if (curve.kind === "ratio") return curve.target;
  const [first = 0] = curve.xs;
  const last = curve.xs[curve.xs.length - 1] ?? first;
  return last - first || Math.abs(first) || 1;
}
