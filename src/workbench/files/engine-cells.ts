import type { Cell, Row, Table } from "../../core/index.ts";
import type { CellData, TabData } from "../grid/book-data.ts";
import { isTimeFormat, toGridFormat } from "../grid/number-format.ts";

/** No export's date lies before this day (1927), and no duration is as long. */
const LONGEST_DURATION_DAYS = 10_000;

function engineCell(cell: CellData | null): Cell {
  if (cell === null || cell.value === null) return "";
  const { value, format } = cell;
  const isTime = typeof value === "number" && format !== undefined && isTimeFormat(toGridFormat(format));
  return isTime ? { serial: value } : value;
}

/** A tab of a workbook file as the engine reads it. */
export function engineTable({ name, rows }: TabData): Table {
  return { sheet: name, rows: rows.map((row) => row.map(engineCell)) };
}

function cellData(cell: Cell): CellData | null {
  if (cell === "") return null;
  if (typeof cell !== "object") return { value: cell };
  const isDuration = cell.serial < LONGEST_DURATION_DAYS;
  return { value: cell.serial, format: isDuration ? "[h]:mm:ss" : "yyyy-mm-dd hh:mm:ss" };
}

/** A row of the engine as a workbook file holds it. */
export function fileRow(row: Row): readonly (CellData | null)[] {
  return row.map(cellData);
}
