import { isTimeFormat } from "../grid/number-format.ts";
import type { Reading } from "../grid/reading.ts";
import { instantToSerial, serialToInstant } from "../grid/serial-date.ts";
import { isDate } from "./is-date.ts";

const LONGEST_TEXT = 50_000;

/** A cell → what `getValue()` and custom functions see of it. Dates still belong to this realm. */
export function toScriptValue(reading: Reading, timeZone: string): string | number | boolean | Date {
  switch (reading.kind) {
    case "blank":
      return "";
    case "time":
      return new Date(serialToInstant(reading.serial, timeZone));
    case "error":
      return reading.code;
    default:
      return reading.value;
  }
}

export interface TypedValue {
  /** What a person would have typed. */
  readonly content: string;
  /** The format that the value brings along, unless the cell has a fitting one. */
  readonly format?: string;
}

/**
 * A script's value → as `setValue()` writes it: a text is read as if it were typed, so `=` begins a
 * formula and `01234` becomes a number.
 */
export function toTypedValue(value: unknown, timeZone: string, currentFormat: string | undefined): TypedValue {
  if (value === null || value === undefined) return { content: "" };
  if (isDate(value)) return typedDate(instantToSerial(value.getTime(), timeZone), currentFormat);
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return { content: Number.isFinite(value) ? String(value) : "#NUM!" };
  const text = String(value);
  if (text.length > LONGEST_TEXT) {
    throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.");
  }
  return { content: text };
}

function typedDate(serial: number, currentFormat: string | undefined): TypedValue {
  const content = String(serial);
  if (isTimeFormat(currentFormat)) return { content };
  return { content, format: dateFormatFor(serial) };
}

/** What Sheets shows a date as when nobody said how. */
export const dateFormatFor = (serial: number): string => (Number.isInteger(serial) ? "m/d/yyyy" : "m/d/yyyy hh:mm:ss");
