import type { Cell, CellRef, Row } from "../core/index.ts";
import type { Screen, Selection } from "./screen.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dates are left out: a row is read to find out whom it is about, and no date says that. */
const plain = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";

function rowsOf(sheet: Sheet, row: number, rows: number, width: number): readonly Row[] {
  return sheet
    .getRange(row, 1, rows, width)
    .getValues()
    .map((values) => values.map(plain));
}

/** The window over SpreadsheetApp. It reads and selects; it never writes. */
export class GoogleScreen implements Screen {
  private readonly spreadsheet: Spreadsheet;

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
  }

  selection(headingRow: (tab: string) => number): Selection | null {
    const range = this.spreadsheet.getActiveRange();
    if (!range) return null;
    const sheet = range.getSheet();
    const at = { sheet: sheet.getName(), row: range.getRow(), column: range.getColumn() };
    const width = Math.max(sheet.getLastColumn(), 1);
    const [row = []] = rowsOf(sheet, at.row, 1, width);
    return { at, head: rowsOf(sheet, 1, Math.min(headingRow(at.sheet), sheet.getMaxRows()), width), row };
  }

  show({ sheet: name, row, column }: CellRef): boolean {
    const sheet = this.spreadsheet.getSheetByName(name);
    if (!sheet || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
    sheet.getRange(row, column).activate();
    return true;
  }
}
