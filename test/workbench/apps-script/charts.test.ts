import { describe, expect, it } from "vitest";
import { openFixture, script } from "../support.ts";

const bands = {
  Sheet1: [
    ["Band", "People", "Last year"],
    ["A", 4, 3],
    ["B", 9, 11],
    ["C", 2, 1],
  ],
};

const insert = `SHEET.insertChart(SHEET.newChart().setChartType(Charts.ChartType.COLUMN).addRange(SHEET.getRange('A1:C4'))
  .setPosition(6, 2, 10, 20).setOption('title', 'Bands').build());`;

describe("charts by script", () => {
  it("a chart is drawn where it was put, in the size of Sheets, and read back as it was described", () => {
    const code = `${insert} const [chart] = SHEET.getCharts(), at = chart.getContainerInfo(), options = chart.getOptions();
      return [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY(), options.get('title'), options.get('width'),
        chart.getRanges().map((range) => range.getA1Notation()), chart.getNumHeaders(), chart.getTransposeRowsAndColumns(),
        String(chart.modify().getChartType()), typeof chart.getChartId()]`;
    expect(script(openFixture(bands), code)).toEqual([
      ...[6, 2, 10, 20, "Bands", 600],
      ...[["A1:C4"], 1, false, "COLUMN", "number"],
    ]);
  });

  it("a chart that is only built is in no sheet and has no id", () => {
    const code = `const chart = SHEET.newChart().addRange(SHEET.getRange('A1:B4')).build();
      return [chart.getChartId(), chart.getNumHeaders(), SHEET.getCharts().length]`;
    expect(script(openFixture(bands), code)).toEqual([null, -1, 0]);
  });

  it.each(["AREA", "BAR", "COLUMN", "COMBO", "LINE", "PIE", "SCATTER"])("%s is a chart like any other", (type) => {
    const code = `SHEET.insertChart(SHEET.newChart().setChartType(Charts.ChartType.${type}).addRange(SHEET.getRange('A1:C4')).build());
      return SHEET.getCharts().map((chart) => chart.modify().getChartType() + chart.getRanges()[0].getA1Notation())`;
    expect(script(openFixture(bands), code)).toEqual([`${type}A1:C4`]);
  });

  it("changing a chart keeps its id; what was not named stays", () => {
    const code = `${insert} const [chart] = SHEET.getCharts();
      SHEET.updateChart(chart.modify().setOption('legend', 'none').setOption('colors', ['#1A73E8', '#aaaaaa']).setPosition(1, 1, 0, 0).build());
      const [changed] = SHEET.getCharts(), options = changed.getOptions();
      return [changed.getChartId() === chart.getChartId(), options.get('title'), options.get('legend.position'),
        options.get('series.1.color'), changed.getContainerInfo().getAnchorRow()]`;
    expect(script(openFixture(bands), code)).toEqual([true, "Bands", "none", "#aaaaaa", 1]);
  });

  it("a chart is removed; a chart of another sheet is refused", () => {
    const code = `${insert} const [chart] = SHEET.getCharts(); const other = BOOK.insertSheet('Other');
      let refused = ''; try { other.removeChart(chart) } catch (error) { refused = error.message }
      SHEET.removeChart(chart); return [refused, SHEET.getCharts().length]`;
    const refused = "That chart is not in the sheet Other. Take it from getCharts().";
    expect(script(openFixture(bands), code)).toEqual([refused, 0]);
  });

  it("rows as series: transposed, with the first row as labels", () => {
    const workbench = openFixture({
      Sheet1: [
        ["Band", "A", "B"],
        ["People", 4, 9],
        ["Last year", 3, 11],
      ],
    });
    const code = `SHEET.insertChart(SHEET.newChart().addRange(SHEET.getRange('A1:C3')).setTransposeRowsAndColumns(true).setNumHeaders(1).build());
      const [chart] = SHEET.getCharts(); return [chart.getTransposeRowsAndColumns(), chart.getRanges()[0].getA1Notation()]`;
    expect(script(workbench, code)).toEqual([true, "A1:C3"]);
    expect(workbench.exportBook().tabs[0]?.charts?.[0]).toMatchObject({
      labels: "'Sheet1'!A1:C1",
      series: [{ range: "'Sheet1'!A2:C2" }, { range: "'Sheet1'!A3:C3" }],
    });
  });

  it("the ranges follow the rows that are inserted and the tab's new name", () => {
    const code = `${insert} SHEET.insertRowsBefore(3, 2); SHEET.setName('Bands'); const [range] = SHEET.getCharts()[0].getRanges();
      return [range.getA1Notation(), range.getSheet().getName()]`;
    expect(script(openFixture(bands), code)).toEqual(["A1:C6", "Bands"]);
  });

  it("a chart on one tab draws from another", () => {
    const code = `const other = BOOK.insertSheet('Dashboard');
      other.insertChart(other.newChart().asColumnChart().setTitle('Bands').setStacked().setYAxisTitle('People').addRange(SHEET.getRange('A1:A4'))
        .addRange(SHEET.getRange('C1:C4')).build());
      const [chart] = other.getCharts();
      return chart.getRanges().map((range) => range.getSheet().getName() + '!' + range.getA1Notation())
        .concat([chart.getOptions().get('isStacked'), chart.getOptions().get('vAxis.title')])`;
    expect(script(openFixture(bands), code)).toEqual(["Sheet1!A1:A4", "Sheet1!C1:C4", true, "People"]);
  });

  it("options that the grid cannot draw are kept, parts and wholes alike", () => {
    const code = `SHEET.insertChart(SHEET.newChart().addRange(SHEET.getRange('A1:B4')).setOption('animation.duration', 500)
        .setOption('hAxis', { slantedText: true, title: 'Band' }).build());
      const options = SHEET.getCharts()[0].getOptions();
      return [options.get('animation'), options.get('animation.duration'), options.get('hAxis'), options.get('nothing')]`;
    expect(script(openFixture(bands), code)).toEqual([
      { duration: 500 },
      500,
      { slantedText: true, title: "Band" },
      null,
    ]);
  });

  it.each([
    ["setChartType(Charts.ChartType.GEO)", "not emulated: a chart of the type GEO"],
    ["asTableChart()", "not emulated: EmbeddedChartBuilder.asTableChart"],
    ["asPieChart().set3D()", "not emulated: EmbeddedPieChartBuilder.set3D"],
    ["setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)", "not emulated: SHOW_BOTH in a chart"],
    ["addRange('A1:B4')", "The parameters (String) don't match the method signature"],
  ])("%s is refused", (call, message) => {
    expect(() => script(openFixture(bands), `SHEET.newChart().${call}`)).toThrow(message);
  });

  it("a chart without ranges is not drawn", () => {
    expect(() => script(openFixture(bands), "SHEET.insertChart(SHEET.newChart().build())")).toThrow(
      "The chart has no ranges. Add one with addRange.",
    );
    expect(() => script(openFixture(bands), "Charts.newPieChart()")).toThrow("not emulated: Charts.newPieChart");
  });

  it("a kind that only the grid has can be counted and removed, and says what it is", () => {
    const workbench = openFixture(bands);
    const [tab = ""] = workbench.grid.tabIds;
    const gauge = { type: "gauge", title: {}, sectionRule: undefined, dataRange: "B2" };
    const rule = {
      rangeMin: "0",
      rangeMax: "10",
      colors: { lowerColor: "#cc0000", middleColor: "#f1c232", upperColor: "#6aa84f" },
    };
    const points = {
      lowerInflectionPoint: { type: "number", value: "3", operator: "<=" },
      upperInflectionPoint: { type: "number", value: "7", operator: "<=" },
    };
    const definition = { ...gauge, sectionRule: { ...rule, ...points } };
    const place = { sheetId: tab, chartId: "g", figureId: "f", col: 1, row: 1, offset: { x: 0, y: 0 } };
    expect(workbench.grid.dispatch({ type: "CREATE_CHART", ...place, definition } as never)).toBe(true);
    expect(() => script(workbench, "SHEET.getCharts()[0].getRanges()")).toThrow("a chart of the kind gauge");
    expect(script(workbench, "SHEET.removeChart(SHEET.getCharts()[0]); return SHEET.getCharts().length")).toBe(0);
  });

  it("a custom function cannot draw", () => {
    expect(() => script(openFixture(bands), insert, "CUSTOM_FUNCTION")).toThrow("You do not have permission");
  });
});
