import type { Curve } from "../model/curve.ts";
import type { Kpi } from "../model/kpi.ts";
import { powerOfTen } from "../model/round.ts";

const ULP = 2 ** -52;
// A handful of operations stand between an actual and its part of the total, each off by half an ulp at most.
const MARGIN = 16;
const LEAST_DOUBT = 1e-9;

const size = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/**
 * What a curve multiplies an ulp by. Knots that lie close together far from 0 are steep for the digits that a double has
 * left there: from 1000 to 1000.000002 the points are hardly more than noise.
 */
function gainOf(curve: Curve): number {
  if (curve.kind === "ratio") return curve.cap ?? 0;
  if (curve.kind === "steps") return size(curve.ys);
  return curve.slopes.reduce((sum, slope) => sum + Math.abs(slope), 0) * size(curve.xs) + size(curve.ys);
}

/** Of curves that are mixed by days none counts more than by itself. */
function gainOfKpi({ curve, mixed }: Kpi): number {
  return Math.max(...(mixed ?? [{ curve }]).map((part) => gainOf(part.curve)));
}

/** How near to a half of the last place a total in doubles may lie before only exact arithmetic can round it (rule 16). */
export function doubtOf(kpis: readonly (Kpi | null)[], decimals: number): number {
  const gain = kpis.reduce((sum, kpi) => sum + (kpi ? gainOfKpi(kpi) : 0), 0);
  return LEAST_DOUBT + MARGIN * ULP * gain * powerOfTen(decimals);
}
