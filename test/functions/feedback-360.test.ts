import fc from "fast-check";
import { expect, test } from "vitest";
import { FEEDBACK_360 } from "../../src/functions/index.ts";
import { column, outcome } from "./support/outcome.ts";

const WEIGHTS = [
  ["Superior", 50],
  ["Peer", 30],
  ["Report", 20],
];
const hidden = (group: string, minimum = 3) => [group, `not shown: fewer than ${minimum} raters`, ""];

test.each([
  [
    "rule 14: the mean within each group first, then the groups by weight",
    [column("Superior", "Peer", "Peer", "Peer"), column(80, 90, 100, 95), WEIGHTS],
    [
      ["Combined", 85.625, 4],
      ["Superior", 80, 1],
      ["Peer", 95, 3],
    ],
  ],
  [
    "rule 14: a group with fewer than 3 raters counts but is not shown",
    [column("Superior", "Peer", "Peer"), column(80, 90, 100), WEIGHTS],
    [["Combined", 85.625, 3], ["Superior", 80, 1], hidden("Peer")],
  ],
  [
    "rule 14: self and superior are always shown",
    [
      column("Self", "上级", "Peer"),
      column(80, 90, 100),
      [
        ["Self", 1],
        ["上级", 1],
        ["Peer", 1],
      ],
    ],
    [["Combined", 90, 3], ["Self", 80, 1], ["上级", 90, 1], hidden("Peer")],
  ],
  [
    "rule 14: the minimum is an argument",
    [column("Peer", "Peer"), column(90, 100), WEIGHTS, 2],
    [
      ["Combined", 95, 2],
      ["Peer", 95, 2],
    ],
  ],
  [
    "blank and N/A scores are left out",
    [column("Peer", "Peer", "Superior", ""), column("", "N/A", 70, ""), WEIGHTS],
    [
      ["Combined", 70, 1],
      ["Superior", 70, 1],
    ],
  ],
  [
    "rows instead of columns",
    [[["Superior", "Peer"]], [[80, 90]], WEIGHTS, 1],
    [
      ["Combined", 83.75, 2],
      ["Superior", 80, 1],
      ["Peer", 90, 1],
    ],
  ],
  [
    "capitals and spaces of a group do not matter",
    [column(" superior "), column(80), WEIGHTS],
    [
      ["Combined", 80, 1],
      ["superior", 80, 1],
    ],
  ],
  ["nobody scored", [column("Peer", ""), column("", ""), WEIGHTS], [["Combined", "", 0]]],
  [
    "weights with headings",
    [
      column("Peer"),
      column(80),
      [
        ["Group", "Weight"],
        ["Peer", 1],
      ],
      1,
    ],
    [
      ["Combined", 80, 1],
      ["Peer", 80, 1],
    ],
  ],
] as const)("%s", (_, [groups, scores, weights, minRaters], expected) => {
  expect(FEEDBACK_360(groups, scores, weights, minRaters)).toEqual(expected);
});

test.each([
  [
    "a group without a weight",
    [column("Client"), column(80), WEIGHTS],
    "groups: the group “Client” has no weight. Add it to weights, or correct the name.",
  ],
  [
    "a score that is text",
    [column("Peer", "Peer"), column(80, "abc"), WEIGHTS],
    "row 2 of scores: “abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
  ],
  [
    "a score without a group",
    [column("Peer", ""), column(80, 90), WEIGHTS],
    "row 2 of groups is blank, and there is a score beside it. Fill in the rater's group.",
  ],
  [
    "lists of unequal length",
    [column("Peer", "Peer"), column(80, 90, 70), WEIGHTS],
    "groups has 2 cells and scores has 3. Give a group for each score.",
  ],
  [
    "a group twice in weights",
    [column("Peer"), column(80), [...WEIGHTS, ["peer", 1]]],
    "the group “peer” stands twice in weights. Remove one.",
  ],
  [
    "a negative weight",
    [column("Peer"), column(80), [["Peer", -1]]],
    "column 2 of weights: The weight -1 is below 0. Weights are 0 or more.",
  ],
  [
    "weights of 0 only",
    [column("Peer"), column(80), [["Peer", 0]]],
    "The weights add up to 0. At least one must be above 0.",
  ],
  ["a minimum of 0", [column("Peer"), column(80), WEIGHTS, 0], "minRaters is 0. Give a whole number from 1."],
] as const)("an error says what to do: %s", (_, [groups, scores, weights, minRaters], sentence) => {
  expect(outcome(() => FEEDBACK_360(groups, scores, weights, minRaters))).toBe(`ERROR FEEDBACK_360: ${sentence}`);
});

const ratings = fc.array(fc.tuple(fc.constantFrom("Superior", "Peer", "Report"), fc.integer({ min: 0, max: 100 })), {
  minLength: 2,
  maxLength: 20,
});
const combine = (list: readonly (readonly [string, number])[]) =>
  FEEDBACK_360(
    column(...list.map(([group]) => group)),
    column(...list.map(([, score]) => score)),
    WEIGHTS,
  ) as unknown[][];

test("Law: no mean of too small a group of peers or reports is ever shown", () => {
  fc.assert(
    fc.property(ratings, (list) => {
      for (const [group, mean, raters] of combine(list).slice(1)) {
        const count = list.filter(([name]) => name === group).length;
        if (group !== "Superior" && count < 3) expect([group, mean, raters]).toEqual(hidden(String(group)));
        else expect(raters).toBe(count);
      }
    }),
  );
});

test("Law: the order of raters does not matter, and the score lies within the scores given", () => {
  fc.assert(
    fc.property(ratings, (list) => {
      const [score, reversed] = [list, [...list].reverse()].map((raters) => combine(raters)[0]?.[1] as number);
      expect(reversed).toBeCloseTo(score as number, 9);
      expect(score).toBeGreaterThanOrEqual(Math.min(...list.map(([, given]) => given)));
      expect(score).toBeLessThanOrEqual(Math.max(...list.map(([, given]) => given)));
    }),
  );
});
