import fc from "fast-check";
import { expect, test } from "vitest";
import { KPI_EXPLAIN, RATING, WEIGHTED_SCORE } from "../../src/functions/index.ts";
import { column, outcome } from "./support/outcome.ts";

const NAMES = [["CSAT", "Calls", "AHT"]];
const ACTUALS = [[4.5, 210, ""]];
const SCORES = [[90, 70, ""]];
const WEIGHTS = [[60, 30, 10]];
const BANDS = [
  [0, "C"],
  [80, "B"],
];

test("rule 26: what was reached, what it earned and its weight; coverage; total; band", () => {
  expect(KPI_EXPLAIN(NAMES, ACTUALS, SCORES, WEIGHTS, BANDS)).toEqual(
    column(
      "CSAT: 4.5 earns 90 points, weight 60%.",
      "Calls: 210 earns 70 points, weight 30%.",
      "AHT: blank, left out (weight 10%).",
      "2 of 3 KPIs, 90% of the weight.",
      "Total: 83.3333333333.",
      "Band B, from 80.",
    ),
  );
});

test.each([
  ["zh-Hans", ["CSAT：4.5，得 90 分，权重 60%。", "绩效等级 B（80 分起）。"]],
  ["zh-Hant", ["CSAT：4.5，得 90 分，權重 60%。", "績效等級 B（80 分起）。"]],
  ["简体中文", ["CSAT：4.5，得 90 分，权重 60%。", "绩效等级 B（80 分起）。"]],
])("rule 26: in the reader's language: %s", (language, [first, last]) => {
  const sentences = (KPI_EXPLAIN(NAMES, ACTUALS, SCORES, WEIGHTS, BANDS, language) as string[][]).flat();
  expect([sentences[0], sentences.at(-1)]).toEqual([first, last]);
});

test.each([
  ["without bands there is none", [NAMES, ACTUALS, SCORES, WEIGHTS], "Total: 83.3333333333."],
  ["N/A is left out and said so", [["CSAT"], [["N/A"]], [["N/A"]], [[1]]], "0 of 1 KPIs, 0% of the weight."],
  ["a KPI with weight 0 or blank is not mentioned", [NAMES, ACTUALS, [[90, "abc", "x"]], [[60, 0, ""]]], "Total: 90."],
  ["columns instead of rows", [column("CSAT"), column(4.5), column(90), column(1)], "Total: 90."],
  [
    "a date among the actuals is shown as a day",
    [["Since"], [[new Date("2025-12-31T16:00:00Z")]], [[90]], [[1]]],
    "Total: 90.",
  ],
] as const)("%s", (_, [names, actuals, scores, weights], last) => {
  expect((KPI_EXPLAIN(names, actuals, scores, weights) as string[][]).flat().at(-1)).toBe(last);
});

test.each([
  [
    "a score that is text",
    [NAMES, ACTUALS, [[90, "abc", ""]], WEIGHTS],
    "the score of Calls: “abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
  ],
  [
    "lists of unequal length",
    [NAMES, [[1, 2]], SCORES, WEIGHTS],
    "names has 3 cells, actuals has 2. Give one cell for each KPI.",
  ],
  [
    "a KPI with a weight and no name",
    [[["CSAT", "", "AHT"]], ACTUALS, SCORES, WEIGHTS],
    "column 2 of names is blank. Give the name of each KPI that has a weight.",
  ],
  [
    "rule 17: a total below the lowest band",
    [NAMES, ACTUALS, SCORES, WEIGHTS, [[90, "A"]]],
    "83.3333333333 lies below the lowest band, which begins at 90. Let the lowest band begin at 0 or lower.",
  ],
  [
    "a language that is none",
    [NAMES, ACTUALS, SCORES, WEIGHTS, "", "fr"],
    "language: “fr” is not one of the choices. Use one of: en, zh-Hans, zh-Hant.",
  ],
] as const)("an error says what to do: %s", (_, [names, actuals, scores, weights, bands, language], sentence) => {
  expect(outcome(() => KPI_EXPLAIN(names, actuals, scores, weights, bands, language))).toBe(
    `ERROR KPI_EXPLAIN: ${sentence}`,
  );
});

test("Law: total and band are those of WEIGHTED_SCORE and RATING, so the words cannot disagree with the numbers", () => {
  const score = fc.oneof(fc.double({ min: 0, max: 120, noNaN: true }), fc.constantFrom("", "N/A"));
  const parts = fc.array(fc.tuple(score, fc.integer({ min: 0, max: 50 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      parts.filter((list) => list.some(([, weight]) => weight > 0)),
      (list) => {
        const [scores, weights] = [[list.map(([points]) => points)], [list.map(([, weight]) => weight)]];
        const names = [list.map((_, k) => `KPI ${k}`)];
        const said = (KPI_EXPLAIN(names, scores, scores, weights, BANDS) as string[][]).flat();
        const total = WEIGHTED_SCORE(scores, weights);
        if (typeof total !== "number") expect(said.some((sentence) => sentence.startsWith("Total"))).toBe(false);
        else {
          expect(said).toContain(`Total: ${total}.`);
          expect(said.at(-1)).toBe(`Band ${RATING(total, BANDS)}, from ${total >= 80 ? 80 : 0}.`);
        }
      },
    ),
  );
});
