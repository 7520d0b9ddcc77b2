import type { Cell } from "../model/cell.ts";
import { durationFromText } from "./duration-text.ts";
import { readCell } from "./reading.ts";
import { durationIn, unitsPerDay } from "./unit.ts";
import { FIND } from "./words/choices.ts";

/** What a cell of Records or Metrics is worth as an actual: a number, nothing, or a fault. */
export type ActualReading =
  | { readonly kind: "number"; readonly value: number; readonly wasText: boolean }
  | { readonly kind: "blank" | "notApplicable" }
  | { readonly kind: "fault"; readonly isError: boolean };

const FAULT: ActualReading = { kind: "fault", isError: false };

function durationReading(serial: number | null, unit: string): ActualReading {
  const perDay = unitsPerDay(unit);
  if (serial === null || perDay === null) return FAULT;
  return { kind: "number", value: durationIn(serial, perDay), wasText: false };
}

/** Reads a cell as an actual in a KPI's unit: durations only where the unit is one of time, yes/no only where asked for. */
export function readActual(cell: Cell | undefined, unit: string, takesYesNo: boolean): ActualReading {
  const reading = readCell(cell);
  switch (reading.kind) {
    case "number":
    case "blank":
    case "notApplicable":
      return reading;
    case "error":
      return { kind: "fault", isError: true };
    case "date":
      return durationReading(reading.serial, unit);
    case "yesNo":
      return takesYesNo ? { kind: "number", value: reading.value ? 1 : 0, wasText: false } : FAULT;
    case "text":
      return takesYesNo ? yesNoReading(reading.text) : durationReading(durationFromText(reading.text.trim()), unit);
  }
}

function yesNoReading(text: string): ActualReading {
  const answer = FIND.yesNo(text);
  return answer === null ? FAULT : { kind: "number", value: answer === "yes" ? 1 : 0, wasText: false };
}
