import { type Cell, isSheetDate } from "../model/cell.ts";
import { isSameNumber } from "../model/fifteen-digits.ts";
import type { Operator } from "../model/measure.ts";
import { textOf } from "../read/fields.ts";
import { readCell, readSerial } from "../read/reading.ts";
import { FIND } from "../read/words/choices.ts";

/** A text as it is compared: capitals and full-width forms aside. */
export const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** A cell as a number to compare with: a number, a number as text, or a day or duration. */
function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  const reading = readCell(cell);
  return reading.kind === "number" ? reading.value : readSerial(cell);
}

function order(cell: Cell, bound: string): number | null {
  const left = numberIn(cell);
  const right = numberIn(bound);
  if (left === null || right === null) return null;
  return isSameNumber(left, right) ? 0 : left - right;
}

/**
 * Are a cell and a value the same thing: a ticked box and any word for yes; numbers or days where both are; else text,
 * capitals aside, as Sheets compares.
 */
function isSame(cell: Cell, value: string): boolean {
  if (typeof cell === "boolean") return FIND.yesNo(value) === (cell ? "yes" : "no");
  if (typeof cell === "string" && plain(cell) === plain(value)) return true;
  const difference = order(cell, value);
  if (difference !== null) return difference === 0;
  return !isSheetDate(cell) && plain(textOf(cell)) === plain(value);
}

/** Compares a cell with values. An order (`>=` …) between things that have none, a blank among them, is false. */
export function holds(cell: Cell, operator: Operator, values: readonly string[]): boolean {
  const bound = values[0] ?? "";
  if (operator === "in") return values.some((value) => isSame(cell, value));
  if (operator === "=") return isSame(cell, bound);
  if (operator === "<>") return !isSame(cell, bound);
  const difference = order(cell, bound);
  if (difference === null) return false;
  if (operator === ">=") return difference >= 0;
  if (operator === "<=") return difference <= 0;
  return operator === ">" ? difference > 0 : difference < 0;
}
