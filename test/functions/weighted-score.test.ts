import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WEIGHTED_SCORE } from "../../src/functions/index.ts";
import { type Typed, typed } from "./support/decimals.ts";
import { Fraction } from "./support/fraction.ts";
import { column, outcome } from "./support/outcome.ts";

describe("totals", () => {
  test.each([
    ["rule 11: weights are relative", [[[80, 90]], [[3, 2]]], 84],
    ["rule 12: they need not add up to 100", [[[80, 90]], [[0.6, 0.4]]], 84],
    ["weights as a column", [[[80, 90]], column(60, 40)], 84],
    ["a column of scores with as many weights is one person", [column(80, 90), column(60, 40)], 84],
    [
      "a row for each person",
      [
        [
          [80, 90],
          [70, 60],
        ],
        [[50, 50]],
      ],
      column(85, 65),
    ],
    ["one KPI for many people", [column(80, 90), 5], column(80, 90)],
    ["one score, one weight", [80, 5], 80],
    ["rule 11: a blank is skipped with its weight", [[[80, ""]], [[60, 40]]], 80],
    ["rule 11: or counts as zero", [[[80, ""]], [[60, 40]], "zero"], 48],
    [
      "rule 11: or holds the total",
      [
        [
          [80, ""],
          [80, 90],
        ],
        [[60, 40]],
        "hold",
      ],
      column("", 84),
    ],
    ["rule 11: N/A is always skipped, zero", [[[80, "N/A"]], [[60, 40]], "zero"], 80],
    ["rule 11: N/A is always skipped, hold", [[[80, "不适用"]], [[60, 40]], "hold"], 80],
    [
      "all blank is blank",
      [
        [
          ["", ""],
          [1, 1],
        ],
        [[60, 40]],
      ],
      column("", 1),
    ],
    [
      "all blank is blank, zero or not",
      [
        [
          ["", ""],
          [1, 1],
        ],
        [[60, 40]],
        "zero",
      ],
      column("", 1),
    ],
    [
      "all N/A is N/A",
      [
        [
          ["-", "n/a"],
          [1, 1],
        ],
        [[60, 40]],
      ],
      column("N/A", 1),
    ],
    ["a weight of 0 or blank leaves its score out, whatever it is", [[[80, "abc", "x"]], [[60, 0, ""]]], 80],
    ["a blank under weight 0 does not hold", [[[80, ""]], [[60, 0]], "hold"], 80],
    ["missing in Chinese", [[[80, ""]], [[60, 40]], "计零"], 48],
    ["rule 16: 0.1 and 0.2 make 0.3", [[[0.1, 0.2]], [[1, 1]]], 0.15],
    ["rule 16: rounded once, half away from zero", [[[84.9, 85]], [[50, 50]], "", 1], 85],
    ["rule 16: a negative half goes down", [[[-0.05, 0]], [[1, 1]], "", 2], -0.03],
    ["rule 16: without decimals, exact to 10 places", [[[100, 0]], [[1, 2]]], 33.3333333333],
    ["decimals 0", [[[84.5, 84.5]], [[1, 1]], "skip", 0], 85],
    ["rule 2: text that is a number", [[["80%", " 1 "]], [[1, 1]]], 0.9],
  ] as const)("%s", (_, [scores, weights, missing, decimals], expected) => {
    expect(WEIGHTED_SCORE(scores, weights, missing, decimals)).toEqual(expected);
  });

  test("rule 3: a row with a score that is none tells which and why, and the others have totals", () => {
    expect(
      WEIGHTED_SCORE(
        [
          [80, "abc"],
          ["#N/A", 1],
          [80, 90],
        ],
        [[60, 40]],
      ),
    ).toEqual(column("#score 2: “abc” is not a number", "#score 1: the error #N/A", 84));
  });

  test.each([
    [
      "a score that is text, in a single total",
      [[[80, "abc"]], [[60, 40]]],
      "score 2: “abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ],
    [
      "rule 12: a negative weight",
      [[[80, 90]], [[60, -40]]],
      "column 2 of weights: The weight -40 is below 0. Weights are 0 or more.",
    ],
    ["rule 12: weights of 0 only", [[[80, 90]], [[0, ""]]], "The weights add up to 0. At least one must be above 0."],
    [
      "a weight that is text",
      [[[80, 90]], column("60%", "abc")],
      "row 2 of weights: “abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ],
    [
      "too few weights",
      [[[80, 90, 70]], [[60, 40]]],
      "scores has 1 row and 3 columns, and there are 2 weights. Give one weight for each column, or for each row of a single column of scores.",
    ],
    [
      "a choice that is none",
      [[[80, 90]], [[60, 40]], "ignore it"],
      "missing: “ignore it” is not one of the choices. Use one of: skip, zero, hold.",
    ],
    ["decimals out of range", [[[80, 90]], [[60, 40]], "", 11], "decimals is 11. Give a whole number from 0 to 10."],
    ["decimals not whole", [[[80, 90]], [[60, 40]], "", 1.5], "decimals is 1.5. Give a whole number from 0 to 10."],
  ] as const)("an error says what to do: %s", (_, [scores, weights, missing, decimals], sentence) => {
    expect(outcome(() => WEIGHTED_SCORE(scores, weights, missing, decimals))).toBe(`ERROR WEIGHTED_SCORE: ${sentence}`);
  });
});

describe("laws", () => {
  const entry = fc.record({ score: typed(0, 120), weight: typed(1, 100) });
  const entries = fc.array(entry, { minLength: 1, maxLength: 8 });

  function exactTotal(list: readonly { score: Typed; weight: Typed }[]): Fraction {
    const zero = new Fraction(0n);
    const sum = list.map(({ score, weight }) => Fraction.of(score.text).times(Fraction.of(weight.text)));
    const weights = list.map(({ weight }) => Fraction.of(weight.text));
    return sum.reduce((a, b) => a.plus(b), zero).over(weights.reduce((a, b) => a.plus(b), zero));
  }

  const totalOf = (list: readonly { score: Typed; weight: Typed }[], decimals?: number, factor = 1) =>
    WEIGHTED_SCORE(
      [list.map(({ score }) => score.value)],
      [list.map(({ weight }) => weight.value * factor)],
      "",
      decimals,
    );

  test("rule 16: totals of inputs with up to 6 decimals are those of exact rational arithmetic", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 10 }), (list, decimals) => {
        expect(totalOf(list, decimals)).toBe(Number(exactTotal(list).toDecimal(decimals)));
      }),
      { numRuns: 1000 },
    );
  });

  test("Scaling all weights changes nothing", () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(2, 4, 10, 1000), (list, factor) => {
        expect(totalOf(list, 6, factor)).toBe(totalOf(list, 6));
      }),
    );
  });

  test("The order of KPIs does not matter", () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(totalOf([...list].reverse())).toBe(totalOf(list));
      }),
    );
  });

  test("A total lies between the least and the greatest of its scores", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const scores = list.map(({ score }) => score.value);
        const total = totalOf(list, 6) as number;
        expect(total).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(total).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });

  test("A row's total does not depend on the rows around it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(typed(0, 100), typed(0, 100)), { minLength: 2, maxLength: 6 }), (rows) => {
        const cells = rows.map((row) => row.map(({ value }) => value));
        const alone = cells.map((row) => [WEIGHTED_SCORE([row], [[60, 40]])]);
        expect(WEIGHTED_SCORE(cells, [[60, 40]])).toEqual(alone);
      }),
    );
  });
});

test("rule 16: none of 1,000 totals built to lie exactly on 85 arrives beside it", () => {
  const misses = Array.from({ length: 1000 }, (_, i) => {
    const [a, wa] = [85 + (i % 97) / 100, 1 + (i % 13) / 10];
    // The second score balances the first exactly: wa·(a − 85) = wb·(85 − b).
    const above = Fraction.of(((i % 97) / 100).toFixed(2)).times(Fraction.of(wa.toFixed(1)));
    const b = 85 - Number(above.over(Fraction.of("2")).toDecimal(6));
    return WEIGHTED_SCORE([[a, b]], [[wa, 2]]);
  }).filter((total) => total !== 85);
  expect(misses).toEqual([]);
});
