import type { Curve, LinearCurve, StepCurve } from "../model/curve.ts";

/** What earns full points; KPIs whose curve never gives as many have no target. */
const FULL_POINTS = 100;

function onLines({ xs, ys }: LinearCurve): number | null {
  for (let i = 0; i < xs.length; i++) {
    const [x = 0, y = 0] = [xs[i], ys[i]];
    if (y === FULL_POINTS) return x;
    const [nextX, nextY] = [xs[i + 1], ys[i + 1]];
    if (nextX === undefined || nextY === undefined) return null;
    if (y < FULL_POINTS !== nextY < FULL_POINTS && nextY !== FULL_POINTS) {
      return x + ((nextX - x) * (FULL_POINTS - y)) / (nextY - y);
    }
  }
  return null;
}

function onSteps({ xs, ys, reached }: StepCurve): number | null {
  const full = xs.filter((_, i) => (ys[i] as number) >= FULL_POINTS);
  return (reached === "upwards" ? full[0] : full[full.length - 1]) ?? null;
}

/** The actual that earns 100 points, the easiest one where there are several; null where the curve does not give them. */
export function targetOf(curve: Curve): number | null {
  if (curve.kind === "ratio") return curve.target;
  return curve.kind === "linear" ? onLines(curve) : onSteps(curve);
}
