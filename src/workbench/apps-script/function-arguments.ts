import type { FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { toReading } from "../grid/reading.ts";
import { instantToSerial } from "../grid/serial-date.ts";
import { dateFormatFor, toScriptValue } from "./cell-values.ts";
import { isDate } from "./is-date.ts";
import type { ScriptValues } from "./script-values.ts";

/** What the grid hands a function for one argument; undefined when the argument was left empty. */
export type FormulaArgument = Matrix<FunctionResultObject> | FunctionResultObject | undefined;

/** What a function hands back to the grid. */
export type FormulaAnswer = Matrix<FunctionResultObject> | FunctionResultObject;

/** Trailing arguments that are absent stay absent; `F(a,,b)` gives "" in the middle. */
export function toScriptArguments(args: readonly FormulaArgument[], timeZone: string, realm: ScriptValues): unknown[] {
  return args.map((argument) => {
    if (!Array.isArray(argument)) return scriptValue(argument, timeZone, realm);
    const [first = []] = argument;
    if (argument.length === 1 && first.length === 1) return scriptValue(first[0], timeZone, realm);
    return rowsOf(argument, timeZone, realm);
  });
}

/** The library keeps a block column by column, a script gets rows. Whole columns are mostly blank, so blanks are not looked at. */
function rowsOf(columns: Matrix<FunctionResultObject>, timeZone: string, realm: ScriptValues): unknown[][] {
  const rows = realm.blankRows(columns[0]?.length ?? 0, columns.length);
  for (const [col, cells] of columns.entries()) {
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row];
      const cellsOfRow = rows[row];
      if (isFilled(cell) && cellsOfRow) cellsOfRow[col] = scriptValue(cell, timeZone, realm);
    }
  }
  return rows;
}

const isFilled = (cell: FunctionResultObject | undefined): boolean =>
  cell !== undefined && cell.value !== null && cell.value !== "";

function scriptValue(cell: FunctionResultObject | undefined, timeZone: string, realm: ScriptValues): unknown {
  const value = toScriptValue(toReading(cell), timeZone);
  return value instanceof Date ? realm.date(value.getTime()) : value;
}

/** A function's return → what the grid shows: rows spill, a plain list is a column, nothing is blank. */
export function toFormulaResult(returned: unknown, timeZone: string): FormulaAnswer {
  if (!Array.isArray(returned)) return formulaValue(returned, timeZone);
  const rows = Array.from(returned, (row: unknown) => (Array.isArray(row) ? Array.from(row) : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return formulaValue("", timeZone);
  return Array.from({ length: width }, (_, col) => rows.map((row) => formulaValue(row[col], timeZone)));
}

function formulaValue(value: unknown, timeZone: string): FunctionResultObject {
  if (value === null || value === undefined) return { value: "" };
  if (typeof value === "boolean" || typeof value === "string") return { value };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value } : { value: "#NUM!", message: "Result was not a number." };
  }
  if (isDate(value)) {
    const serial = instantToSerial(value.getTime(), timeZone);
    return { value: serial, format: dateFormatFor(serial) };
  }
  return { value: String(value) };
}
