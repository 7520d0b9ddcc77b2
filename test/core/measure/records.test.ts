import { describe, expect, test } from "vitest";
import type { Row } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const HEADER: Row = ["Agent", "Date", "Answered", "Resolved", "Wait", "Talk", "Topic"];
const CALLS: readonly Row[] = [
  HEADER,
  ["P1", "2026-09-01", "Y", "Y", 10, "0:01:00", "Billing"],
  ["P1", "2026-09-02", "Y", "N", 20, "0:03:00", "Contract"],
  ["P1", "2026-09-03", "N", "N", "", "", "Billing"],
  ["P1", { serial: 46295.99 }, "Y", "Y", 60, { serial: 120 / 86_400 }, "Streaming"],
  ["P1", "2026-10-01", "Y", "Y", 999, "0:59:00", "Billing"],
  ["P2", "2026-09-05", "N", "N", "", "", "billing"],
];

/** The actual itself, as the points of a KPI that earns its actual. */
function measured(kpi: NamedCells, rows: readonly Row[] = CALLS, period = "2026-09") {
  const kpis = [{ KPI: "k", Knots: "0,1000", Points: "0,1000", ...kpi }];
  const tables = book({ settings: [{ Setting: "Decimals", Value: 6 }], kpis, weights: [{ k: 100 }], records: rows });
  return outcome(tables, period);
}

const actual = (kpi: NamedCells, id = "P1") => measured(kpi).of(id).total;

describe("records become an actual a person and period", () => {
  test.each<[string, NamedCells, number]>([
    ["count", { Measure: "count", Source: "Records" }, 4],
    ["count where", { Measure: "count", Where: "Answered = Y" }, 3],
    ["count where two things hold", { Measure: "count", Where: "Resolved = Y and Wait <= 20" }, 1],
    ["count where either order", { Measure: "count", Where: "Wait <= 20 and Resolved = Y" }, 1],
    ["sum", { Measure: "sum", "Of column": "Wait" }, 90],
    ["mean of what is there", { Measure: "mean", "Of column": "Wait" }, 30],
    ["mean where", { Measure: "mean", "Of column": "Wait", Where: "Wait <= 20" }, 15],
    ["median", { Measure: "median", "Of column": "Wait" }, 20],
    ["percentile", { Measure: "p75", "Of column": "Wait" }, 40],
    ["share of all rows", { Measure: "share", Where: "Answered = Y" }, 0.75],
    ["share of some rows", { Measure: "share", Where: "Resolved = Y", "Out of": "Answered = Y" }, 0.666667],
    ["distinct", { Measure: "distinct", "Of column": "Topic" }, 3],
    ["durations, in the KPI's unit", { Measure: "mean", "Of column": "Talk", Unit: "s" }, 120],
    ["Chinese words for it", { 统计方式: "平均", 统计列: "Wait" }, 30],
  ])("%s", (_name, kpi, expected) => {
    expect(actual(kpi)).toBe(expected);
  });

  test("rule 5: the last day of the period counts until midnight, and the next day no more", () => {
    expect(measured({ Measure: "count" }, CALLS, "2026-09").of("P1").total).toBe(4);
    expect(measured({ Measure: "count" }, CALLS, "2026-10").of("P1").total).toBe(1);
  });

  test("rule 1: no row that says anything is no actual, not 0", () => {
    expect(measured({ Measure: "mean", "Of column": "Wait" }).of("P2").status).toBe("insufficient");
    expect(measured({ Measure: "share", Where: "Resolved = Y", "Out of": "Answered = Y" }).of("P2").total).toBeNull();
    expect(measured({ Measure: "count" }, CALLS, "2026-11").of("P1").status).toBe("noMetrics");
  });

  test("but none of somebody's rows meeting the filter is a count of 0", () => {
    expect(actual({ Measure: "count", Where: "Answered = Y" }, "P2")).toBe(0);
  });

  test("rule 4: without a person's or a date's column nothing can be measured, and each is a problem", () => {
    const kpis = [{ KPI: "k", Knots: "0,100", Measure: "count" }];
    const settings = [{ Setting: "Records date column", Value: "When" }];
    const { errors } = outcome(
      book({ settings, kpis, weights: [{ k: 100 }], records: [["Topic"], ["Billing"]] }),
      "2026-09",
    );
    expect(errors.filter((error) => error.startsWith("tab.headerMissing"))).toHaveLength(2);
  });

  test("rule 4: columns of Records are found in any language, and Settings may name them", () => {
    const rows = [
      ["处理人", "日期", "v"],
      ["P1", "2026-09-01", 5],
    ];
    expect(measured({ Measure: "sum", "Of column": "v" }, rows).of("P1").total).toBe(5);
    const own = book({
      settings: [
        { Setting: "Records person column", Value: "Who" },
        { Setting: "Records date column", Value: "When it was" },
      ],
      kpis: [{ KPI: "k", Knots: "0,100", Measure: "sum", "Of column": "v" }],
      weights: [{ k: 100 }],
      records: [{ Who: "P1", Agent: "P2", "When it was": "2026-09-01", v: 50 }],
    });
    expect(outcome(own, "2026-09").of("P1").total).toBe(50);
  });
});

describe("rule 16: measured actuals are the decimals that they are, so that bounds hold", () => {
  const rows = (values: readonly number[]) => [["Agent", "Date", "v"], ...values.map((v) => ["P1", "2026-09-01", v])];
  const steps = { Curve: "steps", "Of column": "v" };

  test.each<[string, NamedCells, readonly number[]]>([
    ["0.7 + 0.1 reaches 0.8", { Measure: "sum", Knots: "0.5,0.8", Points: "50,100" }, [0.7, 0.1]],
    ["0.1 + 0.2 stays within 0.3", { Measure: "sum", Knots: "0.5,0.3", Points: "50,100" }, [0.1, 0.2]],
    [
      "the mean of 0.8, 0.9 and 0.85 is within 0.85",
      { Measure: "mean", Knots: "0.9,0.85", Points: "50,100" },
      [0.8, 0.9, 0.85],
    ],
    ["a median between 0.1 and 0.2 is 0.15", { Measure: "median", Knots: "0.2,0.15", Points: "50,100" }, [0.1, 0.2]],
    [
      "10,000 times 0.1 is no more than 1,000",
      { Measure: "sum", Knots: "2000,1000", Points: "50,100" },
      Array(10_000).fill(0.1),
    ],
    ["10,000 times 0.1 is 1,000", { Measure: "sum", Knots: "900,1000", Points: "50,100" }, Array(10_000).fill(0.1)],
  ])("%s", (_name, kpi, values) => {
    expect(measured({ ...steps, ...kpi }, rows(values)).of("P1").total).toBe(100);
  });
});

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
    ["a condition that is none", { Measure: "count", Where: "Resolved" }, "cell.badCondition at KPIs!E2"],
    ["a measure that nobody knows", { Measure: "mode", "Of column": "Wait" }, "cell.notChoice at KPIs!D2"],
  ])("%s", (_name, kpi, problem) => {
    const { errors, of } = measured(kpi);
    expect(errors).toEqual([problem]);
    expect(of("P1")).toMatchObject({ status: "held", total: null });
  });
});
