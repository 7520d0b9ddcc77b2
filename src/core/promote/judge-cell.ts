import { holds } from "../measure/condition-test.ts";
import type { Cell } from "../model/cell.ts";
import type { Operator } from "../model/measure.ts";
import { numberOf, rationalOf, subtract } from "../model/rational.ts";
import { readCell, readSerial } from "../read/reading.ts";
import type { VerdictKind } from "./verdict.ts";

const ORDERS: ReadonlySet<Operator> = new Set([">=", ">", "<=", "<"]);

function asNumber(cell: Cell): number | null {
  const reading = readCell(cell);
  return reading.kind === "number" ? reading.value : readSerial(cell);
}

/**
 * Judges one cell by an operator and its bounds. A blank, N/A or an error is unknown, never a fail; so is text where an
 * order is asked for.
 */
export function judgeCell(cell: Cell, operator: Operator, bounds: readonly string[]): VerdictKind {
  const { kind } = readCell(cell);
  if (kind === "blank" || kind === "notApplicable" || kind === "error") return "unknown";
  if (ORDERS.has(operator) && (asNumber(cell) === null || asNumber(bounds[0] ?? "") === null)) return "unknown";
  return holds(cell, operator, bounds) ? "pass" : "fail";
}

/** How much is missing to a bound, as a positive number; null where the comparison has no distance. */
export function distanceTo(found: number, operator: Operator, bound: number): number | null {
  if (!ORDERS.has(operator)) return null;
  const difference = numberOf(subtract(rationalOf(bound), rationalOf(found)));
  return Math.abs(difference);
}

/** How much a cell misses its bound by; null where either is not a number. */
export function cellDistance(cell: Cell, operator: Operator, bounds: readonly string[]): number | null {
  const found = asNumber(cell);
  const bound = asNumber(bounds[0] ?? "");
  return found === null || bound === null ? null : distanceTo(found, operator, bound);
}
