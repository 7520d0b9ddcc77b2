import { describe, expect, test } from "vitest";
import { reachedIndex } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { type Actuals, identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const UNSORTED = [
  { From: 75, Band: "B" },
  { From: 0, Band: "D" },
  { From: 90, Band: "A" },
  { From: 60, Band: "C" },
];

function rated(actuals: Actuals, ratings: readonly NamedCells[] = UNSORTED, settings: readonly NamedCells[] = []) {
  return outcome(identityBook(actuals, { ratings, settings }), "2026-Q3");
}

const bandOf = (total: number, settings: readonly NamedCells[] = []) =>
  rated({ P1: total }, UNSORTED, settings).of("P1").band;

describe("rule 17: bands state lower bounds, in any order", () => {
  test.each([
    [0, "D"],
    [59.9, "D"],
    [60, "C"],
    [74.9, "C"],
    [75, "B"],
    [89.9, "B"],
    [90, "A"],
    [120, "A"],
    [200, "A"],
  ])("%d is %s: the bound belongs to the higher band, and the top is open", (total, band) => {
    expect(bandOf(total)).toBe(band);
  });

  test.each([
    [59.9, "D"],
    [60, "D"],
    [60.1, "C"],
    [75, "C"],
    [90, "B"],
    [90.1, "A"],
    [120, "A"],
  ])("with “more than”, %d is %s", (total, band) => {
    expect(bandOf(total, [{ Setting: "Bound rule", Value: "more than" }])).toBe(band);
  });

  test("with “more than” the lowest bound is where totals begin: 0 is a D, not a hole", () => {
    expect(bandOf(0, [{ Setting: "等级下限归属", Value: "须超过" }])).toBe("D");
  });

  test("no band can be missed between two bounds with decimals", () => {
    const ratings = [
      { From: 0, Band: "C" },
      { From: 80, Band: "B" },
      { From: 80.1, Band: "A" },
    ];
    const { of } = rated({ P1: 79.9, P2: 80, P3: 80.1, P4: 80.05 }, ratings);
    expect(["P1", "P2", "P3", "P4"].map((id) => of(id).band)).toEqual(["C", "B", "A", "A"]);
  });

  test("a band below 0", () => {
    expect(reachedIndex([{ from: -10 }, { from: 0 }], -3)).toBe(0);
  });

  test("bounds typed as text or in Chinese", () => {
    const ratings = [
      { 分数下限: "0", 绩效等级: "合格" },
      { 分数下限: "90", 绩效等级: "优秀" },
    ];
    expect(rated({ P1: 90 }, ratings).of("P1").band).toBe("优秀");
  });
});

describe("rule 17: what cannot be rated is a problem, not an empty cell", () => {
  test("a total under the lowest band, with how many and whom", () => {
    const { errors, issues, of } = rated({ P1: 55, P2: 70, P3: 40 }, [
      { From: 60, Band: "C" },
      { From: 80, Band: "A" },
    ]);
    expect(errors).toEqual(["bands.belowLowest at Ratings!A2"]);
    expect(issues[0]?.args).toMatchObject({ count: 2, lowest: 60 });
    expect([of("P1").band, of("P2").band]).toEqual([null, "C"]);
  });

  test("who stands on the lowest bound is not under it, and who has no total is not counted", () => {
    const { issues } = rated({ P1: 60, P2: 59.9, P3: "" }, [
      { From: 60, Band: "C" },
      { From: 80, Band: "A" },
    ]);
    expect(issues.filter(({ code }) => code === "bands.belowLowest").map(({ args }) => args)).toEqual([
      { lowest: 60, count: 1, id: "P2", total: 59.9 },
    ]);
  });

  test("without bands nobody is rated, and nothing is wrong", () => {
    const { errors, of } = rated({ P1: 70 }, []);
    expect([errors, of("P1").band]).toEqual([[], null]);
  });

  test("two bands that begin at the same total", () => {
    const { errors } = rated({ P1: 70 }, [
      { From: 0, Band: "C" },
      { From: 60, Band: "B" },
      { From: 60, Band: "A" },
    ]);
    expect(errors).toEqual(["bands.twice at Ratings!A4"]);
  });

  test.each<[string, NamedCells, string]>([
    ["a bound that is no number", { From: "sixty", Band: "B" }, "cell.notNumber at Ratings!A3"],
    ["a bound that is blank", { From: "", Band: "B" }, "cell.blankRequired at Ratings!A3"],
    ["a bound that is an error", { From: "#REF!", Band: "B" }, "cell.error at Ratings!A3"],
  ])("%s, at its cell, and nobody is rated by what is left", (_name, row, problem) => {
    const { errors, of } = rated({ P1: 70 }, [{ From: 0, Band: "C" }, row]);
    expect(errors).toEqual([problem]);
    expect(of("P1")).toMatchObject({ total: 70, band: null });
  });

  test("a band without a label", () => {
    expect(
      rated({ P1: 70 }, [
        { From: 0, Band: "C" },
        { From: 60, Band: "" },
      ]).errors,
    ).toHaveLength(1);
  });
});

describe("labels are the company's own words", () => {
  const WITH_SIGNS = [
    { From: 0, Band: "B" },
    { From: 80, Band: "A-" },
    { From: 85, Band: "A" },
    { From: 90, Band: "A+" },
  ];

  test("A-, A and A+ are three bands", () => {
    const { errors, of } = rated({ P1: 81, P2: 86, P3: 91 }, WITH_SIGNS);
    expect(errors).toEqual([]);
    expect(["P1", "P2", "P3"].map((id) => of(id).band)).toEqual(["A-", "A", "A+"]);
  });

  test("and a promotion rule that asks for an A is not met by an A-", () => {
    const rules = [{ Rule: "rating", Operator: ">=", Bound: "A" }];
    const { of } = outcome(identityBook({ P1: 81, P2: 86, P3: 91 }, { ratings: WITH_SIGNS, rules }), "2026-Q3");
    expect(["P1", "P2", "P3"].flatMap((id) => of(id).flags)).toEqual(["notYet", "eligible", "eligible"]);
  });

  test("nor does last year's A- count as an A", () => {
    const rules = [{ Rule: "last year rating", Operator: ">=", Bound: "A" }];
    const people = [
      { ID: "P1", "Last year rating": "A-" },
      { ID: "P2", "Last year rating": "a" },
    ];
    const { of } = outcome(identityBook({ P1: 81, P2: 81 }, { ratings: WITH_SIGNS, rules, people }), "2026-Q3");
    expect(["P1", "P2"].flatMap((id) => of(id).flags)).toEqual(["notYet", "eligible"]);
  });
});
