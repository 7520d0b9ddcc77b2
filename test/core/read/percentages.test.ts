import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const warnings = (kpi: NamedCells, cell: Cell) =>
  outcome(identityBook({ P1: cell }, { kpis: [{ KPI: "score", Unit: "%", ...kpi }] }), "2026-Q3").warnings;

describe("rule 2: an 85 where 85 % is 0.85 would earn full points unnoticed, so it is a warning", () => {
  test.each<[string, NamedCells, Cell, readonly string[]]>([
    ["knots in shares", { Knots: "80%, 90%" }, 85, ["kpi.looksLikePercent at Metrics!C2"]],
    ["a target in shares", { Curve: "ratio", Target: 0.9 }, 85, ["kpi.looksLikePercent at Metrics!C2"]],
    ["an actual in shares", { Knots: "80%, 90%" }, 0.85, []],
    ["a share above 1, as attainment has it", { Curve: "ratio", Target: 0.9 }, 1.3, []],
    ["knots in whole percent", { Knots: "80, 90" }, 85, []],
    ["another unit", { Unit: "s", Knots: "0.8, 0.9" }, 85, []],
  ])("%s", (_name, kpi, cell, expected) => {
    expect(warnings(kpi, cell)).toEqual(expected);
  });
});
