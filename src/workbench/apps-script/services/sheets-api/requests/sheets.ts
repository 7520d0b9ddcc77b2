import { NEW_TAB_SIZE } from "../../../../grid/book-data.ts";
import type { Grid, TabId } from "../../../../grid/grid.ts";
import type { Zone } from "../../../../grid/zone.ts";
import { ApiProblem } from "../../../api-problem.ts";
import type { ScriptFile } from "../../../drive/script-file.ts";
import { maskedBy } from "../../field-mask.ts";
import { nameTaken } from "../../sheet-identity.ts";
import { type SheetProperties, sheetProperties } from "../describe-spreadsheet.ts";
import { tabNumbered } from "../grid-range.ts";
import type { ApplyRequest } from "./request.ts";

const LARGEST_ID = 2_147_483_647;

/** Requests about whole tabs. */
export const sheetRequests: Readonly<Record<string, ApplyRequest>> = {
  addSheet(file, body) {
    const { properties = {} } = body as { properties?: SheetProperties };
    const tab = addTab(file, properties);
    const { title: _title, index: _index, sheetId: _sheetId, ...others } = properties;
    changeSheet(file, tab, others);
    return { addSheet: { properties: sheetProperties(file, tab) } };
  },

  deleteSheet(file, body) {
    const tab = tabNumbered(file, (body as { sheetId?: number }).sheetId);
    const command = { type: "DELETE_SHEET", sheetId: tab, sheetName: file.grid.tabName(tab) } as const;
    if (!file.grid.dispatch(command)) throw new ApiProblem(400, "You can't remove all the sheets in a document.");
    return undefined;
  },

  updateSheetProperties(file, body) {
    const { properties = {}, fields } = body as { properties?: SheetProperties; fields?: string };
    if (fields === undefined)
      throw new ApiProblem(400, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
    const { sheetId } = properties;
    changeSheet(file, tabNumbered(file, sheetId), maskedBy(fields, properties) as SheetProperties);
    return undefined;
  },

  updateSpreadsheetProperties(file, body) {
    const { properties = {} } = body as { properties?: { title?: string } };
    if (properties.title !== undefined) file.change({ name: properties.title });
    return undefined;
  },
};

function addTab(file: ScriptFile, { title, index, sheetId, gridProperties = {} }: SheetProperties): TabId {
  const { grid } = file;
  const name = title ?? grid.model.getters.getNextSheetName();
  if (grid.findTab(name) !== undefined) throw new ApiProblem(400, nameTaken(name).message);
  if (sheetId !== undefined && file.tabOf(sheetId) !== undefined) {
    throw new ApiProblem(400, `A sheet with the ID ${sheetId} already exists.`);
  }
  const tab = grid.model.uuidGenerator.smallUuid();
  grid.dispatch({
    type: "CREATE_SHEET",
    sheetId: tab,
    name,
    position: index ?? grid.tabIds.length,
    rows: gridProperties.rowCount ?? NEW_TAB_SIZE.rows,
    cols: gridProperties.columnCount ?? NEW_TAB_SIZE.columns,
  });
  file.number(tab, sheetId ?? Math.floor(Math.random() * LARGEST_ID));
  return tab;
}

/** Changes what `properties` names of a tab. */
export function changeSheet(file: ScriptFile, tab: TabId, properties: SheetProperties): void {
  const { grid } = file;
  const { title, index, hidden, gridProperties = {} } = properties;
  if (title !== undefined && title !== grid.tabName(tab)) {
    const command = { type: "RENAME_SHEET", sheetId: tab, oldName: grid.tabName(tab), newName: title } as const;
    if (!grid.dispatch(command)) throw new ApiProblem(400, nameTaken(title).message);
  }
  if (index !== undefined) {
    grid.dispatch({ type: "MOVE_SHEET", sheetId: tab, delta: index - grid.tabIds.indexOf(tab) });
  }
  if (hidden !== undefined) hide(grid, tab, hidden);
  freeze(grid, tab, gridProperties);
  const { rowCount = 1, columnCount = 1 } = gridProperties;
  grow(grid, tab, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 });
}

function hide(grid: Grid, tab: TabId, isHidden: boolean): void {
  if (grid.model.getters.isSheetVisible(tab) === !isHidden) return;
  if (!grid.dispatch({ type: isHidden ? "HIDE_SHEET" : "SHOW_SHEET", sheetId: tab })) {
    throw new ApiProblem(400, "You can't hide all the sheets in a document.");
  }
}

function freeze(grid: Grid, sheetId: TabId, gridProperties: NonNullable<SheetProperties["gridProperties"]>): void {
  const { frozenRowCount: rows, frozenColumnCount: columns } = gridProperties;
  if (rows === 0) grid.dispatch({ type: "UNFREEZE_ROWS", sheetId });
  else if (rows !== undefined) grid.dispatch({ type: "FREEZE_ROWS", sheetId, quantity: rows });
  if (columns === 0) grid.dispatch({ type: "UNFREEZE_COLUMNS", sheetId });
  else if (columns !== undefined) grid.dispatch({ type: "FREEZE_COLUMNS", sheetId, quantity: columns });
}

/** Adds the rows and columns that a tab lacks to hold `zone`. */
export function grow(grid: Grid, sheetId: TabId, zone: Zone): void {
  const all = grid.tabZone(sheetId);
  const add = (dimension: "ROW" | "COL", base: number, quantity: number) =>
    quantity > 0 &&
    grid.dispatch({
      type: "ADD_COLUMNS_ROWS",
      sheetId,
      sheetName: grid.tabName(sheetId),
      dimension,
      base,
      quantity,
      position: "after",
    });
  add("ROW", all.bottom, zone.bottom - all.bottom);
  add("COL", all.right, zone.right - all.right);
}
