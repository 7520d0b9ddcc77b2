import type { Cell } from "../../core/index.ts";
import { ArgumentError } from "./argument-error.ts";
import { singleCell } from "./grid.ts";
import { listOf, placeInList, withoutBlankEnd } from "./list.ts";
import { numberCell } from "./number-cell.ts";

/** The number in a cell of a scheme's argument; anything else, a blank among them, is an error. */
export function requiredNumber(cell: Cell, place: string): number {
  const reading = numberCell(cell);
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "fault") throw new ArgumentError(`${place}: ${reading.sentence}`);
  const found = reading.kind === "blank" ? "blank" : "N/A";
  throw new ArgumentError(`${place} is ${found}. It needs a number.`);
}

/** A row or column of numbers, or null where it was left out or is blank; blank cells at its end do not count. */
export function optionalNumbers(name: string, argument: unknown): readonly number[] | null {
  const list = withoutBlankEnd(listOf(name, argument));
  if (list.cells.length === 0) return null;
  return list.cells.map((cell, index) => requiredNumber(cell, placeInList(list, index)));
}

/** A row or column of numbers; blank cells at its end do not count. */
export function numberList(name: string, argument: unknown): readonly number[] {
  const numbers = optionalNumbers(name, argument);
  if (!numbers) throw new ArgumentError(`${name} is blank. Give a row or a column of numbers.`);
  return numbers;
}

/** One number, or null where the argument was left out or is blank. */
export function optionalNumber(name: string, argument: unknown): number | null {
  const cell = singleCell(name, argument);
  return cell === "" ? null : requiredNumber(cell, name);
}
