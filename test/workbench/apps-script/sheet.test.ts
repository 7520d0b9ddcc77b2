import { describe, expect, it } from "vitest";
import { openFixture, script } from "../support.ts";

describe("tabs", () => {
  it("PF42 an empty tab has no last row, and its data range is one empty cell", () => {
    const code =
      "const data = SHEET.getDataRange(); return [SHEET.getLastRow(), SHEET.getLastColumn(), data.getA1Notation(), data.getValues()]";
    expect(script(openFixture(), code)).toEqual([0, 0, "A1", [[""]]]);
  });

  it("PF43 a name is used once; a new tab becomes the active one", () => {
    const workbench = openFixture();
    expect(() => script(workbench, "BOOK.insertSheet('Sheet1')")).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(script(workbench, "BOOK.insertSheet('Scores'); return BOOK.getActiveSheet().getName()")).toBe("Scores");
    expect(() => script(workbench, "BOOK.getSheetByName('Scores').setName('Sheet1')")).toThrow("already exists");
  });

  it("PF44 insertSheet(name, index) puts it there; getIndex counts from 1", () => {
    const code = `BOOK.insertSheet('s1'); BOOK.insertSheet('s2'); BOOK.insertSheet('s3', 1); BOOK.insertSheet('s4', 0);
      return BOOK.getSheets().map((sheet) => sheet.getName() + sheet.getIndex())`;
    expect(script(openFixture(), code)).toEqual(["s41", "Sheet12", "s33", "s14", "s25"]);
  });

  it("PF45 what is absent is null", () => {
    const code = "return [BOOK.getSheetByName('No'), BOOK.getSheetById(1), BOOK.getRangeByName('no')]";
    expect(script(openFixture(), code)).toEqual([null, null, null]);
  });

  it("PF46 each way of clearing clears its own", () => {
    const fill =
      "const cell = SHEET.getRange('A1').setValue(1).setFontWeight('bold').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());";
    const seen = "return [cell.getValue(), cell.getFontWeight(), cell.getNote(), cell.getDataValidation() !== null]";
    const leftBy = (method: string) => script(openFixture(), `${fill} SHEET.${method}(); ${seen}`);
    expect(leftBy("clear")).toEqual(["", "normal", "n", true]);
    expect(leftBy("clearContents")).toEqual(["", "bold", "n", true]);
    expect(leftBy("clearFormats")).toEqual([1, "normal", "n", true]);
    expect(leftBy("clearNotes")).toEqual([1, "bold", "", true]);
  });

  it("PF47 appendRow goes below the last content, at the end of a full grid too", () => {
    const code = `SHEET.getRange('B3').setValue('x'); SHEET.appendRow(['a', 'b']);
      SHEET.getRange('A1000').setValue('end'); SHEET.appendRow(['beyond']);
      return [SHEET.getRange('A4:B4').getValues(), SHEET.getRange('A1001').getValue(), SHEET.getMaxRows()]`;
    expect(script(openFixture(), code)).toEqual([[["a", "b"]], "beyond", 1001]);
  });

  it("PF47 inserting and deleting shifts content and formulas; blank rows do not count as last", () => {
    const workbench = openFixture({ Sheet1: [[1], [2], ["=A2*10"]] });
    const code = `SHEET.insertRowsBefore(2, 2); SHEET.insertColumnBefore(1); SHEET.insertRowsAfter(5, 3);
      const moved = [SHEET.getLastRow(), SHEET.getLastColumn(), SHEET.getRange('B5').getFormula(), SHEET.getRange('B5').getValue()];
      SHEET.deleteRows(2, 2); SHEET.deleteColumn(1);
      return [moved, SHEET.getRange('A3').getFormula(), SHEET.getLastRow(), SHEET.getMaxRows()]`;
    expect(script(workbench, code)).toEqual([[5, 2, "=B4*10", 20], "=A2*10", 3, 1003]);
  });

  it("PF48 the last visible tab cannot be hidden", () => {
    const workbench = openFixture({ A: [], B: [] });
    const code =
      "const [a, b] = BOOK.getSheets(); a.hideSheet(); a.hideSheet(); return [a.isSheetHidden(), b.isSheetHidden()]";
    expect(script(workbench, code)).toEqual([true, false]);
    expect(() => script(workbench, "BOOK.getSheetByName('B').hideSheet()")).toThrow("You can't hide all the sheets");
  });

  it("PF49 named ranges are listed, renamed, pointed elsewhere and removed", () => {
    const workbench = openFixture({ A: [[1, 2]], B: [] });
    const code = `BOOK.setNamedRange('first', BOOK.getRange('A!A1')); BOOK.setNamedRange('other', BOOK.getRange('B!A1:B2'));
      const [named] = BOOK.getSheetByName('A').getNamedRanges(); named.setName('renamed'); named.setRange(BOOK.getRange('A!B1'));
      const value = BOOK.getRangeByName('renamed').getValue(), names = BOOK.getNamedRanges().map((range) => range.getName());
      BOOK.removeNamedRange('other'); named.remove();
      return [value, names, BOOK.getNamedRanges().length]`;
    expect(script(workbench, code)).toEqual([2, ["renamed", "other"], 0]);
  });

  it("PF50 a protection starts without editors and is read back as it was set", () => {
    const code = `const sheet = SHEET.protect().setDescription('Scores').setWarningOnly(true);
      sheet.setUnprotectedRanges([SHEET.getRange('B2:C3')]);
      const range = SHEET.getRange('A1:A5').protect();
      const kinds = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].map((type) => SHEET.getProtections(type).length);
      const [again] = SHEET.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const answer = [again.getEditors().length, again.canEdit(), again.getRange().getA1Notation(), again.getDescription(), again.isWarningOnly(),
        again.getUnprotectedRanges().map((open) => open.getA1Notation()), range.getRange().getA1Notation(), kinds];
      range.remove(); return answer.concat([BOOK.getProtections(SpreadsheetApp.ProtectionType.RANGE).length])`;
    expect(script(openFixture(), code)).toEqual([0, true, "", "Scores", true, ["B2:C3"], "A1:A5", [1, 1], 0]);
  });

  it("PF51 developer metadata is not emulated, and says so", () => {
    expect(() => script(openFixture(), "SHEET.addDeveloperMetadata('key')")).toThrow(
      "not emulated: Sheet.addDeveloperMetadata",
    );
  });

  it("toasts are shown in the editor; a tab that the grid cannot make is refused", () => {
    const workbench = openFixture();
    script(workbench, "BOOK.toast('Scored 10 people.', 'Done')");
    expect(workbench.state.editor.toasts).toEqual([{ message: "Scored 10 people.", title: "Done" }]);
    expect(() => script(workbench, "BOOK.insertSheet('a/b')")).toThrow('not emulated: a sheet with the name "a/b"');
  });

  it("widths, frozen rows, colours and highlights are kept", () => {
    const code = `SHEET.setFrozenRows(1); SHEET.setFrozenColumns(2); SHEET.setColumnWidth(2, 150); SHEET.setTabColor('#ff0000');
      SHEET.getRange('C1').setValue('绩效考核 score'); SHEET.autoResizeColumn(3);
      const low = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(60).setBackground('#fce8e6').setRanges([SHEET.getRange('A1:A9')]).build();
      SHEET.setConditionalFormatRules([low]);
      const [rule] = SHEET.getConditionalFormatRules();
      return [SHEET.getFrozenRows(), SHEET.getFrozenColumns(), SHEET.getColumnWidth(2), SHEET.getColumnWidth(3), rule.getRanges()[0].getA1Notation()]`;
    expect(script(openFixture(), code)).toEqual([1, 2, 150, 112, "A1:A9"]);
  });
});
