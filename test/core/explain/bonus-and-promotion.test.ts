import { describe, expect, test } from "vitest";
import type { Cell, Language } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { identityBook, scoresOf } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const BONUS = [
  { From: 60, Tier: "silver", Coefficient: 0.8 },
  { From: 90, Tier: "gold", Coefficient: 1.2 },
];

function paid(score: Cell, mode: string, base: Cell, language: Language = "en"): readonly string[] {
  const settings = [
    { Setting: "Bonus mode", Value: mode },
    { Setting: "Currency", Value: "CNY" },
  ];
  const people = [{ ID: "P1", "Bonus base": base }];
  const { why } = outcome(identityBook({ P1: score }, { settings, people, bonus: BONUS }), "2026-Q3").of(
    "P1",
    language,
  );
  return why.slice(-2);
}

describe("rules 18, 19 and 26: why a bonus is what it is", () => {
  test("the tier reached, the mode, the base, the amount", () => {
    expect(paid(92, "whole", 1000)).toEqual([
      "Total 92 reaches the tier gold, from 90, coefficient 1.2.",
      "Base 1000, the tier's coefficient on everything: 1200 CNY.",
    ]);
  });

  test("no tier reached", () => {
    expect(paid(50, "whole", 1000)).toEqual([
      "Total 50 reaches no tier; the first begins at 60.",
      "Base 1000, the tier's coefficient on everything: 0 CNY.",
    ]);
  });

  test("no base, no total, no mode", () => {
    expect(paid(92, "whole", "")[1]).toBe("There is no bonus base in the People tab, so there is no amount.");
    expect(paid("", "whole", 1000)[1]).toBe("No total, so no bonus yet.");
    expect(paid(92, "", 1000).join(" ")).not.toContain("CNY");
  });

  test.each<[string, string]>([
    ["whole", "1200"],
    // 30/100 × 0.8 + 2/100 × 1.2.
    ["marginal", "264"],
    ["overage", "920"],
    ["interpolate", "1200"],
  ])("in the mode %s the amount that is stated is the amount that is paid: %s", (mode, amount) => {
    expect(paid(92, mode, 1000)[1]).toContain(`${amount} CNY`);
  });

  test("in the reader's language", () => {
    expect(paid(92, "whole", 1000, "zh-Hans").join("")).toContain("1200 CNY");
    expect(paid(92, "whole", 1000, "zh-Hans").join("")).not.toMatch(/coefficient|tier/);
    expect(paid(92, "whole", 1000, "zh-Hant").join("")).not.toMatch(/coefficient|tier/);
  });
});

function judged(rule: NamedCells, totals: readonly (readonly [string, Cell])[]): string {
  const metrics = totals.flatMap(([period, score]) => scoresOf(period, { P1: score }));
  const people = [{ ID: "P1", Skill: 70 }];
  const kpis = [{ KPI: "score", Name: "CSAT", Unit: "%", Knots: "0,1", Points: "0,100" }];
  const { why } = outcome(identityBook(metrics, { rules: [rule], people, kpis }), "2026-Q3").of("P1");
  return why.at(-1) ?? "";
}

describe("rule 24: each rule says the value found, the bound and the distance left", () => {
  const CSAT = { Rule: "KPI", "Of what": "score", Operator: ">=", Bound: "85%" };

  test.each<[string, NamedCells, readonly (readonly [string, Cell])[], string]>([
    ["a pass", CSAT, [["2026-Q3", 0.9]], "Pass: CSAT ≥ 85%; found 90%."],
    ["a fail and its distance", CSAT, [["2026-Q3", 0.8]], "Fail: CSAT ≥ 85%; found 80%, 5% missing."],
    ["unknown, and why", CSAT, [["2026-Q3", ""]], "Unknown: CSAT ≥ 85%; found blank; there is no data."],
    [
      "a total",
      { Rule: "total", Operator: ">=", Bound: 90 },
      [["2026-Q3", 0.855]],
      "Fail: total ≥ 90; found 85.5, 4.5 missing.",
    ],
    [
      "at most",
      { Rule: "total", Operator: "<=", Bound: 80 },
      [["2026-Q3", 0.855]],
      "Fail: total ≤ 80; found 85.5, 5.5 missing.",
    ],
    [
      "a column",
      { Rule: "people column", "Of what": "Skill", Operator: ">=", Bound: 80 },
      [["2026-Q3", 0.9]],
      "Fail: Skill ≥ 80; found 70, 10 missing.",
    ],
    [
      "an improvement",
      { Rule: "improvement", "Of what": "total", Operator: ">=", Bound: "15%" },
      [
        ["2026-Q2", 0.8],
        ["2026-Q3", 0.88],
      ],
      "Fail: improvement of total ≥ 15% against the period before; found 10%, 5% missing.",
    ],
  ])("%s", (_name, rule, totals, sentence) => {
    expect(judged(rule, totals).replace(/>=/g, "≥").replace(/<=/g, "≤")).toBe(sentence);
  });

  test("over several periods", () => {
    const rule = { Rule: "total", Operator: ">=", Bound: 80, Periods: 2 };
    expect(
      judged(rule, [
        ["2026-Q2", 0.75],
        ["2026-Q3", 0.9],
      ]),
    ).toMatch(/^Fail: total (>=|≥) 80 over 2 consecutive periods; found 75/);
  });
});
