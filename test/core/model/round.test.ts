import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RoundingRule, rationalOf, roundDecimal, roundExact, roundToUnits } from "../../../src/core/index.ts";
import { roundQuick } from "../../../src/core/model/round.ts";

describe("rule 16: rounding is half away from zero on the exact decimal value", () => {
  test.each([
    [84.95, 1, 85],
    [84.949999, 1, 84.9],
    [84.9499999999999, 1, 84.9],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.45, 1, 1.5],
    [0.5, 0, 1],
    [2.5, 0, 3],
    [-84.95, 1, -85],
    [-2.5, 0, -3],
    [-0.04, 1, 0],
    [85, 1, 85],
    [0.0000005, 6, 0.000001],
  ])("%d to %d places is %d", (value, decimals, expected) => {
    expect(roundDecimal(value, decimals)).toBe(expected);
  });
});

test("rule 16: what differs from a decimal only in the 16th digit is that decimal: 84.94999999999999 is 84.95", () => {
  expect(roundDecimal(84.94999999999999, 1)).toBe(85);
});

describe("rule 19: money is rounded once, by a named rule, to the minor unit", () => {
  test.each<[number, RoundingRule, bigint]>([
    [10.005, "half-up", 1001n],
    [10.004, "half-up", 1000n],
    [10.001, "up", 1001n],
    [10, "up", 1000n],
    [10.009, "down", 1000n],
    [-10.005, "half-up", -1001n],
    [-10.001, "up", -1001n],
    [-10.009, "down", -1000n],
  ])("%d, %s, is %d cents", (value, rule, cents) => {
    expect(roundToUnits(rationalOf(value), 2, rule)).toBe(cents);
  });
});

describe("the quick way of rounding", () => {
  const quick = (value: number, power: number) => roundQuick(value, power, 1e-9);

  test("rounds what is clear, and never to a negative zero", () => {
    expect(quick(84.93, 10)).toBe(84.9);
    expect(quick(-84.93, 10)).toBe(-84.9);
    expect(quick(-0.04, 10)).toBe(0);
  });

  test.each([84.95, 84.94999999999999, 85.05, -84.95, 0.05])("says that it cannot tell near a half: %d", (value) => {
    expect(quick(value, 10)).toBeNaN();
  });

  test("says so too for what a double cannot hold to the last place", () => {
    expect(quick(1e15 + 0.3, 10)).toBeNaN();
    expect(quick(Number.NaN, 10)).toBeNaN();
    expect(quick(Number.POSITIVE_INFINITY, 10)).toBeNaN();
  });
});

test("the quick way and the exact way agree on every decimal of few digits", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      (units, places, decimals) => {
        const value = Number(`${units}e-${places}`);
        expect(roundDecimal(value, decimals)).toBe(roundExact(rationalOf(value), decimals));
      },
    ),
  );
});
