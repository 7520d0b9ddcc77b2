import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { amounts, paid } from "./paid.ts";

const NORTH: NamedCells = { ID: "N", Team: "North", Post: "Agent", Region: "EU" };
const SOUTH: NamedCells = { ID: "S", Team: "South", Post: "Lead", Region: "US" };

const row = (scope: Cell, which: Cell, coefficient: Cell, period: Cell = "2026-Q3"): NamedCells => ({
  Period: period,
  Scope: scope,
  Which: which,
  Coefficient: coefficient,
});

const withRows = (...coefficients: readonly NamedCells[]) => paid([NORTH, SOUTH], { coefficients });

describe("rule 19: base × individual × team × company × post × region coefficient", () => {
  test.each<[string, readonly NamedCells[], readonly number[]]>([
    ["of the company", [row("company", "", 1.1)], [1100, 1100]],
    ["of the team", [row("team", "North", 1.2), row("team", "South", 0.9)], [1200, 900]],
    ["of the post", [row("post", "Agent", 2), row("post", "Lead", 3)], [2000, 3000]],
    ["of the region", [row("region", "EU", 0.5), row("region", "US", 1)], [500, 1000]],
    [
      "all four multiply",
      [row("team", "*", 1.1), row("company", "", 1.2), row("post", "", 1.5), row("region", "", 2)],
      [3960, 3960],
    ],
    ["0 pays nothing", [row("company", "", 0)], [0, 0]],
    ["typed as percent", [row("company", "", "110%")], [1100, 1100]],
    ["a row for all others", [row("team", "North", 1.2), row("team", "", 1.05)], [1200, 1050]],
    ["a row for every period", [row("company", "", 1.3, "")], [1300, 1300]],
    [
      "the period's own row counts before one for every",
      [row("company", "", 1.3, ""), row("company", "", 2)],
      [2000, 2000],
    ],
    ["rows of other periods do not count", [row("company", "", 1.3, "2026-Q2")], [1000, 1000]],
    ["words in Chinese", [row("团队", "North", 1.2), row("團隊", "south", 2)], [1200, 2000]],
  ])("%s", (_name, rows, wanted) => {
    const result = withRows(...rows);
    expect([result.errors, amounts(result, "N", "S")]).toEqual([[], wanted]);
  });

  test("rounded once, at the end: 1.1 × 1.1 of 333.33 for 0.5 is 201.66", () => {
    const coefficients = [row("team", "", 1.1), row("company", "", 1.1)];
    expect(amounts(paid([{ ID: "P", Score: 50, "Bonus base": 333.33 }], { coefficients }), "P")).toEqual([201.66]);
  });

  test("a veto on the bonus pays 0 whatever the coefficients", () => {
    const events = [{ "Person ID": "N", Period: "2026-Q3", Effect: "no bonus" }];
    const result = paid([NORTH], { coefficients: [row("company", "", 1.1)], events });
    expect([result.of("N").amount, result.of("N").why.at(-1)]).toEqual([0, "A veto pays no bonus."]);
  });
});

describe("what is missing or stands twice holds the bonuses that it is for", () => {
  test("a scope that is used, without a row for the person's team", () => {
    const result = withRows(row("team", "North", 1.2));
    expect([result.errors, amounts(result, "N", "S")]).toEqual([
      ["coefficients.missing at Coefficients!D2"],
      [1200, null],
    ]);
    expect(result.of("S").why.at(-1)).toBe(
      "The Coefficients tab goes by team in 2026-Q3 but has no row for South. Add one; until then the bonus is held.",
    );
  });

  test("is told once for all of a team", () => {
    const people = ["A", "B", "C"].map((ID) => ({ ...SOUTH, ID }));
    expect(paid(people, { coefficients: [row("team", "North", 1)] }).errors).toHaveLength(1);
  });

  test("two rows for the same", () => {
    const result = withRows(row("team", "North", 1.2), row("team", "south", 1), row("team", " NORTH", 1.3));
    expect([result.errors, amounts(result, "N", "S")]).toEqual([
      ["coefficients.twice at Coefficients!D4"],
      [null, 1000],
    ]);
    expect(result.of("N").why.at(-1)).toMatch(/must be mended first/);
  });

  test.each<[string, NamedCells, string]>([
    ["a coefficient that is no number", row("company", "", "high"), "cell.notNumber at Coefficients!D2"],
    ["a blank coefficient", row("company", "", ""), "cell.blankRequired at Coefficients!D2"],
    ["a coefficient below 0", row("company", "", -1), "cell.negative at Coefficients!D2"],
    ["an error", row("company", "", "#REF!"), "cell.error at Coefficients!D2"],
    ["a blank scope: it may be for anybody", row("", "North", 1.2), "cell.blankRequired at Coefficients!B2"],
    ["a scope that nobody knows", row("galaxy", "", 1.2), "cell.notChoice at Coefficients!B2"],
    ["a period that is none: it may be this one", row("company", "", 1.2, "soon"), "cell.badPeriod at Coefficients!A2"],
  ])("%s", (_name, one, error) => {
    const result = withRows(one);
    expect([result.errors, amounts(result, "N", "S")]).toEqual([[error], [null, null]]);
  });
});
