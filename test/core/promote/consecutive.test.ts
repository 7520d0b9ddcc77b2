import { describe, expect, test } from "vitest";
import type { Cell, Flag } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const QUARTERS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"];
const RULE = { Rule: "total", Operator: ">=", Bound: 80, Periods: 3 };
const RATINGS = [
  { From: 0, Band: "B" },
  { From: 80, Band: "A" },
];

/** The totals of the quarters up to 2026-Q3, the latest last; null is a quarter without a row. */
function over(totals: readonly (Cell | null)[], gapBreaks: "yes" | "no" | "" = "", rule: NamedCells = RULE) {
  const quarters = QUARTERS.slice(-totals.length);
  const metrics = quarters.flatMap((Period, i) => {
    const score = totals[i] ?? null;
    return score === null ? [] : [{ "Person ID": "P1", Period, score }];
  });
  const settings = [{ Setting: "A gap breaks consecutive periods", Value: gapBreaks }];
  const tables = identityBook(metrics, { settings, rules: [rule], ratings: RATINGS, people: [{ ID: "P1" }] });
  return outcome(tables, "2026-Q3").of("P1");
}

describe("rule 23: a total, a band or an actual over N consecutive periods", () => {
  test.each<[string, readonly (Cell | null)[], Flag]>([
    ["three in a row", [80, 85, 90], "eligible"],
    ["the bound itself counts", [80, 80, 80], "eligible"],
    ["what was before does not matter", [10, 80, 85, 90], "eligible"],
    ["the latest fails", [85, 90, 79], "notYet"],
    ["one in the middle fails", [85, 79, 90], "notYet"],
    ["the oldest of the three fails", [79, 85, 90], "notYet"],
    ["only two periods exist", [85, 90], "cannotTell"],
    ["only two exist, and one fails", [79, 90], "notYet"],
    ["the latest has no data", [85, 90, 95, null], "cannotTell"],
    ["the latest has a blank", [85, 90, 95, ""], "cannotTell"],
  ])("%s", (_name, totals, expected) => {
    expect(over(totals).flags).toEqual([expected]);
  });

  test.each<[string, NamedCells, Flag]>([
    ["the band", { Rule: "rating", Operator: ">=", Bound: "A", Periods: 3 }, "eligible"],
    ["an actual", { Rule: "KPI", "Of what": "score", Operator: ">=", Bound: 80, Periods: 3 }, "eligible"],
    ["points", { Rule: "points", "Of what": "score", Operator: ">=", Bound: 85, Periods: 3 }, "notYet"],
    ["one period if nothing is said", { Rule: "total", Operator: ">=", Bound: 90 }, "eligible"],
  ])("%s", (_name, rule, expected) => {
    expect(over([80, 85, 90], "", rule).flags).toEqual([expected]);
  });

  test("how many periods had data is said where they are too few", () => {
    expect(over([85, 90]).why.join(" ")).toContain("2 of 3 periods");
  });
});

describe("rule 25: a gap breaks “consecutive” only if the scheme says so", () => {
  const GAP = [80, 85, null, 90];

  test("by default it does not, nor where the scheme says no", () => {
    expect([over(GAP).flags, over(GAP, "no").flags]).toEqual([["eligible"], ["eligible"]]);
  });

  test("where the scheme says yes it does, and the reason names the period", () => {
    const { flags, why } = over(GAP, "yes");
    expect(flags).toEqual(["notYet"]);
    expect(why.join(" ")).toContain("2026-Q2 has no result, and a gap breaks the run in this scheme");
  });

  test("a blank and an N/A are gaps as well", () => {
    expect(over([80, 85, "", 90], "yes").flags).toEqual(["notYet"]);
    expect(over([80, 85, "N/A", 90], "no").flags).toEqual(["eligible"]);
  });

  test("a gap before the last of the run does not matter", () => {
    expect(over([70, null, 80, 85, 90], "yes").flags).toEqual(["eligible"]);
  });

  test("before someone's first period there is no gap, only too little to tell", () => {
    expect(over([null, 85, 90], "yes").flags).toEqual(["cannotTell"]);
    expect(over([null, null, 85, 90], "no").flags).toEqual(["cannotTell"]);
  });

  test("a failure on the other side of a gap that does not break counts", () => {
    expect(over([79, null, 85, 90], "no").flags).toEqual(["notYet"]);
  });

  test("several gaps", () => {
    expect(over([80, null, 85, null, 90], "no").flags).toEqual(["eligible"]);
  });
});
