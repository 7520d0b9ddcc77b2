import type { Curve } from "../model/curve.ts";
import type { Kpi } from "../model/kpi.ts";

/** From the least to the most; infinity where there is no end. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

function curveRange(curve: Curve): Range {
  if (curve.kind === "ratio") return { least: curve.floor, most: curve.cap ?? Number.POSITIVE_INFINITY };
  const ys = curve.kind === "steps" ? [...curve.ys, curve.floor] : curve.ys;
  return { least: Math.min(...ys), most: Math.max(...ys) };
}

/** The points that a KPI can earn; a blank that counts as zero is one of the ways to earn few. */
export function pointsRange({ curve, missing }: Pick<Kpi, "curve" | "missing">): Range {
  const { least, most } = curveRange(curve);
  return { least: missing === "zero" ? Math.min(least, 0) : least, most };
}
