import { describe, expect, test } from "vitest";
import { add, compare, divide, multiply, numberOf, rationalOf, subtract, ZERO } from "../../../src/core/index.ts";

describe("rule 16: a double stands for the decimal that was typed", () => {
  test.each([
    [0.1, 1n, 10n],
    [0.1 + 0.2, 3n, 10n],
    [84.95, 1699n, 20n],
    [-1.005, -201n, 200n],
    [123456789.123456, 123456789123456n, 1000000n],
    [1e-7, 1n, 10000000n],
    [1e20, 100000000000000000000n, 1n],
    [0, 0n, 1n],
  ])("%d is %d/%d", (value, num, den) => {
    expect(compare(rationalOf(value), { num, den })).toBe(0);
  });

  test("and comes back as the same double", () => {
    for (const value of [0.1, 84.95, -1.005, 1 / 3, 99.999999, 5e-324, 1.7e308]) {
      expect(numberOf(rationalOf(value))).toBeCloseTo(value, 14);
    }
  });
});

describe("arithmetic of fractions", () => {
  const third = { num: 1n, den: 3n };
  const half = { num: 1n, den: 2n };

  test("adds, subtracts, multiplies and divides without loss", () => {
    expect(compare(add(third, half), { num: 5n, den: 6n })).toBe(0);
    expect(compare(subtract(third, half), { num: -1n, den: 6n })).toBe(0);
    expect(compare(multiply(third, half), { num: 1n, den: 6n })).toBe(0);
    expect(compare(divide(third, { num: -1n, den: 2n }), { num: -2n, den: 3n })).toBe(0);
  });

  test("keeps the denominator above 0, so that order is what it seems", () => {
    expect(divide(third, { num: -1n, den: 2n }).den > 0n).toBe(true);
    expect(compare(divide(third, { num: -1n, den: 2n }), ZERO)).toBeLessThan(0);
  });

  test("rule 9: never passes on a division by 0", () => {
    expect(() => divide(third, ZERO)).toThrow(RangeError);
  });
});
