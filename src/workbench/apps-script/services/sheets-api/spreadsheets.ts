import { NEW_TAB_SIZE } from "../../../grid/book-data.ts";
import { type ScriptFile, SPREADSHEET } from "../../drive/script-file.ts";
import type { ServiceContext } from "../../service-context.ts";
import { AdvancedService, answer, plainOptions, plainResource } from "../advanced-service.ts";
import { applyAll } from "./apply-all.ts";
import { describeSpreadsheet, type SpreadsheetResource } from "./describe-spreadsheet.ts";
import { writeRows } from "./requests/cells.ts";
import { changeSheet } from "./requests/sheets.ts";
import { spreadsheetOf } from "./spreadsheet-of.ts";
import { Values } from "./values.ts";

export class Spreadsheets extends AdvancedService {
  readonly serviceName = "Sheets.Spreadsheets";
  readonly Values: Values;

  constructor(context: ServiceContext) {
    super(context);
    this.Values = new Values(context);
  }

  /** A new file in the user's Drive, with the tabs and cells that the resource describes. */
  create(resource: unknown, optionalArgs?: unknown): unknown {
    const { properties = {}, sheets = [] } = plainResource<SpreadsheetResource>(resource);
    const { state } = this.context;
    const wanted = sheets.length > 0 ? sheets : [{}];
    const tabs = wanted.map(({ properties: tab = {} }, index) => ({
      name: tab.title ?? `Sheet${index + 1}`,
      rows: [],
      rowCount: tab.gridProperties?.rowCount ?? NEW_TAB_SIZE.rows,
      columnCount: tab.gridProperties?.columnCount ?? NEW_TAB_SIZE.columns,
    }));
    const file = this.files.make(
      {
        mimeType: SPREADSHEET,
        owner: this.user,
        name: properties.title ?? "Untitled spreadsheet",
        timeZone: properties.timeZone ?? state.timeZone,
        locale: properties.locale ?? state.locale,
        sheetIds: wanted.map(({ properties: tab = {} }, index) => tab.sheetId ?? index),
      },
      { tabs },
    );
    fill(file, wanted);
    return answer(describeSpreadsheet(file), plainOptions(optionalArgs));
  }

  get(spreadsheetId: unknown, optionalArgs?: unknown): unknown {
    const options = plainOptions(optionalArgs);
    if (options.includeGridData === true || options.ranges !== undefined) {
      throw new Error("not emulated: Sheets.Spreadsheets.get with grid data. Read cells with Values.batchGet.");
    }
    return answer(describeSpreadsheet(spreadsheetOf(this, spreadsheetId)), options);
  }

  /** All requests or none. */
  batchUpdate(resource: unknown, spreadsheetId: unknown): unknown {
    const file = spreadsheetOf(this, spreadsheetId);
    const { requests = [] } = plainResource<{ requests?: Record<string, object>[] }>(resource);
    const replies = applyAll(file, requests);
    return { spreadsheetId: file.record.id, replies };
  }
}

function fill(file: ScriptFile, sheets: NonNullable<SpreadsheetResource["sheets"]>): void {
  for (const [index, { properties = {}, data = [] }] of sheets.entries()) {
    const tab = file.grid.tabIds[index] ?? "";
    const { title: _title, sheetId: _sheetId, gridProperties, ...others } = properties;
    changeSheet(file, tab, { ...others, ...(gridProperties && { gridProperties }) });
    for (const { rowData = [], startRow = 0, startColumn = 0 } of data) {
      writeRows(file.grid, tab, rowData, { row: startRow, col: startColumn }, "*");
    }
  }
}
