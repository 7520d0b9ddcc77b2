import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

type Policy = "skip" | "zero" | "hold" | "";

/** Two KPIs; the first has a policy. */
function withPolicy(policy: Policy, a: Cell, b: Cell, minCoverage = 0, events: readonly NamedCells[] = []) {
  const kpis = [
    { KPI: "a", Knots: "0,100", "If missing": policy },
    { KPI: "b", Name: "Quality", Knots: "0,100" },
  ];
  const settings = [{ Setting: "Minimum coverage", Value: minCoverage }];
  const metrics = [{ ID: "P1", Period: "2026", a, b }];
  return outcome(book({ settings, kpis, weights: [{ a: 40, b: 60 }], metrics, events }), "2026").of("P1");
}

describe("rule 11: what a blank does is each KPI's own policy", () => {
  test.each<[string, Policy, Cell, object]>([
    ["skip leaves numerator and denominator", "skip", "", { status: "scored", total: 80, coverage: 0.6 }],
    ["skip is the default", "", "", { status: "scored", total: 80, coverage: 0.6 }],
    ["zero counts as 0 points", "zero", "", { status: "scored", total: 48, coverage: 1 }],
    ["hold leaves no total", "hold", "", { status: "incomplete", total: null }],
    ["spaces are a blank", "zero", "  ", { status: "scored", total: 48, coverage: 1 }],
    ["N/A is always skip, with zero", "zero", "N/A", { status: "scored", total: 80, coverage: 0.6 }],
    ["N/A is always skip, with hold", "hold", "-", { status: "scored", total: 80, coverage: 0.6 }],
    ["an error holds whatever the policy", "zero", "#N/A", { status: "held", total: null }],
    ["a typed 0 is a 0", "skip", 0, { status: "scored", total: 48, coverage: 1 }],
  ])("%s", (_name, policy, cell, expected) => {
    expect(withPolicy(policy, cell, 80)).toMatchObject(expected);
  });

  test.each<[string, Cell, number]>([
    // 84.95 on a half, so that it is rounded exactly; a blank counts 0: 0.6 · 84.95 = 50.97.
    ["an N/A leaves it", "N/A", 85],
    ["a blank that counts as 0 does not", "", 51],
  ])("also where the total is rounded exactly: %s", (_name, cell, total) => {
    expect(withPolicy("zero", cell, 84.95).total).toBe(total);
  });

  test.each<[Policy, Cell, number]>([
    ["zero", "N/A", 83],
    ["zero", "", 51],
    ["skip", "", 83],
  ])("and where an adjustment comes on top: %s, “%s”", (policy, cell, total) => {
    expect(withPolicy(policy, cell, 80, 0, [{ ID: "P1", Period: "2026", Points: 3 }]).total).toBe(total);
  });

  test("the KPI that holds is named", () => {
    expect(withPolicy("hold", "", 80).why.join(" ")).toContain("a: blank, and the scheme waits for it");
  });

  test("a blank and a problem in one row: the problem comes first", () => {
    expect(withPolicy("hold", "", "good").status).toBe("held");
  });

  test("zero is for who has a row; who has none has no data", () => {
    const kpis = [{ KPI: "a", Knots: "0,100", "If missing": "zero" }];
    const people = [{ ID: "P1" }, { ID: "P2" }];
    const metrics = [{ ID: "P1", Period: "2026", a: "" }];
    const { of } = outcome(book({ kpis, weights: [{ a: 100 }], people, metrics }), "2026");
    expect([of("P1").total, of("P2").status]).toEqual([0, "noMetrics"]);
  });

  test("all blank is no total, not 0", () => {
    expect(withPolicy("skip", "", "")).toMatchObject({ status: "insufficient", total: null, coverage: 0 });
  });
});

/** Ten KPIs of these weights; the first `present` have an actual of 50. */
function withWeights(weights: readonly number[], present: number, settings: readonly NamedCells[] = []) {
  const ids = weights.map((_, k) => `k${k}`);
  const row = (cell: (k: number) => Cell) => Object.fromEntries(ids.map((id, k) => [id, cell(k)]));
  const tables = book({
    settings: [{ Setting: "Language", Value: "English" }, ...settings],
    kpis: ids.map((KPI) => ({ KPI, Knots: "0,100" })),
    weights: [row((k) => weights[k] ?? 0)],
    metrics: [{ ID: "P1", Period: "2026", ...row((k) => (k < present ? 50 : "")) }],
  });
  return outcome(tables, "2026").of("P1");
}

describe("rule 11: below the minimum coverage there is no total", () => {
  test.each<[string, readonly number[], number, string]>([
    ["exactly 60 % is enough", [60, 40], 1, "scored"],
    ["59.999999 % is not", [59.999999, 40.000001], 1, "insufficient"],
    ["exactly 60 % of crooked weights", [10.1, 20.2, 29.7, 40], 3, "scored"],
    ["exactly 60 % of many small weights", [...Array(10).fill(5.7), 3, 40], 11, "scored"],
    ["exactly 60 % in percent", [0.1, 0.2, 0.3, 0.4], 3, "scored"],
  ])("%s", (_name, weights, present, status) => {
    expect(withWeights(weights, present).status).toBe(status);
  });

  test.each<[string, Cell, string]>([
    ["80 %", 0.8, "insufficient"],
    ["70 %", 0.7, "scored"],
    ["70 % as text", "70%", "scored"],
    ["none", 0, "scored"],
    ["all of it", 1, "insufficient"],
  ])("the scheme may ask for %s", (_name, value, status) => {
    expect(withWeights([70, 30], 1, [{ Setting: "Minimum coverage", Value: value }]).status).toBe(status);
  });

  test("every total carries its coverage, and how many of how many KPIs", () => {
    const { coverage, why } = withWeights([20, 20, 20, 25, 15], 4);
    expect(coverage).toBeCloseTo(0.85, 12);
    expect(why).toContain("4 of 5 KPIs, 85% of the weight.");
  });

  test("KPIs without weight are not counted among them", () => {
    expect(withWeights([60, 40, 0, 0], 1).why).toContain("1 of 2 KPIs, 60% of the weight.");
  });
});
