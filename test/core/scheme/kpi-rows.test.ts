import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

/** One KPI as the tab has it, beside a sound one; the points of an actual, or null. */
function kpiRun(kpi: NamedCells, actual: Cell) {
  const kpis = [
    { KPI: "a", ...kpi },
    { KPI: "sound", ["节点" in kpi ? "节点" : "Knots"]: "0,100" },
  ];
  const metrics = [
    { ID: "P1", Period: "2026", a: actual, sound: 50 },
    { ID: "P2", Period: "2026", a: "", sound: 50 },
  ];
  return outcome(book({ kpis, weights: [{ a: 60, sound: 40 }], metrics }), "2026");
}

const points = (kpi: NamedCells, actual: Cell) => kpiRun(kpi, actual).of("P1").points[0];

describe("rules 6 to 9: a row of the KPIs tab is a curve", () => {
  test.each<[string, NamedCells, Cell, number]>([
    ["threshold and target", { Threshold: 0.8, Target: 0.9 }, 0.85, 50],
    ["threshold, target and stretch", { Threshold: 0.8, Target: 0.9, Stretch: 1 }, 0.95, 110],
    [
      "threshold, target and stretch with points of their own",
      { Threshold: 80, Target: 90, Stretch: 100, Points: "60,100,150" },
      95,
      125,
    ],
    ["knots in one cell", { Knots: "80%, 90%, 100%", Points: "0, 100, 120" }, 0.95, 110],
    ["knots set apart as Chinese does", { Knots: "80%，90%、100%", Points: "0；100；120" }, 0.95, 110],
    ["steps", { Curve: "steps", Knots: "55,45,35", Points: "60,80,100" }, 45, 80],
    ["steps with a floor", { Curve: "steps", Knots: "60,80", Points: "80,100", Floor: 30 }, 10, 30],
    ["one step from a target", { Curve: "steps", Target: 90 }, 90, 100],
    ["higher is better", { Curve: "ratio", Target: 80, Cap: 120 }, 60, 75],
    ["lower is better", { Curve: "lower is better", Target: 30, Cap: 120 }, 40, 75],
    ["a reduction", { Curve: "reduction", Target: 30 }, 33, 90],
    ["a rating scale", { Curve: "scale", Knots: "1..5" }, 4, 75],
    ["a rating scale, its points given", { Curve: "scale", Knots: "1…5", Points: "20,100" }, 4, 80],
    ["yes/no", { Curve: "yes/no" }, true, 100],
    ["yes/no, its points given", { Curve: "yes/no", Points: "100,0" }, "yes", 0],
    ["Chinese", { 计分方式: "阶梯", 节点: "60,80", 对应分数: "80,100" }, 70, 80],
    ["Traditional Chinese", { 計分方式: "達成率", 目標值: 80 }, 60, 75],
  ])("%s", (_name, kpi, actual, expected) => {
    expect(points(kpi, actual)).toBeCloseTo(expected, 9);
  });

  test.each<[string, NamedCells, string]>([
    ["nothing at all", { Threshold: "" }, "kpi.badCurve at KPIs!A2"],
    ["a target without a threshold", { Target: 90 }, "kpi.badCurve at KPIs!A2"],
    ["a target and a stretch without a threshold", { Target: 90, Stretch: 100 }, "kpi.badCurve at KPIs!A2"],
    ["a threshold and a stretch without a target", { Threshold: 80, Stretch: 100 }, "kpi.badCurve at KPIs!A2"],
    ["a ratio without a target", { Curve: "ratio", Threshold: 80 }, "kpi.badCurve at KPIs!A2"],
    ["a target of 0", { Curve: "ratio", Target: 0 }, "kpi.badCurve at KPIs!A2"],
    ["knots that turn", { Knots: "1,3,2", Points: "0,50,100" }, "kpi.badCurve at KPIs!A2"],
    ["a threshold that is no number", { Threshold: "low", Target: 90, Stretch: 100 }, "cell.notNumber at KPIs!B2"],
    ["a target that is an error", { Threshold: 80, Target: "#REF!", Stretch: 100 }, "cell.error at KPIs!C2"],
    ["a knot that is no number", { Knots: "80%, about 90%, 100%" }, "cell.badList at KPIs!B2"],
    ["a curve that nobody knows", { Curve: "logarithmic", Threshold: 80, Target: 90 }, "cell.notChoice at KPIs!B2"],
    ["a policy that nobody knows", { "If missing": "guess", Threshold: 80, Target: 90 }, "cell.notChoice at KPIs!B2"],
  ])("%s is a problem at its cell, and holds whom the KPI weighs", (_name, kpi, problem) => {
    const { errors, of } = kpiRun(kpi, 95);
    expect(errors).toEqual([problem]);
    expect(of("P1")).toMatchObject({ status: "held", total: null });
  });

  test("a KPI that has a problem but no weight holds nobody", () => {
    const kpis = [
      { KPI: "a", Knots: "1,3,2" },
      { KPI: "sound", Knots: "0,100" },
    ];
    const tables = book({
      kpis,
      weights: [{ a: 0, sound: 100 }],
      metrics: [{ ID: "P1", Period: "2026", a: 1, sound: 50 }],
    });
    expect(outcome(tables, "2026").of("P1").total).toBe(50);
  });

  test("rule 4: the same KPI twice is a problem; so is one without an id", () => {
    const kpis = [
      { KPI: "a", Knots: "0,100" },
      { KPI: "A ", Knots: "0,50" },
      { KPI: "", Knots: "0,50" },
    ];
    const tables = book({ kpis, weights: [{ a: 100 }], metrics: [{ ID: "P1", Period: "2026", a: 50 }] });
    expect(outcome(tables, "2026").errors).toEqual(["kpi.twice at KPIs!A3", "cell.blankRequired at KPIs!A4"]);
  });

  test("a KPI that no column feeds is a warning, and a blank", () => {
    const kpis = [
      { KPI: "a", Knots: "0,100" },
      { KPI: "b", Knots: "0,100" },
    ];
    const tables = book({ kpis, weights: [{ a: 70, b: 30 }], metrics: [{ ID: "P1", Period: "2026", a: 50 }] });
    const { warnings, of } = outcome(tables, "2026");
    expect(warnings).toEqual(["kpi.noColumn at Metrics!A1"]);
    expect(of("P1")).toMatchObject({ total: 50, coverage: 0.7 });
  });

  test("a header that is one KPI's name and another's id means the other", () => {
    const kpis = [
      { KPI: "k1", Name: "k2", Knots: "0,100" },
      { KPI: "k2", Name: "Second", Knots: "0,100" },
    ];
    const tables = book({
      kpis,
      weights: [{ k1: 50, k2: 50 }],
      metrics: [{ ID: "P1", Period: "2026", k1: 10, k2: 90 }],
    });
    const { errors, of } = outcome(tables, "2026");
    expect([errors, of("P1").points]).toEqual([[], [10, 90]]);
  });

  test("a KPI measured from Records where there are none is a problem at the KPI, and a blank", () => {
    const kpis = [
      { KPI: "a", Knots: "0,100", Measure: "count" },
      { KPI: "c", Knots: "0,100", Measure: "" },
    ];
    const tables = book({ kpis, weights: [{ a: 40, c: 60 }], metrics: [{ ID: "P1", Period: "2026", c: 50 }] });
    const { errors, of } = outcome(tables, "2026");
    expect(errors).toEqual(["kpi.noTab at KPIs!A2"]);
    expect(of("P1").total).toBe(50);
  });
});
