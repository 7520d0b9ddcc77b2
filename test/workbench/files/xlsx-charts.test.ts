import { type SheetChart, writeXlsx as writeRaw } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { readXlsx } from "../../../src/workbench/files/read-xlsx.ts";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import { rawPartsOf } from "../../../src/workbench/files/xlsx-parts.ts";
import type { BookData } from "../../../src/workbench/grid/book-data.ts";
import type { ChartContents, ChartData } from "../../../src/workbench/grid/chart-data.ts";
import { fixtureProject, openFixture, script } from "../support.ts";

const rows = [
  ["Band", "People", "Last year"],
  ["A", 4, 3],
  ["B", 9, 11],
];

const place = { col: 1, row: 5, offsetX: 0, offsetY: 0, width: 480, height: 276 };

const contents: ChartContents = {
  kind: "column",
  series: [{ range: "'My tab'!B1:B3", color: "#1a73e8" }, { range: "'My tab'!C1:C3" }],
  labels: "'My tab'!A1:A3",
  hasHeaders: true,
  title: "Bands",
  legend: "right",
};

const bookWith = (...charts: readonly ChartData[]): BookData => ({
  tabs: [{ name: "My tab", rows: rows.map((row) => row.map((value) => ({ value }))), charts }],
});

const throughGrid = (book: BookData) => new Workbench(fixtureProject, book, { timeZone: "UTC" });

const reopened = async (book: BookData) => (await readXlsx(await writeXlsx(book), "book.xlsx")).book;

const fileChart = (change: Partial<SheetChart> = {}): SheetChart => ({
  type: "column",
  title: "Bands",
  series: [{ name: "People", values: "B2:B3", categories: "A2:A3" }],
  anchor: { from: { row: 5, col: 1 }, to: { row: 20, col: 7 } },
  legend: "right",
  ...change,
});

const fileWith = async (...charts: readonly SheetChart[]) =>
  await readXlsx(await writeRaw({ sheets: [{ name: "S", rows, charts: [...charts] }] }), "book.xlsx");

describe("charts written and read again", () => {
  it.each<[string, Partial<ChartContents>]>([
    ["columns", {}],
    ["stacked columns", { isStacked: true }],
    ["bars, whose values lie across", { kind: "bar", xAxis: { title: "People", min: 0, max: 20 } }],
    ["lines", { kind: "line", yAxis: { title: "People", min: 0 } }],
    ["stacked areas", { kind: "area", isStacked: true }],
    [
      "a pie of its own colours",
      { kind: "pie", series: [{ range: "'My tab'!B1:B3" }], sliceColors: ["#cc0000", "#6aa84f"] },
    ],
    ["a pie with a hole", { kind: "pie", series: [{ range: "'My tab'!B1:B3" }], holePct: 40 }],
    ["points", { kind: "scatter" }],
    [
      "series of other names, without headers",
      { hasHeaders: false, series: [{ range: "'My tab'!B2:B3", name: "Now" }] },
    ],
    ["no legend and no title", { legend: "none" }],
  ])("%s", async (_what, change) => {
    const { labels = "", ...others } = { ...contents, ...change };
    const chart: ChartData = { ...others, labels: others.hasHeaders ? labels : "'My tab'!A2:A3", place };
    expect((await reopened(bookWith(chart))).tabs[0]?.charts).toEqual([chart]);
    expect((await reopened(throughGrid(bookWith(chart)).exportBook())).tabs[0]?.charts).toEqual([chart]);
  });

  it("a combo is written as columns", async () => {
    const series = [
      { range: "'My tab'!B1:B3", isLine: false },
      { range: "'My tab'!C1:C3", isLine: true },
    ];
    const [chart] = (await reopened(bookWith({ ...contents, kind: "combo", series, place }))).tabs[0]?.charts ?? [];
    expect(chart?.kind).toBe("column");
    expect(chart?.series).toHaveLength(2);
  });

  it("a chart that a script made in a tab of another's data", async () => {
    const workbench = openFixture({ Data: rows });
    script(
      workbench,
      `const other = BOOK.insertSheet('Dashboard'); other.insertChart(other.newChart().asBarChart().setTitle('Bands').setStacked()
        .addRange(BOOK.getSheetByName('Data').getRange('A1:C3')).setPosition(3, 2, 0, 0).build());`,
    );
    const again = throughGrid(await reopened(workbench.exportBook()));
    const code = `const [chart] = BOOK.getSheetByName('Dashboard').getCharts(), [range] = chart.getRanges();
      return [chart.modify().getChartType(), range.getSheet().getName(), range.getA1Notation(), chart.getOptions().get('isStacked'), chart.getOptions().get('title')]`;
    expect(script(again, code)).toEqual(["BAR", "Data", "A1:C3", true, "Bands"]);
  });
});

describe("charts of a file that was opened", () => {
  it("stay as the file has them, byte for byte, while nobody changes them; cells do not count", async () => {
    const opened = await fileWith(fileChart({ roundedCorners: true, gapWidth: 33 }));
    const workbench = throughGrid(opened.book);
    script(workbench, "SHEET.getRange('B2').setValue(5)");
    const again = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    const chartOf = ({ source }: typeof again) => rawPartsOf(source).get("xl/charts/chart1.xml");
    expect(chartOf(again)).toEqual(chartOf(opened));
    expect(again.book.tabs[0]?.charts).toEqual(opened.book.tabs[0]?.charts);
  });

  it("one more is added, and one is removed", async () => {
    const opened = await fileWith(fileChart(), fileChart({ type: "bar", title: "Second" }));
    const workbench = throughGrid(opened.book);
    script(
      workbench,
      `SHEET.removeChart(SHEET.getCharts()[0]);
       SHEET.insertChart(SHEET.newChart().asPieChart().setTitle('Third').addRange(SHEET.getRange('A1:B3')).build())`,
    );
    const again = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(again.book.tabs[0]?.charts?.map(({ kind, title }) => [kind, title])).toEqual([
      ["bar", "Second"],
      ["pie", "Third"],
    ]);
  });

  it("the last one is removed, and its drawing with it", async () => {
    const opened = await fileWith(fileChart());
    const workbench = throughGrid(opened.book);
    script(workbench, "SHEET.removeChart(SHEET.getCharts()[0])");
    const { source, book } = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(book.tabs[0]?.charts).toEqual([]);
    expect([...rawPartsOf(source).keys()].filter((path) => /drawing|chart/.test(path))).toEqual([]);
  });

  it("go where their tab goes", async () => {
    const opened = await fileWith(fileChart());
    const workbench = throughGrid(opened.book);
    script(workbench, "BOOK.insertSheet('First', 0)");
    const { book } = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(book.tabs.map(({ name, charts = [] }) => [name, charts.length])).toEqual([
      ["First", 0],
      ["S", 1],
    ]);
  });

  it("follow the rows that are inserted above their data", async () => {
    const opened = await fileWith(fileChart());
    const workbench = throughGrid(opened.book);
    script(workbench, "SHEET.insertRowsBefore(1, 2)");
    const { book } = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(book.tabs[0]?.charts?.[0]?.series).toEqual([{ range: "'S'!B3:B5" }]);
  });
});
