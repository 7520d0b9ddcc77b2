import fc from "fast-check";
import { expect, test } from "vitest";
import { PRORATE } from "../../src/functions/index.ts";
import { column, outcome } from "./support/outcome.ts";

const [FROM, TO] = ["2026-01-01", "2026-01-31"];

test.each([
  ["rule 20: both ends included", [3100, "2026-01-11", "2026-01-20", FROM, TO], 1000],
  ["rule 20: one day", [3100, "2026-01-31", "2026-01-31", FROM, TO], 100],
  ["blank start and end are the whole period", [3100, "", "", FROM, TO], 3100],
  ["an end that does not apply: still here", [3100, "2026-01-30", "-", FROM, TO], 200],
  ["a start long before and an end long after", [3100, "2020-01-01", "2030-01-01", FROM, TO], 3100],
  ["gone before the period", [3100, "2020-01-01", "2025-12-31", FROM, TO], 0],
  ["rule 20: leap years true", [366, "", "2028-02-29", "2028-01-01", "2028-12-31"], 60],
  ["rule 20: 2100 is no leap year", [365, "", "2100-02-28", "2100-01-01", "2100-12-31"], 59],
  ["exact to 10 decimals", [100, "2026-01-02", "", FROM, "2026-01-03"], 66.6666666667],
  [
    "dates as Sheets gives them, in New York",
    [3100, new Date("2026-01-11T05:00:00Z"), "", new Date("2026-01-01T05:00:00Z"), new Date("2026-01-31T05:00:00Z")],
    2100,
  ],
  [
    "dates as Sheets gives them, in Shanghai",
    [3100, new Date("2026-01-10T16:00:00Z"), "", new Date("2025-12-31T16:00:00Z"), new Date("2026-01-30T16:00:00Z")],
    2100,
  ],
  ["a date as INT() gives it", [3100, 46033, "", FROM, TO], 2100],
  ["Chinese dates", [3100, "2026年1月11日", "", FROM, TO], 2100],
  ["rule 1: blank in, blank out", ["", "2026-01-11", "", FROM, TO], ""],
  ["rule 1: N/A in, N/A out", ["N/A", "2026-01-11", "", FROM, TO], "N/A"],
  ["rule 2: text that is a number", ["3,100", "2026-01-11", "", FROM, TO], 2100],
  ["a team at once", [column(3100, 310), column("2026-01-11", ""), "", FROM, TO], column(2100, 310)],
  [
    "rule 3: each fault in its cell",
    [3100, column("2026-01-20", "soon", "2026-02-30"), column("2026-01-11", "", ""), FROM, TO],
    column(
      "#the start 2026-01-20 lies after the end 2026-01-11. Correct one of them",
      "#start: “soon” is not a date",
      "#start: “2026-02-30” is not a date",
    ),
  ],
] as const)("%s", (_, [amount, start, end, from, to], expected) => {
  expect(PRORATE(amount, start, end, from, to)).toEqual(expected);
});

test.each([
  [
    "a start that is no date",
    [100, "1/2/2026", "", FROM, TO],
    "start: “1/2/2026” is not a date. Type it year first, such as 2026-01-31.",
  ],
  [
    "rule 5: a date with a time of day",
    [100, new Date("2026-01-11T05:07:00Z"), "", FROM, TO],
    "start: a date with a time of day reaches a formula without the spreadsheet's time zone, so its day cannot be told. Give the date alone: INT(A2).",
  ],
  [
    "an end that is no date",
    [100, "", "later", FROM, TO],
    "end: “later” is not a date. Type it year first, such as 2026-01-31.",
  ],
  [
    "a period that ends before it begins",
    [100, "", "", TO, FROM],
    "periodStart 2026-01-31 lies after periodEnd 2026-01-01. Exchange them.",
  ],
  ["a period without an end", [100, "", "", FROM, ""], "periodEnd is blank. Give a date."],
  [
    "29 February in a common year",
    [100, "", "", FROM, "2026-02-29"],
    "periodEnd: “2026-02-29” is not a date. Type it year first, such as 2026-01-31.",
  ],
  [
    "a period for each row",
    [100, "", "", column(FROM, FROM), TO],
    "periodStart is a range of 2 rows and 1 column. Give one cell or one value.",
  ],
  [
    "shapes that differ",
    [column(1, 2), column("", "", ""), "", FROM, TO],
    "amount has 2 rows and 1 column, start has 3 rows and 1 column. Give both the same shape, or one cell for all.",
  ],
] as const)("an error says what to do: %s", (_, [amount, start, end, from, to], sentence) => {
  expect(outcome(() => PRORATE(amount, start, end, from, to))).toBe(`ERROR PRORATE: ${sentence}`);
});

test("Law: two parts of a period that meet add up to the whole amount", () => {
  const day = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.integer({ min: 40000, max: 60000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.nat(),
      fc.integer({ min: 0, max: 1e6 }),
      (from, days, split, amount) => {
        const to = from + days;
        const middle = from + (split % days);
        const first = PRORATE(amount, "", day(middle), day(from), day(to)) as number;
        const second = PRORATE(amount, day(middle + 1), "", day(from), day(to)) as number;
        expect(first + second).toBeCloseTo(amount, 6);
      },
    ),
  );
});
