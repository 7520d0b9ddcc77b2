import type { SharedContent, SharedTab } from "./shared-files.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type Request = GoogleAppsScript.Sheets.Schema.Request;

/**
 * The one way in which values reach a shared file: a text goes out as a text value, which Google never evaluates, whatever
 * it begins with. There is no field for formulas here.
 */
function cellOf(value: string | number, isHeading: boolean): CellData {
  const format = { wrapStrategy: "WRAP", verticalAlignment: "TOP", textFormat: { bold: isHeading } };
  if (value === "") return { userEnteredFormat: format };
  const userEnteredValue = typeof value === "number" ? { numberValue: value } : { stringValue: value };
  return { userEnteredValue, userEnteredFormat: format };
}

const rowsOf = ({ rows }: SharedTab) =>
  rows.map((row, index) => ({
    values: row.map((value, column) => cellOf(value, index === 0 || (column === 0 && row.length === 2))),
  }));

function sizeOf({ rows }: SharedTab) {
  return { rowCount: Math.max(1, rows.length), columnCount: Math.max(1, ...rows.map((row) => row.length)) };
}

const widths = ({ widthsPx }: SharedTab, sheetId: number): Request[] =>
  widthsPx.map((pixelSize, column) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 },
      properties: { pixelSize },
      fields: "pixelSize",
    },
  }));

/** A new file with its cells, as the service takes it. */
export function newFile({ title, tabs }: SharedContent): GoogleAppsScript.Sheets.Schema.Spreadsheet {
  const sheets = tabs.map(
    (tab, index): Sheet => ({
      properties: { title: tab.title, sheetId: index + 1, gridProperties: sizeOf(tab) },
      data: [{ startRow: 0, startColumn: 0, rowData: rowsOf(tab) }],
    }),
  );
  return { properties: { title }, sheets };
}

/** The widths of a file's columns, which a new file does not take with its cells. */
export function widthRequests({ tabs }: SharedContent): Request[] {
  return tabs.flatMap((tab, index) => widths(tab, index + 1));
}

/** All that turns one content into another, in one update: the old tabs step aside, the new ones come, the old ones go. */
export function replacing({ title, tabs }: SharedContent, old: readonly number[]): Request[] {
  const first = Math.max(0, ...old) + 1;
  return [
    { updateSpreadsheetProperties: { properties: { title }, fields: "title" } },
    ...old.map((sheetId) => ({
      updateSheetProperties: { properties: { sheetId, title: `old ${sheetId}` }, fields: "title" },
    })),
    ...tabs.flatMap((tab, index): Request[] => {
      const sheetId = first + index;
      return [
        { addSheet: { properties: { sheetId, title: tab.title, gridProperties: sizeOf(tab) } } },
        { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: rowsOf(tab), fields: "*" } },
        ...widths(tab, sheetId),
      ];
    }),
    ...old.map((sheetId) => ({ deleteSheet: { sheetId } })),
  ];
}
