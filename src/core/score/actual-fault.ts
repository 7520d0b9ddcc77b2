import type { Curve } from "../model/curve.ts";
import { type Message, message } from "../model/message.ts";

/** Why an actual earns no points on a curve, or null where it does: a ratio that would divide by it (rule 9). */
export function actualFault(curve: Curve, actual: number): Message | null {
  if (curve.kind !== "ratio" || curve.direction !== "lower" || actual > 0) return null;
  if (actual < 0) return message("curve.actualNotPositive", { actual });
  return curve.cap === null ? message("curve.zeroNeedsCap") : null;
}
