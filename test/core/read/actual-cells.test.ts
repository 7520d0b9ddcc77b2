import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const one = (cell: Cell) => outcome(identityBook({ P1: cell, P2: 70 }), "2026-Q3");

describe("rule 1: nothing turns a blank, an N/A or an error into 0", () => {
  test.each<[Cell, string]>([
    ["", "insufficient"],
    ["N/A", "insufficient"],
    ["不适用", "insufficient"],
    ["#N/A", "held"],
    ["#DIV/0!", "held"],
    [Number.NaN, "held"],
    [Number.POSITIVE_INFINITY, "held"],
    [Number.NEGATIVE_INFINITY, "held"],
  ])("%j leaves no total: %s", (cell, status) => {
    expect(one(cell).of("P1")).toMatchObject({ status, total: null, band: null });
  });

  test("but a typed 0 is 0", () => {
    expect(one(0).of("P1")).toMatchObject({ status: "scored", total: 0 });
  });
});

describe("rule 2: what is no number is a problem at its cell", () => {
  test.each<[Cell, string]>([
    ["good", "cell.notNumber at Metrics!C2"],
    ["92,5", "cell.notNumber at Metrics!C2"],
    ["#REF!", "cell.error at Metrics!C2"],
    [true, "cell.notNumber at Metrics!C2"],
    [{ serial: 46266 }, "cell.notNumber at Metrics!C2"],
  ])("%j: %s", (cell, problem) => {
    const { errors, of } = one(cell);
    expect(errors).toEqual([problem]);
    expect(of("P1").status).toBe("held");
  });

  test.each<[Cell, number]>([
    ["92", 92],
    [" 1,23 ".replace(",", ""), 123],
    ["９２", 92],
    ["92%", 0.9],
  ])("%j is read as %d, with a warning", (cell, total) => {
    const { errors, warnings, of } = one(cell);
    expect([errors, warnings]).toEqual([[], ["cell.numberAsText at Metrics!C2"]]);
    expect(of("P1").total).toBe(total);
  });
});

test("rule 3: an error in one person's row holds that person; the others are scored", () => {
  const { of } = one("good");
  expect([of("P1").total, of("P2").total]).toEqual([null, 70]);
});

test("rule 3: reading never stops at the first problem", () => {
  const { errors, warnings } = outcome(identityBook({ P1: "a", P2: "#REF!", P3: "80", P4: true }), "2026-Q3");
  expect(errors).toEqual(["cell.notNumber at Metrics!C2", "cell.error at Metrics!C3", "cell.notNumber at Metrics!C5"]);
  expect(warnings).toEqual(["cell.numberAsText at Metrics!C4"]);
});

test("a KPI without weight is not read: what does not count cannot hold anybody", () => {
  const tables = book({
    kpis: [
      { KPI: "a", Knots: "0,100" },
      { KPI: "b", Knots: "0,100" },
    ],
    weights: [{ a: 100, b: 0 }],
    metrics: [{ ID: "P1", Period: "2026", a: 80, b: "broken" }],
  });
  const { errors, of } = outcome(tables, "2026");
  expect([errors, of("P1").total]).toEqual([[], 80]);
});

describe("durations and yes/no are numbers only where the KPI says so", () => {
  const withKpi = (kpi: NamedCells, cell: Cell) =>
    outcome(
      book({ kpis: [{ KPI: "a", ...kpi }], weights: [{ a: 100 }], metrics: [{ ID: "P1", Period: "2026", a: cell }] }),
      "2026",
    );

  test.each<[string, Cell, number]>([
    ["s", { serial: 143 / 86_400 }, 143],
    ["秒", { serial: 143 / 86_400 }, 143],
    ["min", { serial: 90 / 1440 }, 90],
    ["h", { serial: 1.5 / 24 }, 1.5],
    ["days", { serial: 2 }, 2],
    ["s", "0:02:23", 143],
    ["s", 143, 143],
    ["minutes", "1:30:00", 90],
  ])("in %s, %j is %d", (Unit, cell, actual) => {
    expect(withKpi({ Unit, Knots: "0,200", Points: "0,200" }, cell).of("P1").points).toEqual([actual]);
  });

  test("a duration where the unit is no time is a problem", () => {
    expect(withKpi({ Unit: "%", Knots: "0,200" }, { serial: 0.5 }).errors).toEqual(["cell.notNumber at Metrics!C2"]);
  });

  test.each<[Cell, number | null]>([
    [true, 100],
    [false, 0],
    ["yes", 100],
    ["Y", 100],
    ["是", 100],
    ["否", 0],
    ["no", 0],
    [1, 100],
    [0, 0],
    ["maybe", null],
  ])("a yes/no KPI takes %j as %j points", (cell, points) => {
    expect(withKpi({ Curve: "yes/no" }, cell).of("P1").points).toEqual([points]);
  });
});
