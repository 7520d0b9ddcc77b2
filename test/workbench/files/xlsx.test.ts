import { writeXlsx as writeRaw } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { readXlsx } from "../../../src/workbench/files/read-xlsx.ts";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import type { BookData, CellData, TabData } from "../../../src/workbench/grid/book-data.ts";
import type { GradientData } from "../../../src/workbench/grid/highlight-data.ts";
import { fixtureProject, openFixture, resultOf, script } from "../support.ts";

const reopened = async (book: BookData) => (await readXlsx(await writeXlsx(book), "book.xlsx")).book;
const throughGrid = (book: BookData) => new Workbench(fixtureProject, book, { timeZone: "UTC" });

const cells: readonly CellData[] = [
  { value: 1.25 },
  { value: true },
  { value: "text" },
  { value: "007" },
  { value: "=HYPERLINK(1)" },
  { value: "'quoted'" },
  { value: 44227, format: "yyyy-mm-dd" },
  { value: 143 / 86_400, format: "[h]:mm:ss" },
  { value: 30.25 / 24, format: "[h]:mm:ss" },
  { value: 0.895, format: "0.0%" },
  { value: "#N/A", isError: true },
  { value: "陈静 😀 שלום" },
  { value: "[5](https://example.com)" },
  { value: "https://example.com" },
  { value: "two\nlines" },
  { value: "bold", look: { bold: true, fill: "#fce8e6", ink: "#cc0000", align: "center", wrap: true } },
  { value: "noted", note: "why" },
  { value: "007", format: "@" },
];

const line = { kind: "thin", color: "#cc0000" } as const;

const looks: readonly CellData[] = [
  { value: "underlined", look: { underline: true } },
  { value: "struck", look: { strike: true, italic: true } },
  { value: "large", look: { sizePt: 18 } },
  { value: "in the middle", look: { vertical: "middle" } },
  { value: "framed", look: { border: { top: line, right: line, bottom: line, left: line } } },
  { value: "total", look: { bold: true, border: { top: { kind: "medium", color: "#000000" } } } },
  { value: null, look: { border: { bottom: { kind: "dotted", color: "#999999" } } } },
];

const heatMap: GradientData = {
  ranges: ["D2:D9"],
  gradient: {
    minimum: { type: "min", color: "#f8696b" },
    midpoint: { type: "percentile", value: "50", color: "#ffeb84" },
    maximum: { type: "number", value: "120", color: "#63be7b" },
  },
};

const tab: TabData = {
  name: "Data",
  rows: [cells, [null, { value: null, look: { fill: "#ffffcc" } }], looks],
  columnWidths: { 1: 154 },
  rowHeights: { 2: 44 },
  hiddenRows: [7],
  hiddenColumns: [20],
  color: "#1a73e8",
  filter: "C9:D12",
  frozenRows: 1,
  frozenColumns: 2,
  merges: ["A5:B6"],
  validations: [
    { ranges: ["A2:A9"], type: "isValueInList", values: ["yes", "no"], isBlocking: true },
    { ranges: ["B2:B9"], type: "isBetween", values: ["0", "100"], isBlocking: false },
  ],
  highlights: [
    { ranges: ["C2:C9"], type: "isLessThan", values: ["60"], look: { fill: "#fce8e6" } },
    heatMap,
    { ranges: ["A2:A9"], type: "containsText", values: ["late"], look: { bold: true, ink: "#cc0000" } },
    { ranges: ["B2:B9"], type: "isNotEmpty", values: [], look: { fill: "#e6f4ea" } },
  ],
};

describe("workbooks written and read again", () => {
  it("every kind of cell, note, width, rule and frozen row is the same", async () => {
    const [again] = (await reopened({ tabs: [tab] })).tabs;
    expect(again?.rows[0]).toEqual(cells);
    expect(again?.rows[1]?.[1]).toEqual({ value: null, look: { fill: "#ffffcc" } });
    expect(again?.rows[2]?.slice(0, looks.length)).toEqual(looks);
    const { rows: _rows, ...shape } = tab;
    expect(again).toMatchObject(shape);
  });

  it("they are also the same after they were open in the grid", async () => {
    const workbench = throughGrid({ tabs: [tab], namedRanges: { knots: "Data!A1:C1" } });
    const again = await reopened(workbench.exportBook());
    expect(again.tabs[0]?.rows[0]?.slice(0, -1)).toEqual(cells.slice(0, -1));
    expect(again.tabs[0]?.rows[2]?.slice(0, looks.length)).toEqual(looks);
    const { rows: _rows, ...shape } = tab;
    expect(again.tabs[0]).toMatchObject(shape);
    expect(again.namedRanges).toEqual({ knots: "Data!A1:C1" });
  });

  it("tabs keep their order and whether they are hidden", async () => {
    const book = {
      tabs: [
        { name: "Z", rows: [] },
        { name: "A b'c", rows: [[{ value: 1, note: "n" }]], isHidden: true },
        { name: "表", rows: [] },
      ],
    };
    const again = await reopened(throughGrid(book).exportBook());
    expect(again.tabs.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Z", false],
      ["A b'c", true],
      ["表", false],
    ]);
    expect(again.tabs[1]?.rows[0]?.[0]).toEqual({ value: 1, note: "n" });
  });

  it("formulas keep their text and last value; a spill is evaluated anew", async () => {
    const workbench = openFixture({ Sheet1: [[1, "=A1+1", "=DOUBLE({1,2;3,4})"]] });
    const again = await reopened(workbench.exportBook());
    expect(again.tabs[0]?.rows[0]?.slice(1)).toEqual([
      { value: 2, formula: "=A1+1" },
      { value: 2, formula: "=DOUBLE({1,2;3,4})" },
      null,
    ]);
    expect(script(throughGrid(again), "return SHEET.getRange('C1:D2').getValues()")).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  it("Google's export of a custom function is read as the formula", async () => {
    const cellsOfGoogle = new Map([
      [
        "0,0",
        {
          type: "formula" as const,
          value: 2,
          formula: 'IFERROR(__xludf.DUMMYFUNCTION("DOUBLE({1,""x"";3,4})"),2.0)',
          formulaResult: 2,
        },
      ],
      [
        "0,1",
        {
          type: "formula" as const,
          value: 4,
          formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),4.0)',
          formulaResult: 4,
        },
      ],
    ]);
    const bytes = await writeRaw({ sheets: [{ name: "S", rows: [[2, 4]], cells: cellsOfGoogle }] });
    const { book } = await readXlsx(bytes, "google.xlsx");
    expect(book.tabs[0]?.rows[0]).toEqual([{ value: 2, formula: '=DOUBLE({1,"x";3,4})' }, null]);
  });

  it("what the grid does not know of a file is kept when it is saved again", async () => {
    const border = { style: { border: { top: { style: "thin" as const } }, font: { name: "Georgia", bold: true } } };
    const bytes = await writeRaw({
      sheets: [
        {
          name: "S",
          rows: [["x", 5]],
          cells: new Map([["0,0", { value: "x", type: "string" as const, ...border }]]),
          conditionalRules: [
            {
              type: "colorScale",
              priority: 1,
              range: "A1:A9",
              colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFFFF", "FF0000"] },
            },
          ],
        },
      ],
    });
    const opened = await readXlsx(bytes, "book.xlsx");
    const workbench = throughGrid(opened.book);
    script(workbench, "SHEET.getRange('B1').setValue(6)");
    const { source, book } = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(source.sheets[0]?.cells?.get("0,0")?.style).toMatchObject(border.style);
    expect(source.sheets[0]?.conditionalRules?.map(({ type }) => type)).toEqual(["colorScale"]);
    expect(book.tabs[0]?.rows[0]?.[1]).toEqual({ value: 6 });
  });

  it("a look that is changed keeps what the grid does not know of it", async () => {
    const font = { name: "Georgia", size: 12, color: { theme: 4 } };
    const style = { font, border: { top: { style: "double" as const }, diagonalUp: true } };
    const cell = { value: "x", type: "string" as const, style };
    const bytes = await writeRaw({ sheets: [{ name: "S", rows: [["x"]], cells: new Map([["0,0", cell]]) }] });
    const opened = await readXlsx(bytes, "book.xlsx");
    const workbench = throughGrid(opened.book);
    script(workbench, "SHEET.getRange('A1').setFontWeight('bold').setBorder(null, null, true, null, null, null)");
    const { source } = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(source.sheets[0]?.cells?.get("0,0")?.style).toMatchObject({
      font: { ...font, bold: true },
      border: { top: { style: "double" }, bottom: { style: "thin" } },
    });
  });

  it("what was hidden, filtered or coloured and no longer is, is not in the file either", async () => {
    const before = { hiddenRows: [1], hiddenColumns: [1], filter: "A1:B3", color: "#ff0000" };
    const opened = await readXlsx(
      await writeXlsx({ tabs: [{ name: "S", rows: [[{ value: 1 }]], ...before }] }),
      "book.xlsx",
    );
    const workbench = throughGrid(opened.book);
    script(workbench, "SHEET.showRows(2); SHEET.showColumns(2); SHEET.getFilter().remove(); SHEET.setTabColor(null)");
    const { book } = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    const { hiddenRows, hiddenColumns, filter, color } = book.tabs[0] ?? {};
    expect({ hiddenRows, hiddenColumns, filter, color }).toEqual({ hiddenRows: [], hiddenColumns: [] });
  });

  it("a pane that is no longer frozen is gone from the file", async () => {
    const opened = await readXlsx(
      await writeXlsx({ tabs: [{ name: "S", rows: [[{ value: 1 }]], frozenRows: 2 }] }),
      "book.xlsx",
    );
    const workbench = throughGrid(opened.book);
    script(workbench, "SHEET.setFrozenRows(0)");
    const { source } = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(source.sheets[0]?.freezePane).toBeUndefined();
  });

  it("texts in the plain text format do not become formulas", async () => {
    const again = await reopened({
      tabs: [
        {
          name: "S",
          rows: [
            [
              { value: "=1+1", format: "@" },
              { value: "007", format: "@" },
            ],
          ],
        },
      ],
    });
    const workbench = throughGrid(again);
    expect([resultOf(workbench, "A1"), resultOf(workbench, "B1")]).toEqual(["=1+1", "007"]);
  });

  it("a formula that the grid cannot compute keeps its text", async () => {
    const formula = "=LET(x, A1:A2, SUM(x) * 2)";
    const again = await reopened(openFixture({ Sheet1: [[1, formula]] }).exportBook());
    expect(again.tabs[0]?.rows[0]?.[1]).toEqual({ value: "#NAME?", formula });
  });

  it("1,000 columns open and are saved", async () => {
    const rows = [Array.from({ length: 1000 }, (_, col) => ({ value: col }))];
    const again = await reopened(throughGrid({ tabs: [{ name: "Wide", rows }] }).exportBook());
    expect(again.tabs[0]?.rows[0]?.[999]).toEqual({ value: 999 });
  });
});

describe("files that are not workbooks", () => {
  it.each([
    ["a text", new TextEncoder().encode("hello, this is no workbook at all, only a text")],
    ["nothing", new Uint8Array()],
    [
      "the beginning of an archive",
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ],
  ])("%s is explained in one sentence", async (_what, bytes) => {
    await expect(readXlsx(bytes, "book.xlsx")).rejects.toThrow(
      "book.xlsx is not an Excel workbook (.xlsx), or it is damaged.",
    );
  });

  it("a damaged workbook is explained", async () => {
    const bytes = await writeXlsx({ tabs: [tab] });
    await expect(readXlsx(bytes.slice(0, bytes.length / 2), "book.xlsx")).rejects.toThrow("or it is damaged");
  });

  it("a workbook with a password is explained", async () => {
    const bytes = await writeRaw({
      sheets: [{ name: "S", rows: [[1]] }],
      encryption: { password: "secret", spinCount: 10 },
    });
    await expect(readXlsx(bytes, "book.xlsx")).rejects.toThrow(
      "book.xlsx is protected by a password. Remove the password and try again.",
    );
  });
});
