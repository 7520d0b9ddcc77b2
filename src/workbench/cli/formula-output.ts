import type { Reading } from "../grid/reading.ts";
import { durationText, serialToIsoText } from "../grid/serial-date.ts";

/** A formula's result as JSON: one value, or rows. */
export function resultAsJson(rows: readonly (readonly Reading[])[]): string {
  const values = rows.map((row) => row.map(plainValue));
  return JSON.stringify(values.length === 1 && values[0]?.length === 1 ? values[0][0] : values);
}

/** The sentence of a formula that failed as a whole: a custom function's own, or the native error with its code. */
export function failureOf(rows: readonly (readonly Reading[])[]): string | undefined {
  const [only] = rows[0] ?? [];
  if (rows.length !== 1 || rows[0]?.length !== 1 || only?.kind !== "error") return undefined;
  if (only.message === "") return only.code;
  return only.code === "#ERROR!" ? only.message : `${only.code}: ${only.message}`;
}

function plainValue(reading: Reading): string | number | boolean {
  switch (reading.kind) {
    case "blank":
      return "";
    case "time":
      return reading.isDuration ? durationText(reading.serial) : serialToIsoText(reading.serial);
    case "error":
      return reading.code;
    default:
      return reading.value;
  }
}
