import type { Kpi } from "../model/kpi.ts";
import type { Message } from "../model/message.ts";
import { add, divide, multiply, type Rational, rationalOf, ZERO } from "../model/rational.ts";
import { actualFault } from "./actual-fault.ts";
import { exactPointsOf } from "./exact-points.ts";
import { pointsOf } from "./points.ts";

/** The points of an actual; where the target changes within the period, weighted by days (rule 20). */
export function kpiPoints({ curve, mixed }: Kpi, actual: number): number {
  if (!mixed) return pointsOf(curve, actual);
  const days = mixed.reduce((sum, part) => sum + part.days, 0);
  return mixed.reduce((sum, part) => sum + part.days * pointsOf(part.curve, actual), 0) / days;
}

/** The very same points in exact arithmetic. */
export function exactKpiPoints({ curve, mixed }: Kpi, actual: number): Rational {
  if (!mixed) return exactPointsOf(curve, actual);
  const days = mixed.reduce((sum, part) => sum + part.days, 0);
  const weighted = mixed.map((part) => multiply(rationalOf(part.days), exactPointsOf(part.curve, actual)));
  return divide(weighted.reduce(add, ZERO), rationalOf(days));
}

/** Why an actual earns no points, or null where it does. */
export function kpiFault({ curve, mixed }: Kpi, actual: number): Message | null {
  const faults = (mixed ?? [{ curve }]).map((part) => actualFault(part.curve, actual));
  return faults.find((fault) => fault !== null) ?? null;
}
