import type { Block, Cell, Row } from "../core/index.ts";
import type { Book, NewTab } from "./book.ts";
import type { ChartEdit, FoundChart } from "./chart.ts";
import { dressTab } from "./dress-tab.ts";
import { formulasIn } from "./formulas-in.ts";
import { chartsIn, drawIn } from "./google-charts.ts";
import { highlight, highlightsIn } from "./google-highlights.ts";
import type { Highlight } from "./highlight.ts";
import { ZoneClock } from "./zone-clock.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LOCK_WAIT_MS = 20_000;

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
    const sheet = this.sheet(tab);
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
    const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
    if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  }

  withFormulas<B extends Block>(tab: string, blocks: readonly B[]): readonly B[] {
    return formulasIn(this.sheet(tab), blocks);
  }

  create(tab: NewTab): void {
    const shown = this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(tab.name);
    try {
      // Sheets jumps to each new tab: who closes a period would end in the snapshots.
      if (shown) this.spreadsheet.setActiveSheet(shown);
      this.fill(sheet, tab.rows);
      dressTab(sheet, tab);
    } catch (error) {
      this.spreadsheet.deleteSheet(sheet);
      throw error;
    }
  }

  /** Values come before looks: in cells that are plain text already, the apostrophe of safe() would stay visible. */
  private fill(sheet: Sheet, rows: readonly Row[]): void {
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    this.writeBlock(sheet, { row: 1, column: 1, cells });
  }

  remove(tab: string): void {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (sheet) this.spreadsheet.deleteSheet(sheet);
  }

  writeFormula(tab: string, cell: string, formula: string): void {
    this.sheet(tab).getRange(cell).setFormula(formula);
  }

  highlights(tab: string): readonly Highlight[] {
    return highlightsIn(this.sheet(tab));
  }

  highlight(tab: string, isOurs: (one: Highlight) => boolean, highlights: readonly Highlight[]): () => void {
    return highlight(this.sheet(tab), isOurs, highlights);
  }

  charts(tab: string): readonly FoundChart[] {
    return chartsIn(this.sheet(tab));
  }

  draw(tab: string, edits: readonly ChartEdit[]): () => void {
    return drawIn(this.sheet(tab), edits);
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
