import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAtLeast, isAtMost, isSameNumber } from "../../../src/core/model/fifteen-digits.ts";
import { joinOrder, numberTest } from "../../../src/core/promote/compare-number.ts";
import { VERDICT } from "../../../src/core/promote/verdict.ts";
import { stepCurve } from "../../../src/core/scheme/knot-curves.ts";
import { stepPoints } from "../../../src/core/score/points.ts";

describe("numbers are what they show to 15 digits", () => {
  it.each([
    { name: "0.7 + 0.1 is 0.8", value: 0.7 + 0.1, bound: 0.8 },
    { name: "0.1 + 0.2 is 0.3", value: 0.1 + 0.2, bound: 0.3 },
    { name: "1.1 × 1.1 is 1.21", value: 1.1 * 1.1, bound: 1.21 },
    { name: "−0.7 − 0.1 is −0.8", value: -0.7 - 0.1, bound: -0.8 },
  ])("$name", ({ value, bound }) => {
    expect(isSameNumber(value, bound)).toBe(true);
    expect(isAtLeast(value, bound) && isAtMost(value, bound)).toBe(true);
  });

  it("a difference that 15 digits show is a difference", () => {
    expect(isAtLeast(0.79999999999999, 0.8)).toBe(false);
    expect(isAtMost(0.80000000000001, 0.8)).toBe(false);
    expect(isSameNumber(1e-17, 0)).toBe(false);
  });

  it("rule 8: a step of 0.8 is reached by 0.7 + 0.1, going up and going down", () => {
    const up = stepCurve([0.5, 0.8], [50, 100]);
    const down = stepCurve([0.8, 0.5], [50, 100]);
    if (!up.ok || !down.ok) throw new Error("both curves are well formed");
    expect(stepPoints(up.value, 0.7 + 0.1)).toBe(100);
    expect(stepPoints(down.value, 0.8 + 1e-16)).toBe(50);
  });

  it("rule 24: judging many at once says the same as judging one", () => {
    const operators = fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const);
    const noisy = fc.integer({ min: -50, max: 50 }).map((n) => (n / 10) * 1.1 - n / 100);
    fc.assert(
      fc.property(operators, fc.integer({ min: -50, max: 50 }), fc.array(noisy), (operator, tenths, values) => {
        const bound = tenths / 10;
        const bits = new Uint8Array(values.length);
        joinOrder(operator, bound, Float64Array.from(values), [...values.keys()], bits);
        const test = numberTest(operator, [bound]);
        expect([...bits]).toEqual(values.map((value) => (test(value) ? VERDICT.pass : VERDICT.fail)));
      }),
    );
  });
});
