import type { EvaluatedCell, FunctionResultObject } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import { type CellError, toSheetsError } from "./cell-error.ts";
import { isDurationFormat, isTimeFormat } from "./number-format.ts";

/** What one cell holds, as Sheets distinguishes it. */
export type Reading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  /** A date, a time or a duration: a day count with a format that shows it as one. */
  | { readonly kind: "time"; readonly serial: number; readonly isDuration: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "flag"; readonly value: boolean }
  | ({ readonly kind: "error" } & CellError);

const BLANK: Reading = { kind: "blank" };

/** A computed result of the grid library (a cell's, or a formula argument's) → a reading. */
export function toReading(result: FunctionResultObject | EvaluatedCell | undefined): Reading {
  const value = result?.value ?? null;
  if (value === null) return BLANK;
  if (typeof value === "boolean") return { kind: "flag", value };
  if (typeof value === "number") {
    return isTimeFormat(result?.format)
      ? { kind: "time", serial: value, isDuration: isDurationFormat(result?.format) }
      : { kind: "number", value };
  }
  if (helpers.isEvaluationError(value)) return { kind: "error", ...toSheetsError(describeError(result, value)) };
  return { kind: "text", value };
}

function describeError(result: FunctionResultObject | EvaluatedCell | undefined, value: string) {
  const blocker = result && "errorOriginPosition" in result ? result.errorOriginPosition : undefined;
  return {
    value,
    message: result?.message,
    blockedBy: blocker && helpers.toXC(blocker.col, blocker.row),
  };
}
