import { describe, expect, test } from "vitest";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";
import { CALLS, measured } from "./measured.ts";

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
    ["percentile 0, the least", { Measure: "p0", "Of column": "Wait" }, 10],
    ["percentile 100, the most", { Measure: "p100", "Of column": "Wait" }, 60],
    ["share of all rows", { Measure: "share", Where: "Answered = Y" }, 0.75],
    ["share of some rows", { Measure: "share", Where: "Resolved = Y", "Out of": "Answered = Y" }, 0.666667],
    ["distinct", { Measure: "distinct", "Of column": "Topic" }, 3],
    ["durations, in the KPI's unit", { Measure: "mean", "Of column": "Talk", Unit: "s" }, 120],
    ["Chinese words for it", { 统计方式: "平均", 统计列: "Wait" }, 30],
  ])("%s", (_name, kpi, expected) => {
    expect(actual(kpi)).toBe(expected);
  });

  test("a name counts once, however it is capitalised, as a condition would compare it", () => {
    const names = ["Blue Harbor", "blue harbor ", "ＢＬＵＥ Harbor", "Star River", "", "N/A"];
    const rows = [["Person ID", "Date", "Customer"], ...names.map((name) => ["P1", "2026-09-01", name])];
    expect(measured({ Measure: "distinct", "Of column": "Customer" }, rows).of("P1").total).toBe(2);
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
      "the median is the middle one in order of size, whatever the order of the rows",
      { Measure: "median", Knots: "0.9,0.85", Points: "50,100" },
      [0.1, 0.9, 0.85],
    ],
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
