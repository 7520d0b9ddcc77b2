import { NEW_TAB_SIZE } from "../../grid/book-data.ts";
import type { TabId } from "../../grid/grid.ts";
import { parseNotation } from "../range-notation.ts";
import { NamedRange, nameRange } from "./named-range.ts";
import type { Protection } from "./protection.ts";
import type { Range } from "./range.ts";
import { RangeAddress } from "./range-address.ts";
import { activeRange, activeTab } from "./selection.ts";
import { rangeFor, Sheet } from "./sheet.ts";
import { nameTaken } from "./sheet-identity.ts";
import { SpreadsheetIdentity } from "./spreadsheet-identity.ts";

/** The document. */
export class Spreadsheet extends SpreadsheetIdentity {
  getSheets(): Sheet[] {
    return this.context.state.grid.tabIds.map((tab) => sheetOf(this, tab));
  }

  getNumSheets(): number {
    return this.context.state.grid.tabIds.length;
  }

  getSheetByName(name: string): Sheet | null {
    return this.getSheets().find((sheet) => sheet.tabName === name) ?? null;
  }

  getSheetById(id: number): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  }

  getActiveSheet(): Sheet {
    return sheetOf(this, activeTab(this.context));
  }

  setActiveSheet(sheet: unknown): Sheet {
    if (!(sheet instanceof Sheet)) throw new Error("setActiveSheet needs a sheet.");
    return sheet.activate();
  }

  getActiveRange(): Range {
    return activeRange(this.context, (tab) => sheetOf(this, tab));
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  /** insertSheet([name], [index]); without a name Sheets finds one. */
  insertSheet(name?: string, index?: number): Sheet {
    const { grid } = this.context.state;
    const tabName = name ?? grid.model.getters.getNextSheetName();
    if (grid.findTab(tabName) !== undefined) throw nameTaken(tabName);
    const sheetId = grid.model.uuidGenerator.smallUuid();
    const wasMade = grid.dispatch({
      type: "CREATE_SHEET",
      sheetId,
      name: tabName,
      position: index ?? grid.tabIds.length,
      rows: NEW_TAB_SIZE.rows,
      cols: NEW_TAB_SIZE.columns,
    });
    if (!wasMade) throw new Error(`not emulated: a sheet with the name "${tabName}" at index ${index ?? "the end"}`);
    return sheetOf(this, sheetId).activate();
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof Sheet)) throw new Error("deleteSheet needs a sheet.");
    const { grid, editor } = this.context.state;
    const command = { type: "DELETE_SHEET", sheetId: sheet.tab, sheetName: sheet.tabName } as const;
    if (!grid.dispatch(command)) throw new Error("You can't remove all the sheets in a document.");
    if (editor.activeTab === sheet.tab) editor.activeTab = undefined;
    for (const type of ["SHEET", "RANGE"] as const) for (const one of sheet.getProtections(type)) one.remove();
  }

  moveActiveSheet(position: number): void {
    const { grid } = this.context.state;
    const sheetId = activeTab(this.context);
    grid.dispatch({ type: "MOVE_SHEET", sheetId, delta: position - 1 - grid.tabIds.indexOf(sheetId) });
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  /** Of the named tab, or of the active one. */
  getRange(text: string): Range {
    const { grid } = this.context.state;
    const tabName = parseNotation(text, () => ({ top: 0, left: 0, bottom: 0, right: 0 }))?.tabName;
    const tab = tabName === undefined ? activeTab(this.context) : grid.findTab(tabName);
    if (tab === undefined) throw new Error("Range not found");
    return rangeFor(sheetOf(this, tab), text);
  }

  getRangeByName(name: string): RangeAddress | null {
    return (
      this.getNamedRanges()
        .find((named) => named.name.toLowerCase() === name.toLowerCase())
        ?.getRange() ?? null
    );
  }

  getNamedRanges(): NamedRange[] {
    return NamedRange.all(this.context.state.grid, (tab, address) => rangeFor(sheetOf(this, tab), address));
  }

  setNamedRange(name: string, range: unknown): void {
    if (!(range instanceof RangeAddress)) throw new Error("setNamedRange needs a range.");
    nameRange(this.context.state.grid, name, range);
  }

  removeNamedRange(name: string): void {
    if (!this.getRangeByName(name)) throw new Error(`There is no named range ${name}.`);
    this.context.state.grid.dispatch({ type: "DELETE_NAMED_RANGE", name });
  }

  getProtections(type: "SHEET" | "RANGE"): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }
}

const sheetOf = (spreadsheet: Spreadsheet, tab: TabId): Sheet => new Sheet(spreadsheet.context, tab, spreadsheet);
