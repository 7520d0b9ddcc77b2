import Papa from "papaparse";
import type { CellData, TabData } from "../grid/book-data.ts";
import { isDurationFormat, isTimeFormat, toGridFormat } from "../grid/number-format.ts";
import { durationText, serialToIsoText } from "../grid/serial-date.ts";
import { csvCell } from "./csv-value.ts";
import { FileProblem } from "./file-problem.ts";

/** A CSV file → the rows of a tab. `path` is for messages only. */
export function readCsv(bytes: Uint8Array, path: string): (CellData | null)[][] {
  const text = decode(bytes, path);
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const problem = parsed.errors.find(({ type }) => type === "Quotes");
  if (problem) {
    throw new FileProblem(
      `${path} has a quotation mark that is not closed, in row ${(problem.row ?? 0) + 1}. Close it or remove it.`,
    );
  }
  const rows = parsed.data;
  while (rows.length > 0 && rows.at(-1)?.every((field) => field === "")) rows.pop();
  return rows.map((fields) => fields.map(csvCell));
}

/** A tab's values as CSV: dates in ISO form, numbers in full. Formulas are not kept. */
export function writeCsv(tab: TabData): string {
  return `${Papa.unparse(
    tab.rows.map((row) => row.map(fieldOf)),
    { newline: "\r\n" },
  )}\r\n`;
}

function fieldOf(cell: CellData | null): string {
  if (cell === null || cell.value === null) return "";
  const { value, format } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value;
  const gridFormat = format === undefined ? undefined : toGridFormat(format);
  if (!isTimeFormat(gridFormat)) return String(value);
  return isDurationFormat(gridFormat) ? durationText(value) : serialToIsoText(value).replace("T", " ");
}

/** What separates the first line's fields: a comma unless tabs or semicolons are more. */
function delimiterOf(text: string): string {
  const [firstLine = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r?\n/, 1);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return [",", "\t", ";"].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function decode(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new FileProblem(`${path} is in UTF-16. Save it as "CSV UTF-8" and load it again.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem(`${path} is not in UTF-8. Save it as "CSV UTF-8" and load it again.`);
  }
}
