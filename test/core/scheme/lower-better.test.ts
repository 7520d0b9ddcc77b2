import { describe, expect, test } from "vitest";
import { Issues, prepare } from "../../../src/core/index.ts";
import { isLowerBetter } from "../../../src/core/scheme/is-lower-better.ts";
import { book, type NamedCells } from "../../support/book.ts";

function isLower(kpi: NamedCells): boolean | null {
  const tables = book({ kpis: [{ KPI: "k", ...kpi }], weights: [{ k: 100 }] });
  const [compiled] = prepare(tables, new Issues()).scheme.kpis;
  return compiled ? isLowerBetter(compiled.curve) : null;
}

describe("whether less of an actual is better, by its curve (rules 8 to 10)", () => {
  test.each<[string, NamedCells, boolean]>([
    ["points that rise", { Knots: "0; 100", Points: "0; 100" }, false],
    ["points that fall", { Knots: "0; 100", Points: "100; 0" }, true],
    ["points that rise and fall back to where they were", { Knots: "0; 50; 100", Points: "0; 100; 0" }, false],
    ["points that rise and fall below where they were", { Knots: "0; 50; 100", Points: "20; 100; 0" }, true],
    ["a target below the threshold", { Threshold: 60, Target: 30 }, true],
    ["steps upwards", { Curve: "steps", Knots: "60; 80; 90", Points: "0; 80; 100" }, false],
    ["steps downwards", { Curve: "steps", Knots: "30; 20; 10", Points: "0; 80; 100" }, true],
    ["a ratio", { Curve: "ratio", Target: 100 }, false],
    ["a ratio for a cost", { Curve: "lower is better", Target: 100 }, true],
  ])("%s", (_name, kpi, wanted) => {
    expect(isLower(kpi)).toBe(wanted);
  });
});
