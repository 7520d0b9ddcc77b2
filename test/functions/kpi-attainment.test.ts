import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KPI_ATTAINMENT } from "../../src/functions/index.ts";
import { typed } from "./support/decimals.ts";
import { Fraction } from "./support/fraction.ts";
import { column, outcome } from "./support/outcome.ts";

test.each([
  ["rule 9: higher is better, actual ÷ target", [45, 50], 0.9],
  ["rule 9: lower is better, target ÷ actual", [45, 36, "lower"], 0.8],
  ["rule 9: reduction, a percent for each percent above target", [110, 100, "reduction"], 0.9],
  ["rule 9: reduction below target is above 100%", [90, 100, "reduction"], 1.1],
  ["rule 9: never below 0", [300, 100, "reduction"], 0],
  ["rule 9: a floor", [10, 100, "higher", 0.5], 0.5],
  ["rule 9: a cap", [200, 100, "higher", 0, 1.5], 1.5],
  ["rule 9: a floor in percent that is no exact double", [0, 100, "higher", 0.07], 0.07],
  ["rule 9: lower is better with actual 0 earns the cap", [0, 36, "lower", "", 1.2], 1.2],
  ["rule 9: an actual of 0 where higher is better", [0, 36], 0],
  ["rule 9: a negative actual where higher is better gives the floor", [-5, 36], 0],
  ["the direction in Chinese", [45, 36, "越低越好"], 0.8],
  ["rule 10: not rounded", [1, 3], 1 / 3],
  ["rule 1: blank in, blank out", ["", 36], ""],
  ["rule 1: N/A in, N/A out", ["N/A", 36], "N/A"],
  ["rule 1: a blank target gives no ratio", [45, ""], ""],
  ["one target for all", [column(45, 54, "", "-"), 45], column(1, 1.2, "", "N/A")],
  ["a target for each", [column(45, 54), column(90, 54)], column(0.5, 1)],
  ["one actual for many targets", [45, [[45, 90]]], [[1, 0.5]]],
] as const)("%s", (_, [actual, target, direction, floor, cap], expected) => {
  expect(KPI_ATTAINMENT(actual, target, direction, floor, cap)).toEqual(expected);
});

test("rule 9: in a range, what has no ratio tells why in its own cell", () => {
  expect(KPI_ATTAINMENT(column(45, 0, -1, "abc", "#N/A"), 36, "lower")).toEqual(
    column(
      0.8,
      "#The actual is 0, and target ÷ 0 has no value. Give a cap: an actual of 0 then earns it",
      "#The actual is -1. Where lower is better, target ÷ actual needs an actual above 0",
      "#actual: “abc” is not a number",
      "#actual: the error #N/A",
    ),
  );
  expect(KPI_ATTAINMENT(column(45, 45), column(0, "abc"))).toEqual(
    column("#The target is 0. A ratio needs a target above 0", "#target: “abc” is not a number"),
  );
});

describe("an error says what to do", () => {
  test.each([
    ["rule 9: a target of 0", [45, 0], "The target is 0. A ratio needs a target above 0."],
    [
      "rule 9: 0 where it divides",
      [0, 36, "lower"],
      "The actual is 0, and target ÷ 0 has no value. Give a cap: an actual of 0 then earns it.",
    ],
    ["a floor above the cap", [45, 36, "", 1.2, 1], "The floor 1.2 is above the cap 1. Exchange them."],
    ["a negative floor", [45, 36, "", -0.1], "The floor is -0.1. A percentage of attainment never goes below 0."],
    [
      "a direction that is none",
      [45, 36, "sideways"],
      "direction: “sideways” is not one of the choices. Use one of: higher, lower, reduction.",
    ],
    [
      "a curve that is no direction",
      [45, 36, "steps"],
      "direction: “steps” is not one of the choices. Use one of: higher, lower, reduction.",
    ],
    [
      "shapes that differ",
      [column(1, 2), [[1, 2]]],
      "actual has 2 rows and 1 column, target has 1 row and 2 columns. Give both the same shape, or one cell for all.",
    ],
  ] as const)("%s", (_, [actual, target, direction, floor, cap], sentence) => {
    expect(outcome(() => KPI_ATTAINMENT(actual, target, direction, floor, cap))).toBe(
      `ERROR KPI_ATTAINMENT: ${sentence}`,
    );
  });
});

test("Law: the ratio is the one of exact arithmetic on the decimals that were typed", () => {
  fc.assert(
    fc.property(typed(0, 500), typed(1, 500), (actual, target) => {
      const exact = Fraction.of(actual.text).over(Fraction.of(target.text));
      expect(KPI_ATTAINMENT(actual.value, target.value)).toBe(Number(exact.toDecimal(25)));
    }),
  );
});

test("Law: a better actual never attains less, and nothing but a number from floor to cap comes out", () => {
  const number = fc.double({ min: 0.001, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom("higher", "lower", "reduction"),
      number,
      number,
      number,
      (direction, actual, more, target) => {
        const [less, greater] = [actual, actual + more].map(
          (x) => KPI_ATTAINMENT(x, target, direction, 0.2, 1.5) as number,
        );
        const [worse = 0, better = 0] = direction === "higher" ? [less, greater] : [greater, less];
        expect(better).toBeGreaterThanOrEqual(worse);
        expect(worse).toBeGreaterThanOrEqual(0.2);
        expect(better).toBeLessThanOrEqual(1.5);
      },
    ),
  );
});
