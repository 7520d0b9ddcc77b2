import { bad, type Checked, good } from "../model/checked.ts";
import type { Curve } from "../model/curve.ts";
import type { KpiRow } from "../read/kpis.ts";
import { linearCurve, stepCurve } from "./knot-curves.ts";
import { ratioCurve } from "./ratio-curve.ts";

const SCALE = /^\s*(-?\d+(?:\.\d+)?)\s*(?:\.\.|…|~|～)\s*(-?\d+(?:\.\d+)?)\s*$/;
const NO_AND_YES = [0, 1];

/**
 * Knots written out, or else threshold, target and stretch (rule 7). Without points of their own the places say what
 * each is worth, so a threshold or a target that is left out cannot be made up for by the next; one step is its target.
 */
function knotsOf(row: KpiRow): Checked<readonly number[]> {
  const { knots, threshold, target, stretch, points, curve } = row;
  if (knots) return good(knots);
  const isOneStep = curve === "steps" && stretch === null && target !== null;
  if (points === null && !isOneStep && (threshold === null || target === null)) return bad("curve.noKnots");
  const short = [threshold, target, stretch].filter((value): value is number => value !== null);
  return short.length > 0 ? good(short) : bad("curve.noKnots");
}

function scaleKnots(row: KpiRow): Checked<readonly number[]> {
  const match = SCALE.exec(row.knotsText);
  return match ? good([Number(match[1]), Number(match[2])]) : knotsOf(row);
}

function ratioOf(row: KpiRow, direction: "higher" | "lower" | "reduction"): Checked<Curve> {
  return row.target === null ? bad("curve.noTarget") : ratioCurve(direction, row.target, row.floor, row.cap);
}

function curveFromKnots(row: KpiRow): Checked<Curve> {
  const knots = row.curve === "scale" ? scaleKnots(row) : knotsOf(row);
  if (!knots.ok) return knots;
  if (row.curve === "steps") return stepCurve(knots.value, row.points, row.floor ?? 0);
  return linearCurve(knots.value, row.points);
}

/** Makes the curve that a row of the KPIs tab describes, or says what is wrong with it. */
export function curveOf(row: KpiRow): Checked<Curve> {
  switch (row.curve) {
    case "higher":
    case "lower":
    case "reduction":
      return ratioOf(row, row.curve);
    case "yesNo":
      return linearCurve(NO_AND_YES, row.points);
    default:
      return curveFromKnots(row);
  }
}
