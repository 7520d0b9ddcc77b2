import type { TabId } from "../../../grid/grid.ts";
import type { ScriptFile } from "../../drive/script-file.ts";
import { spreadsheetUrl } from "../drive/drive-files.ts";
import type { CellResource } from "./cell-format.ts";

/** A tab's properties, as the API has them. */
export interface SheetProperties {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
  };
}

export interface RowResource {
  readonly values?: readonly CellResource[];
}

/** What a script passes to make a spreadsheet. */
export interface SpreadsheetResource {
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
  readonly sheets?: readonly {
    readonly properties?: SheetProperties;
    readonly data?: readonly {
      readonly rowData?: readonly RowResource[];
      readonly startRow?: number;
      readonly startColumn?: number;
    }[];
  }[];
}

/** A spreadsheet without its cells. */
export function describeSpreadsheet(file: ScriptFile): object {
  const { id, name, locale, timeZone } = file.record;
  return {
    spreadsheetId: id,
    properties: { title: name, locale, autoRecalc: "ON_CHANGE", timeZone },
    sheets: file.grid.tabIds.map((tab) => ({ properties: sheetProperties(file, tab) })),
    spreadsheetUrl: spreadsheetUrl(id),
  };
}

export function sheetProperties(file: ScriptFile, tab: TabId): object {
  const { grid } = file;
  const { getters } = grid.model;
  const { xSplit, ySplit } = getters.getPaneDivisions(tab);
  return {
    sheetId: file.sheetId(tab),
    title: grid.tabName(tab),
    index: grid.tabIds.indexOf(tab),
    sheetType: "GRID",
    gridProperties: {
      rowCount: getters.getNumberRows(tab),
      columnCount: getters.getNumberCols(tab),
      ...(ySplit > 0 && { frozenRowCount: ySplit }),
      ...(xSplit > 0 && { frozenColumnCount: xSplit }),
    },
    ...(!getters.isSheetVisible(tab) && { hidden: true }),
  };
}
