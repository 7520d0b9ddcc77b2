import type { Curve } from "../model/curve.ts";

/** Is less of it better? Then the lowest actual is the best, and a fall is an improvement. */
export function isLowerBetter(curve: Curve): boolean {
  if (curve.kind === "ratio") return curve.direction !== "higher";
  if (curve.kind === "steps") return curve.reached === "downwards";
  return (curve.ys[0] ?? 0) > (curve.ys[curve.ys.length - 1] ?? 0);
}
