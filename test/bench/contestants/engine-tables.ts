import type { Row, Tables } from "../../../src/core/index.ts";
import type { BenchScheme } from "../scheme.ts";

function table(sheet: string, rows: readonly Row[]) {
  return { sheet, rows };
}

/** The benchmark's scheme as the tabs of a workbook, the way HR would write it. */
export function schemeTables(bench: BenchScheme): Tables {
  const ids = bench.kpis.map((kpi) => kpi.id);
  const kpis = bench.kpis.map(({ id, knots }) => [
    id,
    knots.map(([actual]) => actual).join("; "),
    knots.map(([, points]) => points).join("; "),
  ]);
  const { minTotal, actuals } = bench.promotion;
  return {
    kpis: table("KPIs", [["KPI", "Knots", "Points"], ...kpis]),
    weights: table("Weights", [
      ["Post", ...ids],
      ["", ...bench.kpis.map((kpi) => kpi.weightPct)],
    ]),
    ratings: table("Ratings", [["From total", "Band"], ...bench.bands.map(([from, label]) => [from, label])]),
    bonus: table("Bonus tiers", [["From total", "Coefficient"], ...bench.tiers.map(([from, rate]) => [from, rate])]),
    rules: table("Promotion rules", [
      ["Rule", "Of what", "Operator", "Bound"],
      ["total", "", ">=", minTotal],
      ...actuals.map(({ kpi, operator, bound }) => ["KPI", ids[kpi] ?? "", operator, bound]),
    ]),
    settings: table("Settings", [
      ["Setting", "Value"],
      ["Bonus mode", "whole"],
      ["Minimum coverage", bench.minCoveragePct / 100],
    ]),
    metrics: table("Metrics", [
      ["Person ID", "Period", ...ids],
      ["P1", "2026-Q3"],
    ]),
  };
}
