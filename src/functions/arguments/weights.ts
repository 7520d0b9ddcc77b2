import { message } from "../../core/index.ts";
import { ArgumentError, inEnglish } from "./argument-error.ts";
import { type List, listOf, placeInList } from "./list.ts";
import { requiredNumber } from "./numbers.ts";

function weightAt(list: List, index: number): number {
  const cell = list.cells[index] ?? "";
  if (cell === "") return 0;
  const place = placeInList(list, index);
  const weight = requiredNumber(cell, place);
  if (weight >= 0) return weight;
  throw new ArgumentError(`${place}: ${inEnglish(message("weights.negative", { found: weight }))}`);
}

/** A row or column of relative weights, at least one above 0; a blank is 0, as in the Weights tab. */
export function weightList(name: string, argument: unknown): readonly number[] {
  const list = listOf(name, argument);
  const weights = list.cells.map((_, index) => weightAt(list, index));
  if (weights.some((weight) => weight > 0)) return weights;
  throw new ArgumentError(inEnglish(message("weights.allZero")));
}
