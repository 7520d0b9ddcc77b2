import { describe, expect, test } from "vitest";
import { actualFault, pointsOf, type RatioDirection, ratioCurve } from "../../../src/core/index.ts";

/** Points, or why there are none. */
function ratio(
  direction: RatioDirection,
  target: number,
  actual: number,
  floor?: number,
  cap?: number,
): number | string {
  const curve = ratioCurve(direction, target, floor ?? null, cap ?? null);
  if (!curve.ok) return curve.fault.key;
  return actualFault(curve.value, actual)?.key ?? pointsOf(curve.value, actual);
}

describe("rule 9: a ratio of actual and target", () => {
  test.each<[string, RatioDirection, number, number, number]>([
    ["higher: 100 × actual ÷ target", "higher", 80, 76, 95],
    ["higher, above target, without a cap", "higher", 80, 120, 150],
    ["higher, an actual of 0", "higher", 80, 0, 0],
    ["lower: 100 × target ÷ actual", "lower", 30, 40, 75],
    ["lower, below target", "lower", 30, 20, 150],
    ["reduction: 100 − 100 × (actual − target) ÷ target", "reduction", 30, 33, 90],
    ["reduction, below target", "reduction", 30, 15, 150],
    ["reduction, an actual of 0", "reduction", 30, 0, 200],
  ])("%s", (_name, direction, target, actual, points) => {
    expect(ratio(direction, target, actual)).toBeCloseTo(points, 10);
  });

  test.each<[string, RatioDirection, number, number | undefined, number | undefined, number]>([
    ["a cap", "higher", 120, undefined, 110, 110],
    ["a floor", "higher", 10, 40, 110, 40],
    ["a cap of lower is better", "lower", 1, undefined, 120, 120],
    ["a reduction never goes below 0", "reduction", 300, undefined, undefined, 0],
    ["a reduction's floor", "reduction", 300, 30, undefined, 30],
    ["a negative actual earns the floor, not a negative percentage", "higher", -50, undefined, undefined, 0],
  ])("%s", (_name, direction, actual, floor, cap, points) => {
    expect(ratio(direction, 80, actual, floor, cap)).toBe(points);
  });

  test("lower is better with an actual of 0 earns the cap", () => {
    expect(ratio("lower", 30, 0, 0, 120)).toBe(120);
  });

  test.each<[string, RatioDirection, number, number, number | undefined, number | undefined, string]>([
    ["a target of 0", "higher", 0, 50, undefined, undefined, "curve.targetNotPositive"],
    ["a target below 0", "lower", -5, 50, undefined, undefined, "curve.targetNotPositive"],
    ["a target of 0 in a reduction", "reduction", 0, 50, undefined, undefined, "curve.targetNotPositive"],
    ["an actual of 0 that divides, without a cap", "lower", 30, 0, undefined, undefined, "curve.zeroNeedsCap"],
    ["a negative actual that divides", "lower", 30, -1, 0, 120, "curve.actualNotPositive"],
    ["a floor below 0", "higher", 80, 50, -10, undefined, "curve.floorNegative"],
    ["a floor above the cap", "higher", 80, 50, 90, 50, "curve.floorAboveCap"],
  ])("%s is an explicit problem", (_name, direction, target, actual, floor, cap, fault) => {
    expect(ratio(direction, target, actual, floor, cap)).toBe(fault);
  });
});
