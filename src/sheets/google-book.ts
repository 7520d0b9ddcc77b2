import type { Block, Cell, Row } from "../core/index.ts";
import type { Book, ColumnLook, NewTab } from "./book.ts";
import { ZoneClock } from "./zone-clock.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LOCK_WAIT_MS = 20_000;
const FORMATS: Readonly<Record<ColumnLook["format"], string>> = {
  text: "@",
  percent: "0.##%",
  number: "0.##",
  date: "yyyy-mm-dd",
  plain: "General",
};

/**
 * The one way in which text reaches a cell. Sheets evaluates text that begins with `=` and turns text that looks like a
 * number or a date into one; a leading apostrophe, which is not part of the value, keeps all text text.
 */
function safe(cell: Cell, clock: ZoneClock): number | string | boolean | Date {
  if (typeof cell === "string") return cell === "" ? "" : `'${cell}`;
  return typeof cell === "object" ? new Date(clock.instantOf(cell.serial)) : cell;
}

/** A workbook over SpreadsheetApp: the only place of the product that reads or writes cells. */
export class GoogleBook implements Book {
  private readonly spreadsheet: Spreadsheet;
  private readonly clock: ZoneClock;

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
    const zone = spreadsheet.getSpreadsheetTimeZone();
    this.clock = new ZoneClock((instant) => Utilities.formatDate(instant, zone, "yyyy-MM-dd HH:mm:ss"));
  }

  tabNames(): readonly string[] {
    return this.spreadsheet.getSheets().map((sheet) => sheet.getName());
  }

  read(tab: string): readonly Row[] {
    const values: unknown[][] = this.sheet(tab).getDataRange().getValues();
    for (const row of values) {
      for (let column = 0; column < row.length; column++) {
        const value = row[column];
        if (value instanceof Date) row[column] = { serial: this.clock.serialOf(value.getTime()) };
      }
    }
    return values as Cell[][];
  }

  write(tab: string, blocks: readonly Block[]): void {
    const sheet = this.spreadsheet.getSheetByName(tab) ?? this.spreadsheet.insertSheet(tab);
    for (const block of blocks) this.writeBlock(sheet, block);
  }

  private writeBlock(sheet: Sheet, { row, column, cells }: Block): void {
    const width = cells[0]?.length ?? 0;
    if (width === 0) return;
    this.makeRoom(sheet, row + cells.length - 1, column + width - 1);
    const values = cells.map((line) => line.map((cell) => safe(cell, this.clock)));
    sheet.getRange(row, column, cells.length, width).setValues(values);
  }

  private makeRoom(sheet: Sheet, rows: number, columns: number): void {
    const lackingRows = rows - sheet.getMaxRows();
    const lackingColumns = columns - sheet.getMaxColumns();
    if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lackingRows);
    if (lackingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lackingColumns);
  }

  create({ name, rows, columns }: NewTab): void {
    const sheet = this.spreadsheet.insertSheet(name);
    for (const [index, look] of columns.entries()) this.dressColumn(sheet, index + 1, look);
    const width = Math.max(columns.length, ...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    this.writeBlock(sheet, { row: 1, column: 1, cells });
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 1, width).setFontWeight("bold");
  }

  private dressColumn(sheet: Sheet, column: number, look: ColumnLook): void {
    const body = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
    if (look.format !== "plain") body.setNumberFormat(FORMATS[look.format]);
    if (look.choices.length > 0) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...look.choices], true)
        .setAllowInvalid(true);
      body.setDataValidation(rule.build());
    }
    if (look.note !== "") sheet.getRange(1, column).setNote(look.note);
    sheet.setColumnWidth(column, look.widthPx);
  }

  writeFormula(tab: string, cell: string, formula: string): void {
    this.sheet(tab).getRange(cell).setFormula(formula);
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  alone<T>(work: () => T): T | null {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT_MS)) return null;
    try {
      return work();
    } finally {
      lock.releaseLock();
    }
  }

  private sheet(tab: string): Sheet {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) throw new Error(`There is no tab “${tab}”.`);
    return sheet;
  }
}
