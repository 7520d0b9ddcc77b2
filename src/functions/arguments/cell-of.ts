import type { Cell } from "../../core/index.ts";
import { dateCell } from "./date-cell.ts";

const SIGNIFICANT_DIGITS = 15;

// A number that is a count of these is a decimal of few digits already, which is quicker to see than to write out.
const USUAL_PARTS = 10_000;
const LARGEST_USUAL = 1e10;

/** The number that a spreadsheet shows and compares: 15 digits, so that 0.1 + 0.7 reaches a bound of 0.8. */
function asShown(value: number): number {
  const isShort = Math.round(value * USUAL_PARTS) / USUAL_PARTS === value && Math.abs(value) < LARGEST_USUAL;
  return isShort ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

function objectCell(value: object): Cell {
  // Values may come from another realm, where `instanceof` fails.
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]") return dateCell((value as Date).getTime());
  if (tag !== "[object Error]") return "";
  const text = (value as Error).message;
  return text.startsWith("#") ? text : "#ERROR!";
}

/** One value of an argument as the engine knows cells; what was left out is blank. */
export function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return asShown(value);
  return typeof value === "object" && value !== null ? objectCell(value) : "";
}
