import { describe, expect, test } from "vitest";
import { type ResultTable, type Row, resultTables, type Tables } from "../../../src/core/index.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";
import { inWords, placedInto } from "../../support/placing.ts";

const FULL = {
  settings: [{ Setting: "Bonus mode", Value: "whole" }],
  ratings: [
    { From: 0, Band: "B" },
    { From: 80, Band: "A" },
  ],
  bonus: [
    { From: 0, Tier: "base", Coefficient: 0.5 },
    { From: 80, Tier: "full", Coefficient: 1 },
  ],
  rules: [{ Rule: "total", Operator: ">=", Bound: 80 }],
  people: [
    { ID: "P1", Name: "Ana", Post: "Agent", Grade: "L1", Team: "North", "Bonus base": 1000 },
    { ID: "P2", Name: "=HYPERLINK(1)", Post: "Agent", Grade: "L1", Team: "South", "Bonus base": "" },
    { ID: "P3", Name: "阿明 🙂", Post: "Agent", Grade: "L1", Team: "", "Bonus base": 500 },
  ],
};

const tablesOf = (book: Tables): readonly ResultTable[] => resultTables(outcome(book, "2026-Q3").result);

/** A table as it is first written, without the explanations at its end. */
function bare(table: ResultTable | undefined): readonly Row[] {
  return table ? placedInto([], inWords(table)).map((row) => row.slice(0, -1)) : [];
}

describe("the result tabs", () => {
  const [scores, bonuses, promotions] = tablesOf(identityBook({ P1: 85, P2: 70, P3: "" }, FULL));

  test("Scores: a row a person, blank where there is no total", () => {
    expect(bare(scores)).toEqual([
      ["Period", "Person ID", "Name", "Team", "Post", "Grade", "Total", "Band", "Coverage", "Status", "score points"],
      ["2026-Q3", "P1", "Ana", "North", "Agent", "L1", 85, "A", 1, "Scored", 85],
      ["2026-Q3", "P2", "=HYPERLINK(1)", "South", "Agent", "L1", 70, "B", 1, "Scored", 70],
      [
        "2026-Q3",
        "P3",
        "阿明 🙂",
        "",
        "Agent",
        "L1",
        "",
        "",
        0,
        "Insufficient data: less than the minimum coverage",
        "",
      ],
    ]);
  });

  test("Bonus: tier, coefficient, base and amount", () => {
    expect(bare(bonuses)).toEqual([
      ["Period", "Person ID", "Name", "Total", "Band", "Tier", "Coefficient", "Bonus base", "Bonus"],
      ["2026-Q3", "P1", "Ana", 85, "A", "full", 1, 1000, 1000],
      ["2026-Q3", "P2", "=HYPERLINK(1)", 70, "B", "base", 0.5, "", ""],
      ["2026-Q3", "P3", "阿明 🙂", "", "", "", "", 500, ""],
    ]);
  });

  test("Promotion: a row for each person and step", () => {
    expect(bare(promotions).map((row) => [row[1], row[6]])).toEqual([
      ["Person ID", "Flag"],
      ["P1", "Eligible"],
      ["P2", "Not yet"],
      ["P3", "Cannot tell"],
    ]);
  });

  test("a scheme without tiers or promotion rules writes no tabs for them", () => {
    expect(tablesOf(identityBook({ P1: 85 })).map(({ tab }) => tab)).toEqual(["scores"]);
  });
});

describe("law: written twice is the same as written once", () => {
  test("in any language, and after a change of language", () => {
    for (const table of tablesOf(identityBook({ P1: 85, P2: 70, P3: "" }, FULL))) {
      const once = placedInto([], inWords(table));
      expect(placedInto(once, inWords(table))).toEqual(once);
      const chinese = placedInto(once, inWords(table, "zh-Hans"));
      expect(placedInto(chinese, inWords(table))).toEqual(once);
    }
  });

  test("a KPI and a dimension of one name", () => {
    const kpis = [{ KPI: "score", Name: "Quality", Dimension: "Quality", Knots: "0,100" }];
    const [table] = tablesOf(identityBook({ P1: 85 }, { kpis })) as [ResultTable];
    const once = placedInto([], inWords(table));
    expect(placedInto(once, inWords(table))).toEqual(once);
  });

  test("who stands on two tracks, with a step of one name on each", () => {
    const ladder = ["Service", "Sales"].flatMap((Track) => [
      { Track, Grade: "L1", "Next grade": "L2" },
      { Track, Grade: "L2", "Next grade": "" },
    ]);
    const rules = [
      { Rule: "total", Bound: 80, Track: "Sales" },
      { Rule: "total", Bound: 90, Track: "Service" },
    ];
    const tables = tablesOf(
      identityBook({ P1: 85 }, { ladder, rules, people: [{ ID: "P1", Grade: "L1", Track: "" }] }),
    );
    const promotions = tables.find(({ tab }) => tab === "promotions") as ResultTable;
    const once = placedInto([], inWords(promotions));
    expect(once.map((row) => row[6])).toEqual(["Flag", "Not yet", "Eligible"]);
    expect(placedInto(once, inWords(promotions))).toEqual(once);
  });
});
