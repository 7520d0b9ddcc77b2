import { describe, expect, test } from "vitest";
import type { Row } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";
import { CALLS, measured } from "./measured.ts";

describe("rules 1 and 3: a record that cannot be read holds its person and nobody else", () => {
  const broken = (row: Row) => [...CALLS, row];

  test.each<[string, NamedCells, Row, string]>([
    [
      "an error in the column",
      { Measure: "mean", "Of column": "Wait" },
      ["P1", "2026-09-01", "Y", "Y", "#N/A"],
      "cell.error at Records!E8",
    ],
    [
      "text in the column",
      { Measure: "sum", "Of column": "Wait" },
      ["P1", "2026-09-01", "Y", "Y", "long"],
      "cell.notNumber at Records!E8",
    ],
    [
      "an error in a filter",
      { Measure: "share", Where: "Resolved = Y" },
      ["P1", "2026-09-01", "Y", "#REF!", 1],
      "cell.error at Records!D8",
    ],
    [
      "an error in a base",
      { Measure: "share", Where: "Resolved = Y", "Out of": "Answered = Y" },
      ["P1", "2026-09-01", "#REF!", "Y", 1],
      "cell.error at Records!C8",
    ],
    [
      "an error among distinct values",
      { Measure: "distinct", "Of column": "Topic" },
      ["P1", "2026-09-01", "Y", "Y", 1, "", "#NAME?"],
      "cell.error at Records!G8",
    ],
    ["no date", { Measure: "count" }, ["P1", "", "Y", "Y", 1], "cell.notDate at Records!B8"],
    ["a date that is none", { Measure: "count" }, ["P1", "2026-02-29", "Y", "Y", 1], "cell.notDate at Records!B8"],
  ])("%s", (_name, kpi, row, problem) => {
    const { errors, of } = measured({ ...kpi, "If missing": "zero" }, broken(row));
    expect(errors).toEqual([problem]);
    expect(of("P1").status).toBe("held");
    expect(of("P2").status).toBe("scored");
  });

  test("an error that decides nothing holds nobody: the row is out already", () => {
    const kpi = { Measure: "share", Where: "Resolved = Y", "Out of": "Answered = Y" };
    expect(measured(kpi, broken(["P1", "2026-09-01", "N", "#REF!", 1])).of("P1").total).toBe(0.666667);
  });

  test("an error in another period holds nobody in this one", () => {
    const row = ["P1", "2026-10-02", "Y", "Y", "#N/A"];
    expect(measured({ Measure: "mean", "Of column": "Wait" }, broken(row)).of("P1").total).toBe(30);
  });

  test("one bad cell is one problem, however many KPIs look at it", () => {
    const kpis = ["a", "b", "c"].map((KPI) => ({ KPI, Knots: "0,1", Measure: "share", Where: "Resolved = Y" }));
    const tables = book({
      kpis,
      weights: [{ a: 40, b: 30, c: 30 }],
      records: broken(["P1", "2026-09-01", "Y", "#REF!"]),
    });
    expect(outcome(tables, "2026-09").errors).toEqual(["cell.error at Records!D8"]);
  });

  test("a stranger's records are left out, with one warning", () => {
    const people = [{ "Person ID": "P1" }];
    const tables = book({
      kpis: [{ KPI: "k", Knots: "0,10", Measure: "count" }],
      weights: [{ k: 100 }],
      people,
      records: CALLS,
    });
    expect(outcome(tables, "2026-09").warnings).toEqual(["person.unknown at Records!A7"]);
  });
});

describe("a measure that cannot be taken holds whom it weighs, and nobody gets 0 for it", () => {
  test.each<[string, NamedCells, string]>([
    ["a column that is not there", { Measure: "sum", "Of column": "Length" }, "kpi.noRecordColumn at KPIs!A2"],
    [
      "a filter on a column that is not there",
      { Measure: "count", Where: "Status = done" },
      "kpi.noRecordColumn at KPIs!A2",
    ],
    [
      "a base on a column that is not there",
      { Measure: "share", Where: "Resolved = Y", "Out of": "Status = done" },
      "kpi.noRecordColumn at KPIs!A2",
    ],
    ["no column", { Measure: "mean" }, "kpi.badMeasure at KPIs!A2"],
    ["a share of what?", { Measure: "share" }, "kpi.badMeasure at KPIs!A2"],
    ["a percentile of how much?", { Measure: "percentile", "Of column": "Wait" }, "kpi.badMeasure at KPIs!A2"],
    ["a percentile above 100", { Measure: "p101", "Of column": "Wait" }, "kpi.badMeasure at KPIs!A2"],
    ["a condition that is none", { Measure: "count", Where: "Resolved" }, "cell.badCondition at KPIs!E2"],
    ["a measure that nobody knows", { Measure: "mode", "Of column": "Wait" }, "cell.notChoice at KPIs!D2"],
  ])("%s", (_name, kpi, problem) => {
    const { errors, of } = measured(kpi);
    expect(errors).toEqual([problem]);
    expect(of("P1")).toMatchObject({ status: "held", total: null });
  });
});
