import fc from "fast-check";
import { expect, test } from "vitest";
import { SHARE_POOL } from "../../src/functions/index.ts";
import { Fraction } from "./support/fraction.ts";
import { column, outcome } from "./support/outcome.ts";

test.each([
  [
    "rule 22: what is left goes to the largest remainders, ties to the first",
    [100, column(1, 1, 1)],
    column(33.34, 33.33, 33.33),
  ],
  ["rule 22: the largest remainder first", [10, [[1, 2, 4]], 1], [[1, 3, 6]]],
  ["in whole units", [7, column(1, 1), 1], column(4, 3)],
  ["in units above 1", [1000, column(1, 2), 50], column(350, 650)],
  ["one share takes all", [99.99, 3], 99.99],
  ["a pool of 0", [0, column(1, 2)], column(0, 0)],
  ["a share of 0 takes nothing", [10, column(0, 1)], column(0, 10)],
  ["blanks and N/A take no part", [10, column(1, "", "N/A", 1)], column(5, "", "N/A", 5)],
  ["nobody yet", [10, column("", "")], column("", "")],
  [
    "any shape, read row by row",
    [
      100,
      [
        [1, 1],
        [1, ""],
      ],
    ],
    [
      [33.34, 33.33],
      [33.33, ""],
    ],
  ],
  ["rule 2: shares as people type them", [10, column("60%", "40%")], column(6, 4)],
] as const)("%s", (_, [pool, shares, unit], expected) => {
  expect(SHARE_POOL(pool, shares, unit)).toEqual(expected);
});

test.each([
  [
    "a pool that is no multiple of the unit",
    [100.005, column(1, 1)],
    "pool 100.005 is not a multiple of the unit 0.01. Round the pool, or give a smaller unit.",
  ],
  [
    "shares of 0 only",
    [100, column(0, 0)],
    "the shares add up to 0, so the pool cannot be shared out. At least one must be above 0.",
  ],
  ["a negative share", [100, column(1, -1)], "row 2 of shares is -1. Shares are 0 or more."],
  [
    "a share that is text",
    [100, column(1, "abc")],
    "row 2 of shares: “abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
  ],
  [
    "a share that is an error",
    [
      100,
      [
        [1, "#N/A"],
        [1, 1],
      ],
    ],
    "row 1, column 2 of shares: it shows the error #N/A. Mend its formula; until then nothing can be computed from it.",
  ],
  ["a negative pool", [-1, column(1, 1)], "pool is -1. Only a pool of 0 or more can be shared out."],
  ["a blank pool", ["", column(1, 1)], "pool is blank. It needs a number."],
  ["a unit of 0", [100, column(1, 1), 0], "unit is 0. Give the smallest amount that can be paid, such as 0.01."],
] as const)("an error says what to do: %s", (_, [pool, shares, unit], sentence) => {
  expect(outcome(() => SHARE_POOL(pool, shares, unit))).toBe(`ERROR SHARE_POOL: ${sentence}`);
});

const shares = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((share) => share > 0));
const cents = fc.integer({ min: 0, max: 10_000_000 });

test("Law: the parts add up to the pool exactly", () => {
  fc.assert(
    fc.property(cents, shares, (pool, list) => {
      const parts = (SHARE_POOL(pool / 100, [list, list.map(() => "")]) as number[][])[0] as number[];
      const sum = parts.map((part) => Fraction.of(String(part))).reduce((a, b) => a.plus(b));
      expect(sum.toDecimal(4)).toBe(Fraction.of((pool / 100).toFixed(2)).toDecimal(4));
    }),
  );
});

test("Law: each part is within one unit of its exact share, and a greater share never gets less", () => {
  fc.assert(
    fc.property(cents, shares, (pool, list) => {
      const parts = (SHARE_POOL(pool / 100, [list, list.map(() => "")]) as number[][])[0] as number[];
      const sum = list.reduce((a, b) => a + b, 0);
      list.forEach((share, i) => {
        expect(Math.abs((parts[i] as number) * 100 - (pool * share) / sum)).toBeLessThan(1 + 1e-6);
        list.forEach((other, j) => {
          if (other > share) expect(parts[j] as number).toBeGreaterThanOrEqual(parts[i] as number);
        });
      });
    }),
  );
});
