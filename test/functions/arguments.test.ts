import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answering } from "../../src/functions/arguments/argument-error.ts";
import { cellOf } from "../../src/functions/arguments/cell-of.ts";
import { KPI_SCORE, WEIGHTED_SCORE } from "../../src/functions/index.ts";
import { outcome } from "./support/outcome.ts";

/** The day count of 15 July 2026. */
const JULY_15 = 46218;

describe("rule 5: a date arrives as an instant of midnight in a zone that the formula does not know", () => {
  const midnightAt = (offsetHours: number) => new Date(Date.UTC(2026, 6, 15) - offsetHours * 3_600_000);

  test.each([-10, -9.5, -8, -7, -5, -4, -3.5, -3, 0, 1, 2, 3.5, 5.5, 5.75, 8, 9, 10.5, 12, 12.75, 13, 13.75])(
    "the same day from %d hours beside UTC",
    (offset) => {
      expect(cellOf(midnightAt(offset))).toEqual({ serial: JULY_15 });
    },
  );

  test.each([
    [-11, JULY_15 + 1],
    [14, JULY_15 - 1],
  ])("a known limit: from %d hours it is a day off", (offset, serial) => {
    expect(cellOf(midnightAt(offset))).toEqual({ serial });
  });

  test("Law: right for every quarter of an hour from -10 to +13:45 and every day from 1901 on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 367, max: 100_000 }), fc.integer({ min: -40, max: 55 }), (day, quarters) => {
        const midnight = Date.UTC(1899, 11, 30 + day) - quarters * 900_000;
        expect(cellOf(new Date(midnight))).toEqual({ serial: day });
      }),
    );
  });
});

describe("what a formula cannot know, it refuses", () => {
  test.each([
    [
      "a duration of 2:23 in Shanghai, whose clocks were 8:05:43 ahead in 1899",
      new Date("1899-12-29T15:56:40Z"),
      "a time or duration",
    ],
    ["a duration in UTC", new Date("1899-12-30T00:02:23Z"), "a time or duration"],
    ["a duration of 100 hours", new Date("1900-01-03T04:00:00Z"), "a time or duration"],
    ["a date with a time of day", new Date("2026-07-15T09:12:58Z"), "a date with a time of day"],
    ["no date at all", new Date(Number.NaN), "a time or duration"],
  ])("%s", (_, date, cell) => {
    expect(cellOf(date)).toBe(cell);
  });

  test("and says how to hand over a duration", () => {
    expect(outcome(() => KPI_SCORE(new Date("1899-12-30T00:02:23Z"), [[0, 1]]))).toBe(
      "ERROR KPI_SCORE: actual: a time or duration reaches a formula without the spreadsheet's time zone. " +
        "Make it a number within the formula: TO_PURE_NUMBER(A2)*86400 is seconds, *1440 minutes, *24 hours.",
    );
  });
});

test.each([
  ["a number", 1.5, 1.5],
  ["a number by its 15 digits", 0.1 + 0.2, 0.3],
  ["text", " a ", " a "],
  ["yes or no", true, true],
  ["nothing", undefined, ""],
  ["null", null, ""],
  ["an error as text", "#N/A", "#N/A"],
  ["an error as an object", new Error("#DIV/0!"), "#DIV/0!"],
  ["an error object of another kind", new Error("gone wrong"), "#ERROR!"],
  ["what no cell can hold", { a: 1 }, ""],
])("A cell that is %s", (_, value, cell) => {
  expect(cellOf(value)).toBe(cell);
});

test("Values of another realm are known for what they are", () => {
  const context = vm.createContext({});
  const made = (code: string): unknown => vm.runInContext(code, context);
  expect(cellOf(made("new Date(Date.UTC(2026, 6, 15))"))).toEqual({ serial: JULY_15 });
  expect(cellOf(made('new Error("#REF!")'))).toBe("#REF!");
  expect(WEIGHTED_SCORE(made("[[80, 90], [70, 60]]"), made("[[60, 40]]"))).toEqual([[84], [66]]);
});

test("A list that is not rows of cells is taken as a column", () => {
  expect(WEIGHTED_SCORE([80, 90], [60, 40])).toBe(84);
});

test("A mistake in the code is not taken for one in the sheet", () => {
  const broken = () => {
    throw new RangeError("division by zero");
  };
  expect(() => answering("KPI_SCORE", broken)).toThrow(new RangeError("division by zero"));
});
