import { describe, expect, test } from "vitest";
import { type Cell, type PlacedTable, placeRows, type Row } from "../../../src/core/index.ts";
import { placedInto } from "../../support/placing.ts";

const HEADINGS = [
  { label: "Period", alsoKnownAs: ["考核周期"] },
  { label: "Person ID", alsoKnownAs: ["工号", "Agent"] },
  { label: "Total", alsoKnownAs: ["总分"] },
  { label: "Why", alsoKnownAs: ["原因"] },
];

function results(period: string, ...rows: readonly (readonly [string, Cell, string?])[]): PlacedTable {
  const cells = rows.map(([id, total, why = ""]) => [period, id, total, why]);
  return { headings: HEADINGS, keyColumns: [0, 1], period, rows: cells };
}

const HEADER: Row = ["Period", "Person ID", "Total", "Why"];

describe("results go into a tab that may have rows already", () => {
  test("an empty tab gets the headings and the rows, in one block", () => {
    const table = results("2026-Q3", ["P1", 85], ["P2", 70]);
    const expected = [HEADER, ["2026-Q3", "P1", 85, ""], ["2026-Q3", "P2", 70, ""]];
    expect([placedInto([], table), placedInto([[""]], table)]).toEqual([expected, expected]);
    expect(placeRows(table, [])).toHaveLength(1);
  });

  test("a person who is there is renewed where they stand", () => {
    const before = [HEADER, ["2026-Q3", "P2", 60, "old"], ["2026-Q3", "P1", 50, "old"]];
    expect(placedInto(before, results("2026-Q3", ["P1", 85], ["P2", 70]))).toEqual([
      HEADER,
      ["2026-Q3", "P2", 70, ""],
      ["2026-Q3", "P1", 85, ""],
    ]);
  });

  test("a new person goes below all others", () => {
    const before = [HEADER, ["2026-Q3", "P1", 50, ""]];
    expect(placedInto(before, results("2026-Q3", ["P0", 60], ["P1", 85]))).toEqual([
      HEADER,
      ["2026-Q3", "P1", 85, ""],
      ["2026-Q3", "P0", 60, ""],
    ]);
  });

  test("other periods stay as they are, cell for cell", () => {
    const before = [
      HEADER,
      ["2026-Q2", "P1", 50, { serial: 46000 }],
      ["2026-Q3", "P1", 55, ""],
      ["2026-Q1", "P1", "=A1", true],
    ];
    expect(placedInto(before, results("2026-Q3", ["P1", 85]))).toEqual([
      HEADER,
      ["2026-Q2", "P1", 50, { serial: 46000 }],
      ["2026-Q3", "P1", 85, ""],
      ["2026-Q1", "P1", "=A1", true],
    ]);
  });

  test("earlier periods at the top are not even written over", () => {
    const before = [HEADER, ["2026-Q1", "P1", 50, ""], ["2026-Q2", "P1", 50, ""]];
    expect(placeRows(results("2026-Q3", ["P1", 85]), before).map(({ row }) => row)).toEqual([4]);
  });

  test("who is no longer among the results leaves no stale number", () => {
    const before = [HEADER, ["2026-Q3", "P1", 50, "x"], ["2026-Q3", "P2", 60, "y"], ["2026-Q2", "P2", 61, "z"]];
    expect(placedInto(before, results("2026-Q3", ["P1", 85]))).toEqual([
      HEADER,
      ["2026-Q3", "P1", 85, ""],
      ["", "", "", ""],
      ["2026-Q2", "P2", 61, "z"],
    ]);
  });

  test("no results at all leave no stale number either", () => {
    const before = [HEADER, ["2026-Q3", "P1", 50, "x"], ["2026-Q2", "P1", 61, "z"]];
    expect(placedInto(before, results("2026-Q3"))).toEqual([HEADER, ["", "", "", ""], ["2026-Q2", "P1", 61, "z"]]);
  });

  test("of a row that stands twice the first is renewed and the other cleared", () => {
    const before = [HEADER, ["2026-Q3", "P1", 1, ""], ["2026-Q3", "P1", 2, ""]];
    expect(placedInto(before, results("2026-Q3", ["P1", 85]))).toEqual([
      HEADER,
      ["2026-Q3", "P1", 85, ""],
      ["", "", "", ""],
    ]);
  });

  test("ids are the same as text and as numbers", () => {
    const before = [HEADER, ["2026-Q3", 1042, 50, ""]];
    expect(placedInto(before, results("2026-Q3", ["1042", 85]))).toEqual([HEADER, ["2026-Q3", "1042", 85, ""]]);
  });

  test.each<[string, string, Cell]>([
    ["a month that Sheets made a date of", "2026-09", { serial: 46266 }],
    ["a year that is a number", "2026", 2026],
    ["a period in other words", "2026-Q3", "2026年第3季度"],
  ])("rule 5: %s is the same period", (_name, period, cell) => {
    const before = [HEADER, [cell, "P1", 50, ""], [cell, "P9", 51, ""]];
    expect(placedInto(before, results(period, ["P1", 85]))).toEqual([HEADER, [period, "P1", 85, ""], ["", "", "", ""]]);
  });
});

describe("columns that people added beside ours stay as they are", () => {
  test("to the right, to the left and between", () => {
    const header = ["Mine", "Period", "Person ID", "Agreed?", "Total", "Why", "Signed"];
    const before = [
      header,
      ["a", "2026-Q3", "P1", "yes", 50, "old", { serial: 46000 }],
      ["b", "2026-Q3", "P2", "no", 60, "", ""],
    ];
    expect(placedInto(before, results("2026-Q3", ["P1", 85, "new"], ["P2", 70], ["P3", 65]))).toEqual([
      header,
      ["a", "2026-Q3", "P1", "yes", 85, "new", { serial: 46000 }],
      ["b", "2026-Q3", "P2", "no", 70, "", ""],
      ["", "2026-Q3", "P3", "", 65, "", ""],
    ]);
  });

  test("columns in another order are filled where they stand", () => {
    const before = [
      ["Why", "Total", "Person ID", "Period"],
      ["", 50, "P1", "2026-Q3"],
    ];
    expect(placedInto(before, results("2026-Q3", ["P1", 85, "new"]))[1]).toEqual(["new", 85, "P1", "2026-Q3"]);
  });

  test("a column that is missing comes to the right end, beyond what has no heading", () => {
    const before = [
      ["Period", "Person ID", "Total", ""],
      ["2026-Q3", "P1", 50, "my remark"],
    ];
    expect(placedInto(before, results("2026-Q3", ["P1", 85, "new"]))).toEqual([
      ["Period", "Person ID", "Total", "", "Why"],
      ["2026-Q3", "P1", 85, "my remark", "new"],
    ]);
  });

  test("rule 4: headings of another language are found, and renamed", () => {
    const before = [
      ["考核周期", "工号", "总分", "原因"],
      ["2026-Q3", "P1", 50, "旧"],
    ];
    expect(placedInto(before, results("2026-Q3", ["P1", 85, "new"]))).toEqual([HEADER, ["2026-Q3", "P1", 85, "new"]]);
  });

  test("two of our columns with one heading each keep their own", () => {
    const headings = [
      ...HEADINGS.slice(0, 2),
      { label: "Quality points", alsoKnownAs: [] },
      { label: "Quality points", alsoKnownAs: [] },
    ];
    const table = { headings, keyColumns: [0, 1], period: "2026-Q3", rows: [["2026-Q3", "P1", 70, 80]] };
    const once = placedInto([], table);
    expect(placedInto(once, table)).toEqual(once);
    expect(once[1]).toEqual(["2026-Q3", "P1", 70, 80]);
  });
});
