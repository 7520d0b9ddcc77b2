import { type Cell, message, readCell, shown } from "../../core/index.ts";
import { inEnglish } from "./argument-error.ts";
import { TIME_OR_DURATION } from "./date-cell.ts";

/** Why a cell has no number: short enough to stand in a result's cell, and as a sentence that says what to do. */
export interface CellFault {
  readonly kind: "fault";
  readonly short: string;
  readonly sentence: string;
}

/** What a cell is where a number is needed: rule 1's different facts, none of which is zero. */
export type NumberCell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | CellFault;

// Multiplying alone would not do: Sheets keeps the format of a duration, and hands over a date again.
const HOURS_UNKNOWN =
  `${TIME_OR_DURATION} reaches a formula without the spreadsheet's time zone. ` +
  "Make it a number within the formula: TO_PURE_NUMBER(A2)*86400 is seconds, *1440 minutes, *24 hours.";

/** A fault whose sentence is short enough for a cell. */
export function faultOf(sentence: string): CellFault {
  return { kind: "fault", short: sentence.replace(/\.$/, ""), sentence };
}

function errorFault(text: string): CellFault {
  const sentence = `it shows the error ${text}. Mend its formula; until then nothing can be computed from it.`;
  return { kind: "fault", short: `the error ${text}`, sentence };
}

/** The fault of a cell that is not what is needed. */
function notNumber(cell: Cell): CellFault {
  const found = shown(cell).trim();
  // A fault that another function put into its cell is passed on, not wrapped once more.
  if (found.startsWith("#")) return { kind: "fault", short: found.slice(1), sentence: `${found.slice(1)}.` };
  if (found === TIME_OR_DURATION) return { kind: "fault", short: found, sentence: HOURS_UNKNOWN };
  const sentence = inEnglish(message("cell.notNumber", { found }));
  return { kind: "fault", short: `“${found}” is not a number`, sentence };
}

/** Reads a cell where a number is needed; text that is a number as people type it counts as one (rule 2). */
export function numberCell(cell: Cell): NumberCell {
  const reading = readCell(cell);
  switch (reading.kind) {
    case "number":
    case "blank":
    case "notApplicable":
      return reading;
    case "error":
      return errorFault(reading.text);
    default:
      return notNumber(cell);
  }
}
