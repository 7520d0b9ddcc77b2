import { type Cell, exactWeightedTotal, rationalOf, roundExact, type WeightedPart, ZERO } from "../../core/index.ts";
import { type CellFault, type NumberCell, numberCell } from "../arguments/number-cell.ts";
import { NOT_APPLICABLE } from "./answer.ts";

/** What a blank score does (rule 11). */
export type Missing = "skip" | "zero" | "hold";

/** What one row of scores comes to: a total, no total (blank, or N/A where nothing applies), or a score that is none. */
export type RowTotal =
  | { readonly kind: "total"; readonly total: number }
  | { readonly kind: "none"; readonly shows: "" | typeof NOT_APPLICABLE }
  | { readonly kind: "fault"; readonly column: number; readonly fault: CellFault };

/** How rows are weighed: the weights, what a blank does, and the decimals that the total is rounded to. */
export interface Weighing {
  readonly weights: readonly number[];
  readonly missing: Missing;
  readonly decimals: number;
}

const NONE: RowTotal = { kind: "none", shows: "" };
const ALL_NOT_APPLICABLE: RowTotal = { kind: "none", shows: NOT_APPLICABLE };
const NOT_WEIGHED: NumberCell = { kind: "notApplicable" };

function partOf(reading: NumberCell, weight: number, missing: Missing): WeightedPart | null {
  if (reading.kind === "number") return { points: rationalOf(reading.value), weight };
  return reading.kind === "blank" && missing === "zero" ? { points: ZERO, weight } : null;
}

/** The weighted total of one row of scores, exactly, rounded once (rules 11 and 16). Weight 0 leaves a score out. */
export function weighRow(cells: readonly Cell[], { weights, missing, decimals }: Weighing): RowTotal {
  const readings = weights.map((weight, column) => (weight > 0 ? numberCell(cells[column] ?? "") : NOT_WEIGHED));
  const column = readings.findIndex(({ kind }) => kind === "fault");
  if (column >= 0) return { kind: "fault", column, fault: readings[column] as CellFault };
  if (readings.every(({ kind }) => kind === "notApplicable")) return ALL_NOT_APPLICABLE;
  const isHeld = missing === "hold" && readings.some(({ kind }) => kind === "blank");
  if (isHeld || !readings.some(({ kind }) => kind === "number")) return NONE;
  const parts = readings.map((reading, index) => partOf(reading, weights[index] ?? 0, missing));
  const total = exactWeightedTotal(parts.filter((part) => part !== null));
  return total ? { kind: "total", total: roundExact(total, decimals) } : NONE;
}
