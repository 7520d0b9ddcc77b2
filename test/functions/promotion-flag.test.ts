import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROMOTION_FLAG } from "../../src/functions/index.ts";
import { column, outcome } from "./support/outcome.ts";

const HEADERS = [["CSAT", "Months in grade", "Track", "Since"]];
const RULES = [
  ["CSAT", ">=", "85%"],
  ["Months in grade", ">=", 12],
];
const one = (cells: readonly unknown[], rules: readonly (readonly unknown[])[]) =>
  PROMOTION_FLAG(HEADERS, [cells], rules);

describe("one row", () => {
  test.each([
    ["rule 24: all pass", [0.9, 14, "", ""], RULES, true],
    ["rule 24: on the bound", [0.85, 12, "", ""], RULES, true],
    ["rule 24: one fails", [0.8, 14, "", ""], RULES, false],
    ["rule 24: none fails, one is unknown", ["", 14, "", ""], RULES, "unknown"],
    ["rule 24: a fail outweighs an unknown", ["", 8, "", ""], RULES, false],
    ["rule 1: N/A is unknown", ["N/A", 14, "", ""], RULES, "unknown"],
    ["rule 1: an error is unknown", ["#DIV/0!", 14, "", ""], RULES, "unknown"],
    ["text where a number is compared is unknown", ["good", 14, "", ""], RULES, "unknown"],
    ["rule 2: text that is a number", ["90%", "14", "", ""], RULES, true],
    ["more than", [0.85, 1, "", ""], [["CSAT", ">", 0.85]], false],
    ["at most", [0.85, 1, "", ""], [["CSAT", "<=", 0.85]], true],
    ["less than", [0.85, 1, "", ""], [["CSAT", "<", 0.85]], false],
    ["equal, text without regard to capitals", ["", "", "support", ""], [["Track", "=", "Support"]], true],
    ["not equal", ["", "", "sales", ""], [["Track", "<>", "Support"]], true],
    [
      "≥ and ≠ as signs",
      [0.85, "", "sales", ""],
      [
        ["CSAT", "≥", 0.85],
        ["Track", "≠", "Support"],
      ],
      true,
    ],
    ["operators in words", [0.85, "", "", ""], [["CSAT", "不低于", 0.85]], true],
    ["in a list", ["", "", "sales", ""], [["Track", "in", "Support|Sales"]], true],
    ["not in a list", ["", "", "IT", ""], [["Track", "in", "Support | Sales"]], false],
    ["numbers in a list", ["", 12, "", ""], [["Months in grade", "in", "6|12"]], true],
    ["a date not after another", ["", "", "", new Date("2024-12-31T16:00:00Z")], [["Since", "<=", "2025-01-01"]], true],
    [
      "a date after another",
      ["", "", "", new Date("2025-01-01T16:00:00Z")],
      [["Since", "<=", new Date("2024-12-31T16:00:00Z")]],
      false,
    ],
    ["a yes or no", ["", true, "", ""], [["Months in grade", "=", true]], true],
    [
      "rule 4: headings are found without regard to capitals and spaces",
      [0.9, "", "", ""],
      [[" csat ", ">=", 0.85]],
      true,
    ],
    [
      "a row of headings and blank rows do not count",
      [0.9, "", "", ""],
      [
        ["Column", "Operator", "Bound"],
        ["", "", ""],
        ["CSAT", ">=", 0.85],
      ],
      true,
    ],
    ["an empty row is nobody", ["", "", "", ""], RULES, ""],
  ] as const)("%s", (_, cells, rules, expected) => {
    expect(one(cells, rules)).toBe(expected);
  });
});

test("A row of people at once, and with reasons what is missing", () => {
  const rows = [
    [0.9, 14, "Support", ""],
    [0.8, 14, "Support", ""],
    ["", 8, "Support", ""],
    ["N/A", 14, "Support", ""],
    ["", "", "", ""],
  ];
  expect(PROMOTION_FLAG(HEADERS, rows, RULES)).toEqual(column(true, false, false, "unknown", ""));
  expect(PROMOTION_FLAG(HEADERS, rows, RULES, true)).toEqual([
    [true, ""],
    [false, "Fail: CSAT >= 85%; found 0.8, 0.05 missing."],
    [false, "Unknown: CSAT >= 85%; found blank; there is no data. Fail: Months in grade >= 12; found 8, 4 missing."],
    ["unknown", "Unknown: CSAT >= 85%; found N/A; there is no data."],
    ["", ""],
  ]);
});

test("Reasons of a comparison without distance tell what was found", () => {
  expect(PROMOTION_FLAG(HEADERS, [["", "", "IT", ""]], [["Track", "in", "Support|Sales"]], "yes")).toEqual([
    [false, "Fail: Track in Support | Sales; found IT."],
  ]);
});

test.each([
  [
    "a column that is not there",
    HEADERS,
    [["NPS", ">=", 50]],
    "row 1 of rules: headers has no “NPS”. Correct the name.",
  ],
  [
    "rule 4: a heading twice",
    [["CSAT", "CSAT", "Track", "Since"]],
    [["CSAT", ">=", 0.5]],
    "row 1 of rules: “CSAT” stands 2 times in headers. Rename all but one.",
  ],
  [
    "an operator that is none",
    HEADERS,
    [["CSAT", "gte", 0.5]],
    "row 1 of rules: “gte” is not an operator. Use one of: >=, >, <=, <, =, <>, in.",
  ],
  [
    "no operator",
    HEADERS,
    [["CSAT", "", 0.5]],
    "row 1 of rules: “” is not an operator. Use one of: >=, >, <=, <, =, <>, in.",
  ],
  ["no bound", HEADERS, [RULES[0], ["CSAT", ">=", ""]], "row 2 of rules has no bound. Fill in its third column."],
  ["no column", HEADERS, [["", ">=", 1]], "row 1 of rules names no column. Fill in its first column."],
  [
    "a bound that has no order",
    HEADERS,
    [["CSAT", ">=", "good"]],
    "row 1 of rules compares a number with “good”. Write a number or a date as its bound.",
  ],
  ["no rules", HEADERS, [["", "", ""]], "rules is blank. Give at least one row: column, operator, bound."],
  [
    "too few columns",
    HEADERS,
    [["CSAT", ">="]],
    "rules has 1 row and 2 columns. Give 3 columns: column, operator, bound.",
  ],
  [
    "headers of other columns",
    [["CSAT", "Months in grade"]],
    RULES,
    "rows has 1 row and 4 columns, and headers has 2 headings. Give both the same columns.",
  ],
] as const)("an error says what to do: %s", (_, headers, rules, sentence) => {
  expect(outcome(() => PROMOTION_FLAG(headers, [[1, 1, 1, 1]], rules))).toBe(`ERROR PROMOTION_FLAG: ${sentence}`);
});

test("Law: the order of rules never changes a flag, and a further rule never makes one better", () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom("", "N/A", "abc"));
  const rule = fc.tuple(
    fc.constantFrom("a", "b", "c"),
    fc.constantFrom(">=", "<", "=", "<>"),
    fc.integer({ min: 0, max: 20 }),
  );
  const rank = (flag: unknown) => [false, "unknown", true].indexOf(flag as boolean);
  fc.assert(
    fc.property(fc.tuple(cell, cell, fc.integer()), fc.array(rule, { minLength: 2, maxLength: 5 }), (row, rules) => {
      const flag = PROMOTION_FLAG([["a", "b", "c"]], [row], rules);
      expect(PROMOTION_FLAG([["a", "b", "c"]], [row], [...rules].reverse())).toBe(flag);
      expect(rank(PROMOTION_FLAG([["a", "b", "c"]], [row], rules.slice(1)))).toBeGreaterThanOrEqual(rank(flag));
    }),
  );
});
