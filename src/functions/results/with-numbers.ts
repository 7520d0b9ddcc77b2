import type { Cell } from "../../core/index.ts";
import { type CellFault, type NumberCell, numberCell } from "../arguments/number-cell.ts";
import { type Answer, NOT_APPLICABLE } from "./answer.ts";

/** The fault of one argument among several, under that argument's name. */
export function faultIn(name: string, { short, sentence }: CellFault): CellFault {
  return { kind: "fault", short: `${name}: ${short}`, sentence: `${name}: ${sentence}` };
}

/** The answer of a reading that is no number: blank in, blank out; N/A in, N/A out. */
function withoutNumber(reading: Exclude<NumberCell, { kind: "number" }>): Answer {
  if (reading.kind === "fault") return reading;
  return reading.kind === "blank" ? "" : NOT_APPLICABLE;
}

/** Computes with the number in a cell, where there is one. */
export function withNumber(cell: Cell, compute: (value: number) => Answer): Answer {
  const reading = numberCell(cell);
  return reading.kind === "number" ? compute(reading.value) : withoutNumber(reading);
}

/** Computes with the numbers in several cells: a fault is told before N/A, and N/A before a blank. */
export function withNumbers(
  names: readonly string[],
  cells: readonly Cell[],
  compute: (...values: number[]) => Answer,
): Answer {
  const readings = cells.map(numberCell);
  const faulty = readings.findIndex(({ kind }) => kind === "fault");
  if (faulty >= 0) return faultIn(names[faulty] ?? "", readings[faulty] as CellFault);
  if (readings.some(({ kind }) => kind === "notApplicable")) return NOT_APPLICABLE;
  if (readings.some(({ kind }) => kind === "blank")) return "";
  return compute(...readings.map((reading) => (reading as { value: number }).value));
}
