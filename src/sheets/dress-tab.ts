import type { ColumnLook, NewTab } from "./book.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FORMATS: Readonly<Record<Exclude<ColumnLook["format"], "plain">, string>> = {
  text: "@",
  percent: "0.0%",
  date: "yyyy-mm-dd",
  duration: "[h]:mm:ss",
};

function dressColumn(sheet: Sheet, column: number, lastRow: number, look: ColumnLook): void {
  const body = sheet.getRange(2, column, lastRow - 1, 1);
  if (look.format !== "plain") body.setNumberFormat(FORMATS[look.format]);
  if (look.choices.length > 0) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...look.choices], true)
      .setAllowInvalid(true);
    body.setDataValidation(rule.build());
  }
  sheet.setColumnWidth(column, look.widthPx);
}

/** Protects the whole tab but for a range, so that rows which a formula adds to it are protected too. */
function warn(sheet: Sheet, warning: string, freeRange: string | undefined): void {
  const protection = sheet.protect().setDescription(warning).setWarningOnly(true);
  if (freeRange !== undefined) protection.setUnprotectedRanges([sheet.getRange(freeRange)]);
}

/** Gives a new tab its look: a heading row that stays in sight, and a format, width, note and drop-down for each column. */
export function dressTab(sheet: Sheet, { columns, exceptions = [], warning, freeRange }: NewTab): void {
  if (columns.length === 0) return;
  const lastRow = sheet.getMaxRows();
  for (const [index, look] of columns.entries()) dressColumn(sheet, index + 1, lastRow, look);
  for (const { range, format } of exceptions) sheet.getRange(range).setNumberFormat(FORMATS[format]);
  const heading = sheet.getRange(1, 1, 1, columns.length).setFontWeight("bold").setWrap(true);
  if (columns.some(({ note }) => note !== "")) heading.setNotes([columns.map(({ note }) => note)]);
  sheet.setFrozenRows(1);
  if (warning !== undefined) warn(sheet, warning, freeRange);
}
