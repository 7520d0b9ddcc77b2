import fc from "fast-check";
import { expect, test } from "vitest";
import { BONUS_TIER, RATING } from "../../src/functions/index.ts";
import { column, outcome } from "./support/outcome.ts";

const BANDS = [
  [0, "C"],
  [70, "B"],
  [85, "A"],
];

test.each([
  ["rule 17: the bound belongs to the higher band", [85, BANDS], "A"],
  ["rule 17: just below it does not", [84.9, BANDS], "B"],
  ["rule 16: 85 by its 15 digits is 85", [84.99999999999999, BANDS], "A"],
  ["rule 17: the top is open", [120, BANDS], "A"],
  ["rule 17: the lowest bound itself", [0, BANDS], "C"],
  ["rule 17: bands in any order", [70, [...BANDS].reverse()], "B"],
  ["blank rows do not count", [70, [...BANDS, ["", ""]]], "B"],
  ["a row of headings does not count", [70, [["Lower bound", "Band"], ...BANDS]], "B"],
  ["headings in Chinese do not count", [70, [["下限", "等级"], ...BANDS]], "B"],
  ["further columns do not matter", [70, BANDS.map((row) => [...row, "note"])], "B"],
  [
    "a label that is a number",
    [
      3,
      [
        [1, 1],
        [2, 2],
      ],
    ],
    "2",
  ],
  [
    "rule 2: a bound as text",
    [
      0.9,
      [
        ["0%", "C"],
        ["85%", "A"],
      ],
    ],
    "A",
  ],
  ["rule 1: blank in, blank out", ["", BANDS], ""],
  ["rule 1: N/A in, N/A out", ["—", BANDS], "N/A"],
  ["rule 1: no data is not the lowest band", [column("", "N/A", 0), BANDS], column("", "N/A", "C")],
  [
    "rule 3: in a range each fault stays in its cell",
    [column(90, -1, "abc"), BANDS],
    column("A", "#-1 lies below the lowest band, which begins at 0", "#“abc” is not a number"),
  ],
] as const)("%s", (_, [score, bands], expected) => {
  expect(RATING(score, bands)).toEqual(expected);
});

test.each([
  [
    "rule 17: a score below the lowest band",
    [-1, BANDS],
    "score: -1 lies below the lowest band, which begins at 0. Let the lowest band begin at 0 or lower.",
  ],
  [
    "a bound twice",
    [80, [...BANDS, [70, "D"]]],
    "two rows of bands begin at 70. Change one of the bounds, or remove the row.",
  ],
  [
    "a bound with a slip of the pen is no heading",
    [
      80,
      [
        ["7O", "B"],
        [85, "A"],
      ],
    ],
    "row 1, column 1 of bands: “7O” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
  ],
  [
    "a bound that is blank",
    [
      80,
      [
        ["", "C"],
        [85, "A"],
      ],
    ],
    "row 1, column 1 of bands is blank. It needs a number.",
  ],
  [
    "a band without a label",
    [
      80,
      [
        [0, ""],
        [85, "A"],
      ],
    ],
    "row 1 of bands has no label. Fill in its second column.",
  ],
  ["labels forgotten", [80, column(0, 85)], "bands has 2 rows and 1 column. Give 2 columns: lower bound, label."],
  ["no bands", [80, [["", ""]]], "bands is blank. Give at least one row: lower bound, label."],
] as const)("an error says what to do: %s", (_, [score, bands], sentence) => {
  expect(outcome(() => RATING(score, bands))).toBe(`ERROR RATING: ${sentence}`);
});

test("Law: bands cover every total from the lowest bound on, once", () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(bounds, fc.double({ min: 0, max: 150, noNaN: true }), (froms, above) => {
      const lowest = Math.min(...froms);
      const total = lowest + above;
      const containing = froms.filter(
        (from) => from <= total && !froms.some((other) => other > from && other <= total),
      );
      expect(containing).toHaveLength(1);
      expect(
        RATING(
          total,
          froms.map((from) => [from, `from ${from}`]),
        ),
      ).toBe(`from ${containing[0]}`);
    }),
  );
});

test.each([
  [
    "rule 17: a tier begins at its bound exactly",
    [
      100,
      [
        [80, "Bronze"],
        [100, "Silver"],
      ],
    ],
    "Silver",
  ],
  [
    "below the first tier none is reached",
    [
      79.9,
      [
        [80, "Bronze"],
        [100, "Silver"],
      ],
    ],
    "",
  ],
  [
    "the coefficient beside the name does not matter",
    [
      90,
      [
        [80, "Bronze", 0.8],
        [100, "Silver", 1],
      ],
    ],
    "Bronze",
  ],
  [
    "a range keeps its shape",
    [
      [
        [79, 80],
        ["", "N/A"],
      ],
      [
        [80, "Bronze"],
        [100, "Silver"],
      ],
    ],
    [
      ["", "Bronze"],
      ["", "N/A"],
    ],
  ],
] as const)("BONUS_TIER, %s", (_, [score, tiers], expected) => {
  expect(BONUS_TIER(score, tiers)).toEqual(expected);
});

test.each([
  [
    "a score that is text",
    ["abc", [[80, "Bronze"]]],
    "score: “abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
  ],
  ["a tier without a name", [90, [[80, ""]]], "row 1 of tiers has no tier. Fill in its second column."],
] as const)("an error of BONUS_TIER says what to do: %s", (_, [score, tiers], sentence) => {
  expect(outcome(() => BONUS_TIER(score, tiers))).toBe(`ERROR BONUS_TIER: ${sentence}`);
});
