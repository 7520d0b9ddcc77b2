import { LocalTransportService } from "@odoo/o-spreadsheet";
import { describe, expect, it, vi } from "vitest";
import { evaluateFormula } from "../../../src/workbench/grid/evaluate-formula.ts";
import { Grid } from "../../../src/workbench/grid/grid.ts";
import { toGridFormat, toSheetsFormat } from "../../../src/workbench/grid/number-format.ts";
import { instantToSerial, serialToInstant, serialToIsoText } from "../../../src/workbench/grid/serial-date.ts";
import { book } from "../support.ts";

const readingsOf = (formula: string, tabs: Parameters<typeof book>[0] = { Sheet1: [] }) => {
  const grid = new Grid(book(tabs));
  return evaluateFormula(grid, grid.tabIds[0] ?? "", formula);
};

describe("what the grid evaluates", () => {
  it.each([
    [
      "={80%,90%;100%,1.2}",
      [
        [0.8, 0.9],
        [1, 1.2],
      ],
    ],
    ["=SUM(Metrics!A:B)", [[6]]],
    ["=SUM(knots)", [[3]]],
    [
      "=Metrics!A1:B2",
      [
        [1, 2],
        [3, null],
      ],
    ],
    ["=A1", [["first"]]],
  ])("%s", (formula, values) => {
    const grid = new Grid({
      ...book({ Sheet1: [["first"]], Metrics: [[1, 2], [3]] }),
      namedRanges: { knots: "Metrics!A1:B1" },
    });
    const rows = evaluateFormula(grid, grid.tabIds[0] ?? "", formula);
    expect(rows.map((row) => row.map((cell) => ("value" in cell ? cell.value : null)))).toEqual(values);
  });

  it.each([
    ["=1/0", "#DIV/0!"],
    ["=NOPE()", "#NAME?"],
    ["=SUM(", "#ERROR!"],
    ['=1+"a"', "#VALUE!"],
    ["=NA()", "#N/A"],
    ["=SQRT(-1)", "#ERROR!"],
    ["=Nowhere!A1", "#REF!"],
    ["=IF()", "#N/A"],
  ])("%s is %s, in Sheets' spelling", (formula, code) => {
    expect(readingsOf(formula)[0]?.[0]).toMatchObject({ kind: "error", code });
  });

  it("a circle of references is #REF!", () => {
    expect(readingsOf("=A1", { Sheet1: [["=B1", "=A1"]] })[0]?.[0]).toEqual({
      kind: "error",
      code: "#REF!",
      message: "Circular dependency detected.",
    });
  });

  it("a spill beyond the grid's edge is #REF!", () => {
    const grid = new Grid(book({ Sheet1: [["=SEQUENCE(2000)"]] }));
    expect(grid.read(grid.tabIds[0] ?? "", { col: 0, row: 0 })).toMatchObject({ code: "#REF!" });
  });
});

describe("the grid itself", () => {
  it("says nothing on the console while it loads and evaluates", () => {
    const said = (["log", "debug", "info", "warn"] as const).map((method) => vi.spyOn(console, method));
    const grid = new Grid(book({ Sheet1: [["=SUM(1,2)"]] }));
    grid.write(grid.tabIds[0] ?? "", [{ col: 0, row: 0, content: "5" }]);
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it("two grids stay in step over a transport, notes included", () => {
    const transportService = new LocalTransportService();
    const [first, second] = [
      new Grid(book({ Sheet1: [] }), { transportService }),
      new Grid(book({ Sheet1: [] }), { transportService }),
    ];
    const tab = first.tabIds[0] ?? "";
    first.write(tab, [
      { col: 0, row: 0, content: "5", note: "why" },
      { col: 1, row: 0, content: "=A1*2" },
    ]);
    expect(second.read(tab, { col: 1, row: 0 })).toEqual({ kind: "number", value: 10 });
    expect(second.note(tab, { col: 0, row: 0 })).toBe("why");
  });
});

describe("number formats", () => {
  it.each([
    ["[h]:mm:ss", "hhhh:mm:ss"],
    ["h:mm AM/PM", "hh:mm a"],
    ['"¥"#,##0.00', '"¥"#,##0.00'],
    ["#,##0.00_);[Red](#,##0.00)", "#,##0.00;(#,##0.00)"],
    ["[$-409]d-mmm-yy;@", "d-mmm-yy"],
    ["[mm]:ss", "hhhh:mm:ss"],
    ["General", undefined],
    ["@", "@"],
  ])("%s of a file is %s in the grid", (format, expected) => {
    expect(toGridFormat(format)).toBe(expected);
  });

  it("are spelled as in Sheets again", () => {
    expect([toSheetsFormat("hhhh:mm:ss"), toSheetsFormat("hh:mm a"), toSheetsFormat(undefined)]).toEqual([
      "[h]:mm:ss",
      "hh:mm am/pm",
      "0.###############",
    ]);
  });
});

describe("day counts and instants", () => {
  it.each(["UTC", "Asia/Shanghai", "America/New_York", "Asia/Kolkata", "Pacific/Apia"])(
    "go both ways in %s",
    (zone) => {
      for (const serial of [0, 0.0016550925925925926, 1.26, 25_569, 44_197, 44_269.5, 44_500.041666666664]) {
        expect(instantToSerial(serialToInstant(serial, zone), zone)).toBeCloseTo(serial, 8);
      }
    },
  );

  it("midnight is the zone's own, in summer too", () => {
    expect(new Date(serialToInstant(44_197, "Asia/Shanghai")).toISOString()).toBe("2020-12-31T16:00:00.000Z");
    expect(new Date(serialToInstant(44_378, "America/New_York")).toISOString()).toBe("2021-07-01T04:00:00.000Z");
  });

  it("an hour that a clock change skips still has an instant", () => {
    const serial = 44_269 + 2.5 / 24; // 2021-03-14 02:30 in New York
    expect(new Date(serialToInstant(serial, "America/New_York")).getUTCDate()).toBe(14);
  });

  it("are printed as ISO text", () => {
    expect([serialToIsoText(44_227), serialToIsoText(44_227.5), serialToIsoText(0.5)]).toEqual([
      "2021-01-31",
      "2021-01-31T12:00:00",
      "12:00:00",
    ]);
  });
});
