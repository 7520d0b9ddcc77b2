import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BONUS_AMOUNT, TIERED_AMOUNT } from "../../src/functions/index.ts";
import { typed } from "./support/decimals.ts";
import { Fraction } from "./support/fraction.ts";
import { column, outcome } from "./support/outcome.ts";

const TIERS = [
  [0, 1],
  [100, 1.5],
];
const GATED = [
  [80, 0.8],
  [100, 1],
  [120, 2],
];

describe("BONUS_AMOUNT", () => {
  test.each([
    ["rule 18: whole, the coefficient reached on everything", [110, 1000, TIERS, "whole"], 1500],
    ["rule 18: whole, at the bound exactly", [100, 1000, TIERS, "whole"], 1500],
    ["rule 18: whole, below the first tier", [79, 1000, GATED, "whole"], 0],
    ["rule 18: marginal, each slice at its own coefficient", [110, 1000, TIERS, "marginal"], 1150],
    ["rule 18: marginal, below the first tier", [79, 1000, GATED, "marginal"], 0],
    ["rule 18: marginal begins to count at the first bound", [90, 1000, GATED, "marginal"], 80],
    ["rule 18: overage, all above 100 at the coefficient reached", [130, 1000, GATED, "overage"], 1600],
    ["rule 18: overage, below 100 in proportion", [90, 1000, GATED, "overage"], 900],
    ["rule 18: interpolate, between two bounds", [110, 1000, GATED, "interpolate"], 1500],
    ["rule 18: interpolate, flat above the last", [140, 1000, GATED, "interpolate"], 2000],
    ["rule 18: interpolate, 0 below the first", [79, 1000, GATED, "interpolate"], 0],
    ["the mode in Chinese", [110, 1000, TIERS, "分段累进"], 1150],
    [
      "tiers in any order, with headings and blank rows",
      [
        110,
        1000,
        [
          ["From", "Rate"],
          [100, 1.5],
          ["", ""],
          [0, 1],
        ],
        "whole",
      ],
      1500,
    ],
    [
      "exact to 10 decimals",
      [
        110,
        100.01,
        [
          [100, 1.1],
          [130, 1.2],
        ],
        "interpolate",
      ],
      113.3446666667,
    ],
    ["rule 16: by its 15 digits 99.99999999999999 is 100", [99.99999999999999, 1000, TIERS, "whole"], 1500],
    ["rule 1: blank in, blank out", ["", 1000, TIERS, "whole"], ""],
    ["rule 1: N/A in, N/A out", [110, "N/A", TIERS, "whole"], "N/A"],
    ["one base for all", [column(110, 90, ""), 1000, TIERS, "whole"], column(1500, 1000, "")],
    ["a base for each", [column(110, 90), column(1000, 2000), TIERS, "whole"], column(1500, 2000)],
    [
      "rule 3: each fault in its cell",
      [column("abc", 90), column(1000, "#REF!"), TIERS, "whole"],
      column("#score: “abc” is not a number", "#base: the error #REF!"),
    ],
  ] as const)("%s", (_, [score, base, tiers, mode], expected) => {
    expect(BONUS_AMOUNT(score, base, tiers, mode)).toEqual(expected);
  });

  test.each([
    [
      "rule 18: no mode, for one case",
      [110, 1000, TIERS, undefined],
      "The mode is missing, and the four modes pay differently here: whole 1500, marginal 1150, overage 1150, interpolate 1500. Add the one you mean as the last argument.",
    ],
    [
      "rule 18: no mode, for a range it shows the first case",
      [column("", "abc", 130), 1000, GATED, ""],
      "The mode is missing, and the four modes pay differently here: with score 130 and base 1000, whole 2000, marginal 560, overage 1600, interpolate 2000. Add the one you mean as the last argument.",
    ],
    [
      "rule 18: a mode that is none",
      [110, 1000, TIERS, "stepwise"],
      "“stepwise” is not a mode. Use one of the four, which pay differently here: whole 1500, marginal 1150, overage 1150, interpolate 1500.",
    ],
    [
      "rule 18: no mode and no case yet",
      ["", 1000, TIERS, ""],
      "The mode is missing, and the four modes pay differently here: whole, marginal, overage, interpolate. Add the one you mean as the last argument.",
    ],
    [
      "names where coefficients belong",
      [
        110,
        1000,
        [
          [0, "Bronze"],
          [100, "Silver"],
        ],
        "whole",
      ],
      "row 1, column 2 of tiers: “Bronze” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ],
    [
      "a bound twice",
      [
        110,
        1000,
        [
          [0, 1],
          [0, 2],
        ],
        "whole",
      ],
      "two rows of tiers begin at 0. Change one of the bounds, or remove the row.",
    ],
    [
      "one column",
      [110, 1000, column(0, 1), "whole"],
      "tiers has 2 rows and 1 column. Give 2 columns: lower bound, coefficient.",
    ],
  ] as const)("an error says what to do: %s", (_, [score, base, tiers, mode], sentence) => {
    expect(outcome(() => BONUS_AMOUNT(score, base, tiers, mode))).toBe(`ERROR BONUS_AMOUNT: ${sentence}`);
  });
});

const RATES = [
  [0, 0.02],
  [10000, 0.05],
  [20000, 0.1],
];

describe("TIERED_AMOUNT", () => {
  test.each([
    ["rule 18: whole", [15000, RATES, "whole"], 750],
    ["rule 18: marginal", [25000, RATES, "marginal"], 1200],
    ["rule 18: overage, above the second bound at the rate reached", [25000, RATES, "overage"], 1700],
    ["rule 18: overage, below the second bound at the first rate", [9000, RATES, "overage"], 180],
    ["rule 18: interpolate, between the amounts at the bounds", [15000, RATES, "interpolate"], 1250],
    ["rule 18: interpolate, above the last bound", [30000, RATES, "interpolate"], 3000],
    [
      "below the first bound",
      [
        50,
        [
          [100, 0.1],
          [200, 0.2],
        ],
        "whole",
      ],
      0,
    ],
    ["one tier", [15000, [[0, 0.02]], "overage"], 300],
    ["rule 1: blank and N/A", [[["", "N/A", 100]], RATES, "whole"], [["", "N/A", 2]]],
  ] as const)("%s", (_, [value, tiers, mode], expected) => {
    expect(TIERED_AMOUNT(value, tiers, mode)).toEqual(expected);
  });

  test("rule 18: no mode shows all four amounts", () => {
    expect(outcome(() => TIERED_AMOUNT(25000, RATES, ""))).toBe(
      "ERROR TIERED_AMOUNT: The mode is missing, and the four modes pay differently here: whole 2500, marginal 1200, overage 1700, interpolate 2500. Add the one you mean as the last argument.",
    );
  });
});

describe("laws", () => {
  const tiers = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 }).chain((bounds) => {
    const sorted = bounds.sort((a, b) => a - b);
    const rates = fc.array(typed(0, 3), { minLength: sorted.length, maxLength: sorted.length });
    return rates.map((list) => sorted.map((from, i) => ({ from, rate: list[i] as { text: string; value: number } })));
  });

  test("Marginal is the sum of its slices in exact arithmetic, for scores and for values", () => {
    fc.assert(
      fc.property(tiers, typed(0, 300), typed(0, 9999), (table, score, base) => {
        const rows = table.map(({ from, rate }) => [from, rate.value]);
        const at = Fraction.of(score.text);
        const slices = table.map(({ from, rate }, i) => {
          const low = new Fraction(BigInt(from));
          const next = table[i + 1];
          const end = next && new Fraction(BigInt(next.from)).isBelow(at) ? new Fraction(BigInt(next.from)) : at;
          return end.isBelow(low) ? new Fraction(0n) : end.minus(low).times(Fraction.of(rate.text));
        });
        const sum = slices.reduce((a, b) => a.plus(b), new Fraction(0n));
        const bonus = sum.times(Fraction.of(base.text)).over(new Fraction(100n));
        expect(TIERED_AMOUNT(score.value, rows, "marginal")).toBe(Number(sum.toDecimal(10)));
        expect(BONUS_AMOUNT(score.value, base.value, rows, "marginal")).toBe(Number(bonus.toDecimal(10)));
      }),
    );
  });

  test("With one rate on everything from 0, the four modes agree on values", () => {
    fc.assert(
      fc.property(typed(0, 100_000), typed(0, 1), (value, rate) => {
        const amounts = ["whole", "marginal", "overage", "interpolate"].map((mode) =>
          TIERED_AMOUNT(value.value, [[0, rate.value]], mode),
        );
        expect(new Set(amounts).size).toBe(1);
      }),
    );
  });

  test("Twice the base is twice the bonus, in each mode", () => {
    fc.assert(
      fc.property(
        tiers,
        fc.integer({ min: 0, max: 250 }),
        fc.constantFrom("whole", "marginal", "overage"),
        (table, score, mode) => {
          const rows = table.map(({ from, rate }) => [from, rate.value]);
          const [once, twice] = [100, 200].map((base) => BONUS_AMOUNT(score, base, rows, mode) as number);
          expect(twice).toBeCloseTo((once as number) * 2, 8);
        },
      ),
    );
  });
});
