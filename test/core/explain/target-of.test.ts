import { describe, expect, it } from "vitest";
import { targetOf } from "../../../src/core/explain/target-of.ts";
import type { Curve } from "../../../src/core/model/curve.ts";

const lines = (xs: number[], ys: number[]): Curve => ({ kind: "linear", xs, ys, slopes: [] });
const steps = (reached: "upwards" | "downwards", xs: number[], ys: number[]): Curve => ({
  kind: "steps",
  reached,
  xs,
  ys,
  floor: 0,
});

describe("The target that is shown is the actual that earns 100 points", () => {
  it.each([
    ["a knot of 100 points", lines([75, 90, 97], [0, 100, 120]), 90],
    ["between two knots", lines([0, 100], [0, 200]), 50],
    ["lower is better", lines([24, 48], [120, 80]), 36],
    ["a band: where it begins", lines([20, 30, 40, 50], [0, 100, 100, 0]), 30],
    ["a curve that stays below", lines([0, 5], [0, 95]), null],
    ["steps upwards: the first that suffices", steps("upwards", [80, 90, 95], [60, 100, 110]), 90],
    ["steps downwards: the last that suffices", steps("downwards", [10, 20, 30], [110, 100, 60]), 20],
    ["steps that stay below", steps("upwards", [80], [60]), null],
    ["a ratio", { kind: "ratio", direction: "higher", target: 12, floor: 0, cap: null } as Curve, 12],
  ])("%s", (_, curve, target) => {
    expect(targetOf(curve)).toBe(target);
  });
});
