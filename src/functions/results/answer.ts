import type { CellFault } from "../arguments/number-cell.ts";

/** What one cell of a result holds: a value, or why there is none. */
export type Answer = number | string | boolean | CellFault;

/** What a custom function gives back to Sheets: one value, or rows of values that spill. */
export type Output = number | string | boolean | readonly (readonly (number | string | boolean)[])[];

/** What stands in a result for an actual that does not apply. */
export const NOT_APPLICABLE = "N/A";

/** Is this answer a fault? */
export function isFault(answer: Answer): answer is CellFault {
  return typeof answer === "object";
}

/** An answer among others: a fault is told in its own cell, and the other cells stand. */
export function inCell(answer: Answer): number | string | boolean {
  return isFault(answer) ? `#${answer.short}` : answer;
}
