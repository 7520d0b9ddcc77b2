import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const TIERS = [
  { From: 100, Tier: "gold", Coefficient: 1.5 },
  { From: 60, Tier: "bronze", Coefficient: 0.5 },
  { From: 80, Tier: "silver", Coefficient: 1 },
];

function paid(score: Cell, settings: readonly NamedCells[], base: Cell = 1000, bonus: readonly NamedCells[] = TIERS) {
  const people = [{ "Person ID": "P1", "Bonus base": base }];
  return outcome(identityBook({ P1: score }, { people, settings, bonus }), "2026-Q3");
}

const inMode = (mode: Cell): readonly NamedCells[] => [{ Setting: "Bonus mode", Value: mode }];

describe("rules 18 and 19: a bonus", () => {
  test.each([
    ["whole", 500],
    ["marginal", 50],
    ["overage", 700],
    ["interpolate", 750],
    ["全额", 500],
    ["分段累进", 50],
    ["超額", 700],
    ["線性內插", 750],
  ])("in the mode %s is %d for a score of 70 on a base of 1,000", (mode, amount) => {
    const { errors, of } = paid(70, inMode(mode));
    expect([errors, of("P1").amount, of("P1").tier]).toEqual([[], amount, "bronze"]);
  });

  test("without a mode is a problem at the tiers, and nothing is assumed", () => {
    const { errors, of } = paid(70, []);
    expect(errors).toEqual(["bonus.noMode at 'Bonus tiers'!A2"]);
    expect(of("P1")).toMatchObject({ tier: "bronze", amount: null });
  });

  test("in a mode that nobody knows is a problem, and nothing is assumed", () => {
    const { errors, of } = paid(70, inMode("progressive"));
    expect(errors).toContain("cell.notChoice at Settings!B2");
    expect(of("P1").amount).toBeNull();
  });

  test.each<[string, Cell, Cell, object]>([
    ["below the first tier", 50, 1000, { tier: null, amount: 0 }],
    ["without a total", "", 1000, { tier: null, amount: null }],
    ["without a base", 90, "", { tier: "silver", amount: null }],
    ["of a base of 0", 90, 0, { tier: "silver", amount: 0 }],
    ["on the bound of a tier", 80, 1000, { tier: "silver", amount: 1000 }],
    ["above the top tier", 199, 1000, { tier: "gold", amount: 1500 }],
  ])("%s", (_name, score, base, expected) => {
    expect(paid(score, inMode("whole"), base).of("P1")).toMatchObject(expected);
  });

  test("of a base that is no number is a problem at the base", () => {
    const { errors, of } = paid(90, inMode("whole"), "a lot");
    expect(errors).toEqual(["cell.notNumber at People!B2"]);
    expect(of("P1").amount).toBeNull();
  });

  test("two tiers that begin at the same score are a problem", () => {
    const bonus = [...TIERS, { From: 80, Tier: "again", Coefficient: 2 }];
    expect(paid(90, inMode("whole"), 1000, bonus).errors).toEqual(["bonus.twice at 'Bonus tiers'!A5"]);
  });
});

describe("rule 19: rounded once, to the currency's minor unit, by a named rule", () => {
  const rounding = (rule: string, decimals: number) => [
    ...inMode("interpolate"),
    { Setting: "Bonus rounding", Value: rule },
    { Setting: "Currency decimals", Value: decimals },
  ];

  test.each([
    // 70.1 earns 0.5 + 10.1/20 × 0.5 = 0.7525 of 333.33 = 250.830825.
    ["half-up", 2, 250.83],
    ["up", 2, 250.84],
    ["down", 2, 250.83],
    ["half-up", 0, 251],
    ["down", 0, 250],
    ["四舍五入", 2, 250.83],
    ["進位", 2, 250.84],
  ])("%s to %d decimals is %d", (rule, decimals, amount) => {
    expect(paid(70.1, rounding(rule, decimals), 333.33).of("P1").amount).toBe(amount);
  });

  test("on the exact value: 1.005 is 1.01, which no double can tell", () => {
    expect(paid(90, inMode("whole"), 1.005).of("P1").amount).toBe(1.01);
  });

  test("nothing is rounded before: a coefficient of one third of 100 is 33.33, three of them are not 99.99", () => {
    const bonus = [{ From: 0, Tier: "t", Coefficient: 1 / 3 }];
    expect(paid(90, inMode("whole"), 100, bonus).of("P1").amount).toBe(33.33);
    expect(paid(90, inMode("whole"), 300, bonus).of("P1").amount).toBe(100);
  });
});
