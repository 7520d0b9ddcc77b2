import { type Actuals, actualOf } from "../measure/actuals.ts";
import type { Kpi } from "../model/kpi.ts";
import { rationalOf } from "../model/rational.ts";
import { isPercent } from "../read/unit.ts";

/** Averages of records have decimals without end; nobody reads more than two of them. */
const MOST_OF_ACTUALS = 2;
/** As many as results show: four, of percentages two. */
const MOST = 4;
const PERCENT_PLACES = 2;

/** How many decimals a number is written with. */
function decimalsOf(value: number): number {
  return rationalOf(value).den.toString().length - 1;
}

function cornersOf({ curve, mixed }: Kpi): readonly number[] {
  const curves = mixed ? mixed.map((part) => part.curve) : [curve];
  return curves.flatMap((one) => (one.kind === "ratio" ? [one.target] : one.xs));
}

/**
 * The decimals in which people speak of a KPI, counted on the actual itself: those of its curve, and up to two of the
 * actuals in the period. A share is spoken of in percent, so 84 % has two: 0.84.
 */
export function naturalDecimals(kpi: Kpi, k: number, actuals: Actuals): number {
  const more = isPercent(kpi.unit) ? PERCENT_PLACES : 0;
  const enough = MOST_OF_ACTUALS + more;
  let most = Math.min(MOST, Math.max(more, ...cornersOf(kpi).map(decimalsOf)));
  for (let person = 0; person < actuals.rowOf.length && most < enough; person++) {
    const reading = actualOf(actuals, kpi, k, person);
    if (reading.kind === "number") most = Math.max(most, Math.min(enough, decimalsOf(reading.value)));
  }
  return most;
}
