import { bad, type Checked, good } from "../model/checked.ts";
import type { RatioCurve, RatioDirection } from "../model/curve.ts";

/**
 * Makes a ratio curve (rule 9). `floor` and `cap` are in points; a floor that is not given is 0, since a negative
 * percentage is never passed on, and a cap that is not given is none.
 */
export function ratioCurve(
  direction: RatioDirection,
  target: number,
  floor: number | null,
  cap: number | null,
): Checked<RatioCurve> {
  if (!(target > 0)) return bad("curve.targetNotPositive", { target });
  const least = floor ?? 0;
  if (least < 0) return bad("curve.floorNegative", { floor: least });
  if (cap !== null && cap < least) return bad("curve.floorAboveCap", { floor: least, cap });
  return good({ kind: "ratio", direction, target, floor: least, cap });
}
