import { describe, expect, it } from "vitest";
import { openFixture, script } from "../support.ts";

/** Writes into A1 and says what is there then. */
const written = (value: string, format = "") => {
  const set = format === "" ? "" : `cell.setNumberFormat(${JSON.stringify(format)});`;
  const code = `const cell = SHEET.getRange('A1'); ${set} cell.setValue(${value}); return [cell.getValue(), cell.getFormula()]`;
  return script(openFixture(), code);
};

describe("values", () => {
  it("PF23 empty cells read as the empty string", () => {
    const code =
      "const range = SHEET.getRange('A1:B2'); return [range.getValues(), range.getDisplayValues(), range.getValue()]";
    const blank = [
      ["", ""],
      ["", ""],
    ];
    expect(script(openFixture(), code)).toEqual([blank, blank, ""]);
  });

  it("PF24 a text that begins with = is a formula", () => {
    expect(written("'=1+1'")).toEqual([2, "=1+1"]);
    const append = "SHEET.appendRow(['=2+2', 'x']); return SHEET.getRange('A1:B1').getValues()";
    expect(script(openFixture(), append)).toEqual([[4, "x"]]);
  });

  it.each([
    ["'5'", 5],
    ["'01234'", 1234],
    ["'$2.99'", 2.99],
    ["'1,000,000'", 1_000_000],
    ["'TRUE'", true],
    ["'12%'", 0.12],
    ["'plain'", "plain"],
  ])("PF25 other texts are read as if typed: %s", (typed, value) => {
    expect(written(typed)).toEqual([value, ""]);
  });

  it("PF25 a text like a date becomes a date", () => {
    const code = "const cell = SHEET.getRange('A1').setValue('2021-01-31'); return cell.getValue().toISOString()";
    expect(script(openFixture(), code)).toBe("2021-01-31T00:00:00.000Z");
  });

  it("PF26 a leading apostrophe makes a text and is not part of it", () => {
    expect(written(`"'=1+1"`)).toEqual(["=1+1", ""]);
    expect(written(`"'007"`)).toEqual(["007", ""]);
  });

  it("PF27 the format @ keeps digits as text, and does not keep a formula from being one", () => {
    expect(written("'01234'", "@")).toEqual(["01234", ""]);
    expect(written("'=1+1'", "@")).toEqual([2, "=1+1"]);
  });

  it("PF26 the apostrophe is not part of the value under the format @ either, whatever comes first", () => {
    const code = `const cells = SHEET.getRange('A1:C1').setNumberFormat('@').setValues([["'007", "'=1+1", "''quoted'"]]);
      const late = SHEET.getRange('D1').setValue("'12").setNumberFormat('@');
      return [cells.getValues(), cells.getFormulas(), late.getValue(), SHEET.getRange('E1').setFormula('=A1&B1').getValue()]`;
    expect(script(openFixture(), code)).toEqual([[["007", "=1+1", "'quoted'"]], [["", "", ""]], "12", "007=1+1"]);
  });

  it("PF28 data of another size than the range is refused in Sheets' words", () => {
    const workbench = openFixture();
    expect(() => script(workbench, "SHEET.getRange('A1:B2').setValues([[1, 2]])")).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(() => script(workbench, "SHEET.getRange('A1:B2').setValues([[1, 2], [3, 4, 5]])")).toThrow(
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    );
  });

  it("PF29 a write that fails writes nothing", () => {
    const workbench = openFixture({ Sheet1: [["before", "before"]] });
    expect(() => script(workbench, "SHEET.getRange('A1:B1').setValues([['after', 'x'.repeat(50001)]])")).toThrow(
      "50000 characters",
    );
    expect(script(workbench, "return SHEET.getRange('A1:B1').getValues()")).toEqual([["before", "before"]]);
  });

  it("PF30 arguments of the wrong type are named", () => {
    expect(() => script(openFixture(), "SHEET.getRange('A1').setNotes('foo')")).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  });

  it("dates are written in the spreadsheet's time zone and shown as dates", () => {
    const workbench = openFixture({}, { timeZone: "America/New_York" });
    const code = `const cell = SHEET.getRange('A1').setValue(new Date(Date.UTC(2021, 6, 1, 4)));
      return [cell.getDisplayValue(), cell.getNumberFormat(), cell.getValue().toISOString()]`;
    expect(script(workbench, code)).toEqual(["7/1/2021", "m/d/yyyy", "2021-07-01T04:00:00.000Z"]);
  });

  it("one write of many cells is one step to undo", () => {
    const workbench = openFixture();
    script(workbench, "SHEET.getRange('A1:B1').setValues([[1, 2]])");
    workbench.grid.dispatch({ type: "REQUEST_UNDO" });
    expect(script(workbench, "return SHEET.getRange('A1:B1').getValues()")).toEqual([["", ""]]);
  });

  it("number formats are set and read in Sheets' spelling", () => {
    const code = `const row = SHEET.getRange('A1:C1').setValues([[0.5, 1.25, 3]]).setNumberFormats([['0.0%', '[h]:mm:ss', '0.00']]);
      return [row.getDisplayValues(), row.getNumberFormats(), SHEET.getRange('D1').getNumberFormat()]`;
    expect(script(openFixture(), code)).toEqual([
      [["50.0%", "30:00:00", "3.00"]],
      [["0.0%", "[h]:mm:ss", "0.00"]],
      "0.###############",
    ]);
  });
});

describe("which cells", () => {
  it.each([
    ["0, 1", "The starting row of the range is too small."],
    ["1, 0", "The starting column of the range is too small."],
    ["1, 1, 0", "The number of rows in the range must be at least 1."],
    ["1, 1, 1, 0", "The number of columns in the range must be at least 1."],
  ])("PF31 getRange(%s) is refused in Sheets' words", (args, message) => {
    expect(() => script(openFixture(), `SHEET.getRange(${args})`)).toThrow(message);
  });

  it("PF32 no range, or one beyond the grid", () => {
    const workbench = openFixture();
    expect(() => script(workbench, "SHEET.getRange('what?')")).toThrow("Range not found");
    expect(() => script(workbench, "SHEET.getRange('Elsewhere!A1')")).toThrow("Range not found");
    const outside = "The coordinates of the range are outside the dimensions of the sheet.";
    expect(() => script(workbench, "SHEET.getRange('A1001')")).toThrow(outside);
    expect(() => script(workbench, "SHEET.getRange(1, 27)")).toThrow(outside);
  });

  it("PF33 offset without rows or columns", () => {
    const workbench = openFixture();
    expect(() => script(workbench, "SHEET.getRange('A1').offset(0, 0, 0, 1)")).toThrow(/number of rows/);
    expect(() => script(workbench, "SHEET.getRange('A1').offset(0, 0, 1, 0)")).toThrow(/number of columns/);
    expect(script(workbench, "return SHEET.getRange('B2').offset(1, 2, 3, 1).getA1Notation()")).toBe("D3:D5");
  });

  it.each([
    ["B2", "B2"],
    ["$B$2:C$4", "B2:C4"],
    ["c5:b2", "B2:C5"],
    ["Sheet1!A1:B2", "A1:B2"],
    ["'Sheet1'!A1", "A1"],
    ["5:7", "5:7"],
    ["D:F", "D:F"],
    ["D3:F", "D3:F1000"],
  ])("PF34 A1 text %s is %s", (text, notation) => {
    expect(script(openFixture(), `return SHEET.getRange(${JSON.stringify(text)}).getA1Notation()`)).toBe(notation);
  });

  it("PF34 rows and columns without bounds reach to the end of the grid", () => {
    const code =
      "const rows = SHEET.getRange('5:7'); return [rows.getNumColumns(), SHEET.getRange('D:F').getNumRows()]";
    expect(script(openFixture(), code)).toEqual([26, 1000]);
  });

  it.each([
    ["R5C3", "C5"],
    ["R4C3:R2C2", "B2:C4"],
    ["r1c1", "A1"],
  ])("PF35 R1C1 text %s is %s", (text, notation) => {
    expect(script(openFixture(), `return SHEET.getRange('${text}').getA1Notation()`)).toBe(notation);
  });

  it("PF35 RC1 is the cell in column RC", () => {
    expect(() => script(openFixture(), "SHEET.getRange('RC1')")).toThrow("outside the dimensions");
  });

  it("PF36 getFormulas is empty where there is none", () => {
    const workbench = openFixture({ Sheet1: [[1, "=A1+1"]] });
    expect(script(workbench, "return SHEET.getRange('A1:C1').getFormulas()")).toEqual([["", "=A1+1", ""]]);
  });

  it("PF37 getDataRegion grows over filled neighbours", () => {
    const rows = [
      [null, null, null, null],
      [null, 1, 2, 3],
      [null, 4, 5, 6],
      [null, 7, 8, 9],
    ];
    const region = (cell: string) =>
      script(openFixture({ Sheet1: rows }), `return SHEET.getRange('${cell}').getDataRegion().getA1Notation()`);
    expect([region("C3"), region("H9"), region("B1")]).toEqual(["B2:D4", "H9", "B1:D4"]);
  });
});

describe("what else a cell has", () => {
  it("PF38 notes: none is the empty string, null removes", () => {
    const code = `const cell = SHEET.getRange('B2'), before = cell.getNote(), set = cell.setNote('why').getNote();
      return [before, set, cell.setNote(null).getNote()]`;
    expect(script(openFixture(), code)).toEqual(["", "why", ""]);
  });

  it("PF38 notes move with their cell", () => {
    const code =
      "SHEET.getRange('B2').setNote('why'); SHEET.insertRowBefore(1); return SHEET.getRange('B2:B3').getNotes()";
    expect(script(openFixture(), code)).toEqual([[""], ["why"]]);
  });

  it("PF39 getRichTextValue is null for what is not text", () => {
    expect(script(openFixture({ Sheet1: [[5]] }), "return SHEET.getRange('A1').getRichTextValue()")).toBeNull();
  });

  it("PF40 clearFormat leaves number formats; contentsOnly leaves formats, validation and notes", () => {
    const code = `const cell = SHEET.getRange('A1').setValue(0.5).setNumberFormat('0%').setFontWeight('bold').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      const seen = () => [cell.getValue(), cell.getNumberFormat(), cell.getFontWeight(), cell.getNote(), cell.getDataValidation() !== null];
      cell.clearFormat(); const first = seen();
      cell.setFontWeight('bold').clear({ contentsOnly: true }); return [first, seen()]`;
    expect(script(openFixture(), code)).toEqual([
      [0.5, "0%", "normal", "n", true],
      ["", "0%", "bold", "n", true],
    ]);
  });

  it("colours, lettering and alignment are kept", () => {
    const code = `const cells = SHEET.getRange('A1:B1').setBackgrounds([['#FCE8E6', null]]).setFontColor('red').setHorizontalAlignment('center').setWrap(true);
      return [cells.getBackgrounds(), cells.getHorizontalAlignment(), cells.getWrap(), SHEET.getRange('A1').getBackground()]`;
    expect(script(openFixture(), code)).toEqual([[["#fce8e6", "#ffffff"]], "center", true, "#fce8e6"]);
  });

  it("validation rules are built, set, read and cleared", () => {
    const code = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(false).setHelpText('Choose.').build();
      const cells = SHEET.getRange('A1:A3').setDataValidation(rule);
      SHEET.getRange('A2').clearDataValidations();
      return cells.getDataValidations().map(([found]) => found && [found.getCriteriaValues(), found.getAllowInvalid(), found.getHelpText()])`;
    const rule = [["yes", "no"], false, "Choose."];
    expect(script(openFixture(), code)).toEqual([rule, null, rule]);
  });
});
