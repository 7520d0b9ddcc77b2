import { describe, expect, it } from "vitest";
import { openFixture, script } from "../support.ts";

describe("looks by script", () => {
  it.each([
    ["setFontWeight('bold')", "getFontWeight", "bold"],
    ["setFontStyle('italic')", "getFontStyle", "italic"],
    ["setFontLine('underline')", "getFontLine", "underline"],
    ["setFontLine('line-through')", "getFontLine", "line-through"],
    ["setFontSize(14)", "getFontSize", 14],
    ["setFontColor('#CC0000')", "getFontColor", "#cc0000"],
    ["setBackground('#FCE8E6')", "getBackground", "#fce8e6"],
    ["setHorizontalAlignment('center')", "getHorizontalAlignment", "center"],
    ["setVerticalAlignment('middle')", "getVerticalAlignment", "middle"],
    ["setWrap(true)", "getWrap", true],
    ["setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)", "getWrapStrategy", "CLIP"],
  ])("%s is read back, and clearing the format takes it back", (set, get, value) => {
    const code = `const cell = SHEET.getRange('B2'), before = cell.${get}(); cell.${set}; const after = cell.${get}();
      cell.clearFormat(); return [after, cell.${get}() === before, before !== after]`;
    expect(script(openFixture(), code)).toEqual([value, true, true]);
  });

  it("each cell of a block has its own, and a block of another size is refused", () => {
    const code = `const range = SHEET.getRange('A1:B1'); range.setFontSizes([[8, 20]]); range.setFontWeights([['bold', 'normal']]);
      range.setHorizontalAlignments([['left', null]]); range.setBackgrounds([['#ff0000', null]]);
      return [range.getFontSizes(), range.getFontWeights(), range.getHorizontalAlignments(), range.getBackgrounds()]`;
    expect(script(openFixture(), code)).toEqual([
      [[8, 20]],
      [["bold", "normal"]],
      [["left", "general"]],
      [["#ff0000", "#ffffff"]],
    ]);
    expect(() => script(openFixture(), "SHEET.getRange('A1:B1').setWraps([[true]])")).toThrow("the range has 2");
  });

  it("heights, hidden rows and columns, lines of the grid and the tab's colour are kept", () => {
    const code = `SHEET.setRowHeight(3, 40); SHEET.hideRows(5, 2); SHEET.hideColumns(2); SHEET.setHiddenGridlines(true); SHEET.setTabColor('#1a73e8');
      const hidden = [SHEET.isRowHiddenByUser(6), SHEET.isColumnHiddenByUser(2), SHEET.hasHiddenGridlines()];
      SHEET.showRows(5, 2); return hidden.concat([SHEET.getRowHeight(3), SHEET.isRowHiddenByUser(6), SHEET.getTabColor()])`;
    expect(script(openFixture(), code)).toEqual([true, true, true, 40, false, "#1a73e8"]);
  });

  it("merged cells know that they are", () => {
    const code = `SHEET.getRange('A1:C1').merge(); const inside = SHEET.getRange('B1').isPartOfMerge(); SHEET.getRange('A1:C1').breakApart();
      return [inside, SHEET.getRange('B1').isPartOfMerge()]`;
    expect(script(openFixture(), code)).toEqual([true, false]);
  });
});

const bordersAfter = (code: string): unknown => {
  const workbench = openFixture();
  script(workbench, code);
  const rows = workbench.exportBook().tabs[0]?.rows ?? [];
  return rows.map((row) => row.map((cell) => Object.keys(cell?.look?.border ?? {}).join(" ")));
};

describe("borders by script", () => {
  it("around a range, between its columns and rows, or both", () => {
    expect(bordersAfter("SHEET.getRange('A1:B2').setBorder(true, true, true, true, false, false)")).toEqual([
      ["top left", "top right"],
      ["bottom left", "right bottom"],
    ]);
    expect(bordersAfter("SHEET.getRange('A1:B2').setBorder(null, null, null, null, true, true)")).toEqual([
      ["right bottom", "bottom left"],
      ["top right", "top left"],
    ]);
  });

  it("null leaves what was there, false removes it, clearing the format too", () => {
    const all = "SHEET.getRange('A1').setBorder(true, true, true, true, null, null);";
    expect(bordersAfter(`${all} SHEET.getRange('A1').setBorder(null, false, null, null, null, null)`)).toEqual([
      ["top right bottom"],
    ]);
    expect(bordersAfter(`${all} SHEET.getRange('A1').clearFormat()`)).toEqual([]);
  });

  it("a double line is refused, and the others keep colour and kind", () => {
    const style = (name: string) =>
      `SHEET.getRange('A1').setBorder(true, null, null, null, null, null, '#CC0000', SpreadsheetApp.BorderStyle.${name})`;
    const workbench = openFixture();
    script(workbench, style("SOLID_MEDIUM"));
    expect(workbench.exportBook().tabs[0]?.rows[0]?.[0]?.look).toEqual({
      border: { top: { kind: "medium", color: "#cc0000" } },
    });
    expect(() => script(workbench, style("DOUBLE"))).toThrow("not emulated: a border of the style DOUBLE");
  });
});

describe("filters by script", () => {
  it("a sheet has one filter, which is found, has its place, and is removed", () => {
    const code = `SHEET.getRange('A1:B3').setValues([['Name', 'Total'], ['Li', 90], ['Wu', 70]]);
      const none = SHEET.getFilter(); const filter = SHEET.getRange('A1:B3').createFilter();
      let refused = ''; try { SHEET.getRange('D1:E3').createFilter() } catch (error) { refused = error.message }
      const place = SHEET.getFilter().getRange().getA1Notation(); filter.remove();
      return [none, place, refused, SHEET.getFilter()]`;
    const refused = "You can't create a filter in a sheet that already has a filter.";
    expect(script(openFixture(), code)).toEqual([null, "A1:B3", refused, null]);
  });

  it("what a filter hides is not emulated, and says so", () => {
    const code = "SHEET.getRange('A1:B3').createFilter().setColumnFilterCriteria(1, null)";
    expect(() => script(openFixture(), code)).toThrow("not emulated: Filter.setColumnFilterCriteria");
  });
});

describe("heat maps by script", () => {
  const rule = `SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue('#F8696B', SpreadsheetApp.InterpolationType.NUMBER, '0')
    .setGradientMidpointWithValue('#FFEB84', SpreadsheetApp.InterpolationType.PERCENTILE, '50').setGradientMaxpoint('#63BE7B')
    .setRanges([SHEET.getRange('A1:A3')]).build()`;

  it("a gradient of two or three points is read back", () => {
    const code = `SHEET.setConditionalFormatRules([${rule}]); const [read] = SHEET.getConditionalFormatRules(), points = read.getGradientCondition();
      return [points.getMinColor(), points.getMinType(), points.getMinValue(), points.getMidColor(), points.getMidType(), points.getMidValue(),
        points.getMaxColor(), points.getMaxType(), points.getMaxValue(), read.getRanges()[0].getA1Notation()]`;
    expect(script(openFixture(), code)).toEqual([
      ...["#f8696b", "NUMBER", "0", "#ffeb84", "PERCENTILE", "50", "#63be7b", "MAX", "", "A1:A3"],
    ]);
  });

  it("it colours the cells, and stands beside rules with conditions in their order", () => {
    const workbench = openFixture({ Sheet1: [[0], [50], [100]] });
    const code = `const low = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(10).setBold(true).setRanges([SHEET.getRange('A1:A3')]).build();
      SHEET.setConditionalFormatRules([low, ${rule}]);
      return SHEET.getConditionalFormatRules().map((read) => read.getGradientCondition() !== null)`;
    expect(script(workbench, code)).toEqual([false, true]);
    const [tab = ""] = workbench.grid.tabIds;
    const fillAt = (row: number) =>
      workbench.grid.model.getters.getCellComputedStyle({ sheetId: tab, col: 0, row }).fillColor?.toLowerCase();
    expect([0, 1, 2].map(fillAt)).toEqual(["#f8696b", "#ffeb84", "#63be7b"]);
  });

  it.each([
    ["setGradientMaxpoint('green')", "the colour green in a gradient"],
    ["setGradientMinpointWithValue('#ffffff', 'MIN', '')", "is a NUMBER, a PERCENT or a PERCENTILE, not MIN"],
    ["setGradientMinpoint('#ffffff').setRanges([SHEET.getRange('A1')]).build()", "needs a condition and ranges"],
  ])("%s is refused", (call, message) => {
    expect(() => script(openFixture(), `SpreadsheetApp.newConditionalFormatRule().${call}`)).toThrow(message);
  });
});

describe("what a rule looks for, by script", () => {
  const readBack = (when: string) => `SHEET.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${when}
      .setBackground('#D6E6F5').setFontColor('#1F2933').setBold(true).setRanges([SHEET.getRange('B2:B9')]).build()]);
    const condition = SHEET.getConditionalFormatRules()[0].getBooleanCondition();
    return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(),
      condition.getBold(), condition.getItalic(), condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO]`;

  it.each([
    ["whenTextEqualTo('Good')", "TEXT_EQUAL_TO", ["Good"]],
    ["whenNumberEqualTo(5)", "NUMBER_EQUAL_TO", [5]],
    ["whenNumberBetween(1, 2.5)", "NUMBER_BETWEEN", [1, 2.5]],
    ["whenTextContains('oo')", "TEXT_CONTAINS", ["oo"]],
    ["whenCellEmpty()", "CELL_EMPTY", []],
    ["whenFormulaSatisfied('=B2>1')", "CUSTOM_FORMULA", ["=B2>1"]],
  ])("%s is read back", (when, type, values) => {
    const isText = type === "TEXT_EQUAL_TO";
    expect(script(openFixture(), readBack(when))).toEqual([type, values, "#d6e6f5", "#1f2933", true, null, isText]);
  });

  it("a heat map has no such condition", () => {
    const code = `SHEET.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
        .setGradientMaxpoint('#000000').setRanges([SHEET.getRange('A1:A3')]).build()]);
      return SHEET.getConditionalFormatRules()[0].getBooleanCondition()`;
    expect(script(openFixture(), code)).toBeNull();
  });
});
