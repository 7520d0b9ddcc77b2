import { describe, expect, it } from "vitest";
import { as, openPublisher, run } from "./publisher.ts";

const CREATE = `const id = Sheets.Spreadsheets.create({
  properties: { title: 'Ann' },
  sheets: [{ properties: { title: 'Result', gridProperties: { rowCount: 20, columnCount: 4, frozenRowCount: 1 } } }],
}).spreadsheetId;
const values = (range, option) => Sheets.Spreadsheets.Values.get(id, range, option && { valueRenderOption: option }).values;
const write = (range, rows, option) => Sheets.Spreadsheets.Values.update({ values: rows }, id, range, { valueInputOption: option || 'RAW' });
const batch = (...requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id);`;

const inNewFile = (code: string, workbench = openPublisher()) => run(workbench, `${CREATE} ${code}`);

describe("Sheets, version 4", () => {
  it("makes a spreadsheet with the tabs, sizes and frozen rows that it is given", () => {
    expect(inNewFile("return Sheets.Spreadsheets.get(id, { fields: 'properties.title,sheets.properties' })")).toEqual({
      properties: { title: "Ann" },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: "Result",
            index: 0,
            sheetType: "GRID",
            gridProperties: { rowCount: 20, columnCount: 4, frozenRowCount: 1 },
          },
        },
      ],
    });
  });

  it("a new spreadsheet may bring its cells along", () => {
    const code = `const made = Sheets.Spreadsheets.create({ sheets: [{ data: [{ rowData: [
        { values: [{ userEnteredValue: { stringValue: '=not a formula' } }, { userEnteredValue: { formulaValue: '=1+1' } }] }] }] }] });
      return Sheets.Spreadsheets.Values.get(made.spreadsheetId, 'Sheet1').values`;
    expect(run(openPublisher(), code)).toEqual([["=not a formula", "2"]]);
  });

  it("RAW keeps a text that looks like something else; USER_ENTERED reads it", () => {
    const rows = "[['=1+1', '007', 0.5, true]]";
    const code = (option: string) => `write('A1', ${rows}, '${option}'); return values('A1:D1', 'UNFORMATTED_VALUE')`;
    expect(inNewFile(code("RAW"))).toEqual([["=1+1", "007", 0.5, true]]);
    expect(inNewFile(code("USER_ENTERED"))).toEqual([[2, 7, 0.5, true]]);
  });

  it("says what it wrote, grows the grid, and leaves cells of null alone", () => {
    const code = `write('A1:B2', [['a', 'b'], ['c', 'd']]);
      const answer = write('Result!A19', [[null, 'x'], ['y'], ['z']]);
      return [answer, values('A1:Z'), values('A19:B21')]`;
    expect(inNewFile(code)).toEqual([
      {
        spreadsheetId: expect.any(String),
        updatedRange: "'Result'!A19:B21",
        updatedRows: 3,
        updatedColumns: 2,
        updatedCells: 4,
      },
      [["a", "b"], ["c", "d"], ...Array(16).fill([]), ["", "x"], ["y"], ["z"]],
      [["", "x"], ["y"], ["z"]],
    ]);
  });

  it("writes several ranges at once, and reads and clears them", () => {
    const code = `const answer = Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [
        { range: 'Result!A1', values: [['Id', 'Total']] }, { range: 'Result!A2:B2', values: [['P1', 97.5]] }] }, id);
      const read = Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Result!A1:B1', 'Result!A2:B2'] }).valueRanges.map((one) => one.values);
      Sheets.Spreadsheets.Values.clear({}, id, 'Result!B1:B9');
      return [answer.totalUpdatedCells, answer.responses.length, read, values('Result')]`;
    expect(inNewFile(code)).toEqual([4, 2, [[["Id", "Total"]], [["P1", "97.5"]]], [["Id"], ["P1"]]]);
  });

  it("adds, renames, freezes, hides and deletes tabs by number", () => {
    const code = `const added = batch({ addSheet: { properties: { title: 'Notes', sheetId: 7 } } }).replies[0].addSheet.properties;
      batch({ updateSheetProperties: { properties: { sheetId: 7, title: 'How', hidden: true, gridProperties: { frozenRowCount: 2 } }, fields: 'title,gridProperties.frozenRowCount' } });
      const seen = Sheets.Spreadsheets.get(id).sheets.map(({ properties }) => [properties.sheetId, properties.title, properties.hidden === true, properties.gridProperties.frozenRowCount]);
      batch({ deleteSheet: { sheetId: 0 } });
      return [added.title, seen, Sheets.Spreadsheets.get(id).sheets.length]`;
    expect(inNewFile(code)).toEqual([
      "Notes",
      [
        [0, "Result", false, 1],
        [7, "How", false, 2],
      ],
      1,
    ]);
  });

  it("formats what the mask names, and nothing else", () => {
    const workbench = openPublisher();
    const code = `write('A1:B2', [['Id', 'Share'], ['P1', 0.125]]);
      const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };
      batch({ repeatCell: { range, cell: { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: { red: 1 } } }, fields: 'userEnteredFormat(textFormat.bold,backgroundColor)' } },
        { repeatCell: { range, cell: { userEnteredFormat: { horizontalAlignment: 'CENTER' } }, fields: 'userEnteredFormat.horizontalAlignment' } },
        { repeatCell: { range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 }, cell: { userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } } }, fields: 'userEnteredFormat.numberFormat' } },
        { autoResizeDimensions: { dimensions: { sheetId: 0, dimension: 'COLUMNS' } } },
        { updateDimensionProperties: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 }, properties: { pixelSize: 222 }, fields: 'pixelSize' } });
      return [id, values('B2')]`;
    const [id, shown] = inNewFile(code, workbench) as [string, unknown];
    expect(shown).toEqual([["12.5%"]]);
    const [tab] = workbench.state.files.find(id, "hr@example.com")?.contents.tabs ?? [];
    expect(tab?.rows[0]?.[0]?.look).toEqual({ bold: true, fill: "#ff0000", align: "center" });
    expect(tab?.columnWidths).toMatchObject({ 0: 28, 1: 222 });
  });

  it("a batch that fails half-way leaves the file as it was", () => {
    const code = `write('A1', [['before']]);
      let message = '';
      try { batch({ addSheet: { properties: { title: 'More' } } }, { updateSheetProperties: { properties: { sheetId: 99, title: 'x' }, fields: 'title' } }) }
      catch (error) { message = error.message }
      return [message, Sheets.Spreadsheets.get(id).sheets.length, values('A1')]`;
    expect(inNewFile(code)).toEqual([
      "API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].updateSheetProperties: No grid with id: 99",
      1,
      [["before"]],
    ]);
  });

  it.each([
    [
      "Sheets.Spreadsheets.get('elsewhere')",
      "sheets.spreadsheets.get failed with error: Requested entity was not found.",
    ],
    ["values('Nowhere!A1')", "sheets.spreadsheets.values.get failed with error: Unable to parse range: Nowhere!A1"],
    [
      "Sheets.Spreadsheets.Values.update({ values: [[1]] }, id, 'A1')",
      "'valueInputOption' is required but not specified",
    ],
    ["write('A1', [[new Date()]])", "Invalid values[0][0]: struct_value"],
    ["write('A1:B2', [[1], [2], [3]])", "Requested writing within range [A1:B2], but tried writing to row [3]"],
    ["batch({ addSheet: { properties: { title: 'result' } } })", 'A sheet with the name "result" already exists.'],
    ["batch({ deleteSheet: { sheetId: 0 } })", "You can't remove all the sheets in a document."],
    ["batch({ repeatCell: { range: {}, cell: {} } })", "At least one field must be listed in 'fields'."],
  ])("refuses %s as the API does", (code, message) => {
    expect(() => inNewFile(code)).toThrow(message);
  });

  it.each([
    ["batch({ setBasicFilter: {} })", "not emulated: the request setBasicFilter"],
    ["Sheets.Spreadsheets.get(id, { includeGridData: true })", "not emulated: Sheets.Spreadsheets.get with grid data"],
    [
      "batch({ repeatCell: { range: {}, cell: { userEnteredFormat: { padding: {} } }, fields: '*' } })",
      "not emulated: userEnteredFormat.padding",
    ],
  ])("says of %s that it is not emulated", (code, message) => {
    expect(() => inNewFile(code)).toThrow(message);
  });

  it("reaches no file that this user did not make with the script, the workbook itself included", () => {
    const workbench = openPublisher();
    const id = inNewFile("return id", workbench);
    expect(() => as("ben@example.com", workbench, `Sheets.Spreadsheets.get('${id}')`)).toThrow(
      "Requested entity was not found.",
    );
    expect(() => run(workbench, "Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId())")).toThrow(
      "Requested entity was not found.",
    );
  });
});
