import { describe, expect, test } from "vitest";
import { linearCurve, pointsOf, stepCurve } from "../../../src/core/index.ts";

/** Points of a curve that can be made; the key of the fault of one that cannot. */
function linear(knots: readonly number[], points: readonly number[] | null, actual: number): number | string {
  const curve = linearCurve(knots, points);
  return curve.ok ? pointsOf(curve.value, actual) : curve.fault.key;
}

function steps(
  knots: readonly number[],
  points: readonly number[] | null,
  actual: number,
  floor?: number,
): number | string {
  const curve = stepCurve(knots, points, floor);
  return curve.ok ? pointsOf(curve.value, actual) : curve.fault.key;
}

describe("rule 6: straight lines between knots, flat outside", () => {
  test.each([
    ["below the first knot", [80, 90, 100], [0, 100, 120], 70, 0],
    ["on the first knot", [80, 90, 100], [0, 100, 120], 80, 0],
    ["between", [80, 90, 100], [0, 100, 120], 85, 50],
    ["on a knot", [80, 90, 100], [0, 100, 120], 90, 100],
    ["between the next two", [80, 90, 100], [0, 100, 120], 95, 110],
    ["on the last knot", [80, 90, 100], [0, 100, 120], 100, 120],
    ["above the last knot", [80, 90, 100], [0, 100, 120], 250, 120],
    ["lower is better, best", [60, 40, 20], [0, 80, 100], 10, 100],
    ["lower is better, between", [60, 40, 20], [0, 80, 100], 50, 40],
    ["lower is better, worst", [60, 40, 20], [0, 80, 100], 90, 0],
    ["the same curve written from the other end", [20, 40, 60], [100, 80, 0], 50, 40],
    ["a target band, below", [20, 30, 40, 50], [0, 100, 100, 0], 25, 50],
    ["a target band, within", [20, 30, 40, 50], [0, 100, 100, 0], 37, 100],
    ["a target band, above", [20, 30, 40, 50], [0, 100, 100, 0], 45, 50],
    ["a target band, far above", [20, 30, 40, 50], [0, 100, 100, 0], 80, 0],
    ["actuals below 0", [-10, 0, 10], [0, 50, 100], -5, 25],
    ["points below 0", [0, 10], [-50, 50], 2, -30],
  ])("%s", (_name, knots, points, actual, expected) => {
    expect(linear(knots, points, actual)).toBe(expected);
  });

  test.each([
    ["one knot", [80], [100], "curve.tooFewKnots"],
    ["no knot", [], [], "curve.tooFewKnots"],
    ["a knot that stands twice", [80, 80, 90], [0, 50, 100], "curve.notStrict"],
    ["knots that turn", [80, 100, 90], [0, 50, 100], "curve.notStrict"],
    ["knots that fall and turn", [100, 80, 90], [0, 50, 100], "curve.notStrict"],
    ["more knots than points", [80, 90, 100], [0, 100], "curve.countDiffers"],
    ["fewer knots than points", [80, 90], [0, 50, 100], "curve.countDiffers"],
    ["four knots without points", [70, 80, 90, 100], null, "curve.needsPoints"],
  ])("%s is a problem", (_name, knots, points, fault) => {
    expect(linear(knots, points, 85)).toBe(fault);
  });
});

describe("rule 7: threshold, target and stretch are worth 0, 100 and 120", () => {
  test.each([
    [[80, 90], 85, 50],
    [[80, 90, 100], 95, 110],
    [[30, 20], 25, 50],
  ])("%j at %d earns %d", (knots, actual, points) => {
    expect(linear(knots, null, actual)).toBe(points);
  });
});

describe("rule 8: steps are reached at their value exactly", () => {
  const UP = [60, 80, 90] as const;
  const DOWN = [55, 45, 35] as const;
  const POINTS = [60, 80, 100] as const;

  test.each([
    [59.999999, 0],
    [60, 60],
    [79.999999, 60],
    [80, 80],
    [90, 100],
    [1000, 100],
  ])("going up, %d earns %d", (actual, points) => {
    expect(steps(UP, POINTS, actual)).toBe(points);
  });

  test.each([
    [55.000001, 0],
    [55, 60],
    [45.5, 60],
    [45, 80],
    [35, 100],
    [0, 100],
  ])("going down, %d earns %d", (actual, points) => {
    expect(steps(DOWN, POINTS, actual)).toBe(points);
  });

  test.each([
    [60, 60],
    [45, 80],
    [30, 100],
  ])("the same table from its best step on, at %d, earns %d", (actual, points) => {
    expect(steps([35, 45, 60], [100, 80, 60], actual)).toBe(points);
  });

  test("higher is better may be written from its best step on as well", () => {
    expect([90, 85, 80, 75].map((actual) => steps([90, 80, 60], [100, 80, 60], actual))).toEqual([100, 80, 80, 60]);
  });

  test("below the first step a floor is earned where one is given", () => {
    expect([steps(UP, POINTS, 10, 20), steps(DOWN, POINTS, 99, 20), steps(UP, POINTS, 60, 20)]).toEqual([20, 20, 60]);
  });

  test("one step is enough, and is worth 100", () => {
    expect([steps([80], null, 80), steps([80], null, 79), steps([80], [70], 99)]).toEqual([100, 0, 70]);
  });

  test("where points rise and fall, the order of the actuals says which way the steps go", () => {
    expect([5, 10, 19, 20, 35].map((actual) => steps([10, 20, 30], [50, 100, 50], actual))).toEqual([
      0, 50, 50, 100, 50,
    ]);
    expect([5, 10, 19, 20, 35].map((actual) => steps([30, 20, 10], [50, 100, 50], actual))).toEqual([
      50, 50, 100, 100, 0,
    ]);
  });

  test.each([
    ["no step", [], [], "curve.tooFewKnots"],
    ["a step that stands twice", [60, 60], [60, 80], "curve.notStrict"],
    ["steps and points of different number", [60, 80], [60], "curve.countDiffers"],
  ])("%s is a problem", (_name, knots, points, fault) => {
    expect(steps(knots, points, 85)).toBe(fault);
  });
});
