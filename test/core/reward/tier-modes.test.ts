import { describe, expect, test } from "vitest";
import { numberOf, SCORE_FACTORS, type TierMode, VALUE_AMOUNTS } from "../../../src/core/index.ts";

/** 60: half, 80: all, 100: one and a half. */
const SCORE_TIERS = [
  { from: 60, rate: 0.5 },
  { from: 80, rate: 1 },
  { from: 100, rate: 1.5 },
];

/** The share of the base for a score in each mode: whole, marginal, overage, interpolate. */
describe("rule 18: the four tier modes of a score are four different things", () => {
  test.each([
    // Below the first tier: nothing, but what `overage` pays for the score itself.
    [59.9, [0, 0, 0.599, 0]],
    [60, [0.5, 0, 0.6, 0.5]],
    // marginal: 10/100 × 0.5; interpolate: half-way from 0.5 to 1.
    [70, [0.5, 0.05, 0.7, 0.75]],
    // marginal: 20/100 × 0.5.
    [80, [1, 0.1, 0.8, 1]],
    [90, [1, 0.2, 0.9, 1.25]],
    // marginal: 0.1 + 20/100 × 1.
    [100, [1.5, 0.3, 1, 1.5]],
    // marginal: 0.3 + 20/100 × 1.5; overage: (100 + 20 × 1.5)/100.
    [120, [1.5, 0.6, 1.3, 1.5]],
  ])("a score of %d pays %j of the base", (score, [whole, marginal, overage, interpolate]) => {
    const expected = { whole, marginal, overage, interpolate };
    for (const mode of Object.keys(expected) as TierMode[]) {
      expect([mode, numberOf(SCORE_FACTORS[mode](score, SCORE_TIERS))]).toEqual([mode, expected[mode]]);
    }
  });
});

/** A commission: from 0 at 1 %, from 10,000 at 2 %, from 50,000 at 3 %. */
const VALUE_TIERS = [
  { from: 0, rate: 0.01 },
  { from: 10_000, rate: 0.02 },
  { from: 50_000, rate: 0.03 },
];

describe("rule 18: the four tier modes of a value in its own unit", () => {
  test.each([
    [5_000, [50, 50, 50, 100]],
    [10_000, [200, 100, 100, 200]],
    // marginal: 100 + 10,000 × 2 %; overage the same; interpolate: 200 + a quarter of the way to 1,500.
    [20_000, [400, 300, 300, 525]],
    // marginal: 100 + 40,000 × 2 %; overage: 10,000 × 1 % + 40,000 × 3 %.
    [50_000, [1500, 900, 1300, 1500]],
    // marginal: 900 + 10,000 × 3 %; overage: 10,000 × 1 % + 50,000 × 3 %.
    [60_000, [1800, 1200, 1600, 1800]],
  ])("a value of %d pays %j", (value, [whole, marginal, overage, interpolate]) => {
    const expected = { whole, marginal, overage, interpolate };
    for (const mode of Object.keys(expected) as TierMode[]) {
      expect([mode, numberOf(VALUE_AMOUNTS[mode](value, VALUE_TIERS))]).toEqual([mode, expected[mode]]);
    }
  });

  test("below the first tier nothing is paid, in any mode", () => {
    const tiers = [
      { from: 1000, rate: 0.1 },
      { from: 2000, rate: 0.2 },
    ];
    for (const mode of Object.keys(VALUE_AMOUNTS) as TierMode[]) {
      expect([mode, numberOf(VALUE_AMOUNTS[mode](999.99, tiers))]).toEqual([mode, 0]);
    }
  });

  test("one tier is enough for every mode", () => {
    const expected = { whole: 200, marginal: 100, overage: 200, interpolate: 200 };
    for (const mode of Object.keys(expected) as TierMode[]) {
      expect([mode, numberOf(VALUE_AMOUNTS[mode](2000, [{ from: 1000, rate: 0.1 }]))]).toEqual([mode, expected[mode]]);
    }
  });

  test("rule 16: amounts are exact, not what doubles make of them", () => {
    expect(
      numberOf(
        VALUE_AMOUNTS.marginal(0.3, [
          { from: 0, rate: 0.1 },
          { from: 0.1, rate: 0.2 },
        ]),
      ),
    ).toBe(0.05);
  });
});
