import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Cell, Row } from "../../src/core/index.ts";
import { csvCell } from "../../src/workbench/files/csv-value.ts";

/** A date, a time or a duration, by the format that the import gives it. */
const isTime = (format: string | undefined): boolean => format !== undefined && /[yh]/.test(format);

/** One field as a cell: numbers, dates and durations as Sheets' own import of CSV makes them. */
function cellOf(field: string): Cell {
  const cell = csvCell(field);
  if (cell === null || cell.value === null) return "";
  return typeof cell.value === "number" && isTime(cell.format) ? { serial: cell.value } : cell.value;
}

/** The fields of a CSV file, row by row, as text. */
export function readFields(path: string): readonly (readonly string[])[] {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** A CSV file as the rows of a tab, as if it had been imported into Sheets. */
export function readRows(path: string): readonly Row[] {
  return readFields(path).map((fields) => fields.map(cellOf));
}
