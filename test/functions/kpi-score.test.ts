import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KPI_SCORE } from "../../src/functions/index.ts";
import { typed } from "./support/decimals.ts";
import { Fraction } from "./support/fraction.ts";
import { column, outcome } from "./support/outcome.ts";

const RISING = [[0.8, 0.9, 1]];
const POINTS = [[0, 100, 120]];
const NOT_A_NUMBER =
  "“abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.";

describe("one actual", () => {
  test.each([
    ["rule 6: at a knot, its points", [0.9, RISING, POINTS], 100],
    ["rule 6: between knots, on the straight line", [0.95, RISING, POINTS], 110],
    ["rule 6: flat below the first knot", [0.5, RISING, POINTS], 0],
    ["rule 6: flat above the last knot", [1.5, RISING, POINTS], 120],
    ["rule 6: knots as a column, points as a row", [0.9, column(0.8, 0.9, 1), POINTS], 100],
    ["rule 6: lower is better, knots falling", [40, [[55, 45, 35]], [[60, 80, 100]]], 90],
    ["rule 6: lower is better, written from the other end", [40, [[35, 45, 55]], [[100, 80, 60]]], 90],
    ["rule 6: a target band, inside", [35, [[20, 30, 40, 50]], [[0, 100, 100, 0]]], 100],
    ["rule 6: a target band, outside", [45, [[20, 30, 40, 50]], [[0, 100, 100, 0]]], 50],
    ["rule 7: two knots without points are 0 and 100", [0.85, [[0.8, 0.9]]], 50],
    ["rule 7: three knots without points are 0, 100 and 120", [1, RISING], 120],
    ["rule 7: yes on a yes/no KPI", [true, [[0, 1]]], 100],
    ["rule 7: “否” on a yes/no KPI", ["否", [[0, 1]]], 0],
    ["rule 8: a step is reached at its value exactly, upwards", [0.9, RISING, POINTS, "steps"], 100],
    ["rule 8: a step is reached at its value exactly, downwards", [45, [[55, 45, 35]], [[60, 80, 100]], "steps"], 80],
    ["rule 8: between steps, the one reached", [0.95, RISING, POINTS, "steps"], 100],
    ["rule 8: below the first step, 0", [0.79, RISING, [[60, 80, 100]], "steps"], 0],
    ["rule 8: one step will do", [12, 10, 100, "steps"], 100],
    ["rule 8: a step is reached by the 15 digits that a cell shows", [0.7 + 0.1, RISING, [[60, 80, 100]], "steps"], 60],
    ["rule 2: text that is a number", [" ９２% ", RISING, POINTS], 104],
    ["rule 10: points are not rounded", [1, [[0, 3]], [[0, 100]]], 33.333333333333336],
    ["rule 1: blank in, blank out", ["", RISING, POINTS], ""],
    ["rule 1: left out in the middle of the arguments", [undefined, RISING, POINTS], ""],
    ["rule 1: N/A in, N/A out", ["n/a", RISING, POINTS], "N/A"],
    ["rule 1: 不适用 is N/A", ["不适用", RISING, POINTS], "N/A"],
    ["the shape in Chinese", [0.95, RISING, POINTS, "阶梯"], 100],
    ["points left out between commas", [0.85, [[0.8, 0.9]], "", "steps"], 0],
    [
      "blank cells at the end of knots and points do not count",
      [0.9, column(0.8, 0.9, 1, "", ""), column(0, 100, 120, "")],
      100,
    ],
  ] as const)("%s", (_, [actual, knots, points, shape], expected) => {
    expect(KPI_SCORE(actual, knots, points, shape)).toBe(expected);
  });

  test.each([
    ["rule 2: text", ["abc", RISING], `actual: ${NOT_A_NUMBER}`],
    [
      "rule 1: an error value",
      ["#DIV/0!", RISING],
      "actual: it shows the error #DIV/0!. Mend its formula; until then nothing can be computed from it.",
    ],
    [
      "rule 1: yes where the KPI is not yes/no",
      [true, RISING],
      "actual: “TRUE” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ],
    ["a knot that is text", [1, column(0.8, "abc", 1)], `row 2 of knots: ${NOT_A_NUMBER}`],
    ["points that are text", [1, RISING, [[0, "abc", 120]]], `column 2 of points: ${NOT_A_NUMBER}`],
    ["a blank among knots", [1, column(0.8, "", 1)], "row 2 of knots is blank. It needs a number."],
    ["N/A among knots", [1, column(0.8, "-", 1)], "row 2 of knots is N/A. It needs a number."],
    ["no knots at all", [1, [["", ""]]], "knots is blank. Give a row or a column of numbers."],
    [
      "knots in a block",
      [
        1,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "knots has 2 rows and 2 columns. Give one row or one column.",
    ],
    [
      "rule 6: counts that differ",
      [1, RISING, [[0, 100]]],
      "There are 3 knots and 2 points. Give one number of points for each knot.",
    ],
    [
      "rule 6: knots that turn round",
      [1, [[1, 3, 2]], POINTS],
      "The knots 1, 3, 2 neither only rise nor only fall. Put them in order and remove any that stands twice.",
    ],
    ["rule 6: one knot for lines", [1, 1, 100], "There are 1 knots where at least 2 are needed."],
    [
      "rule 7: four knots without points",
      [1, [[1, 2, 3, 4]]],
      "Points are missing for 4 knots. Only two knots (0, 100) and three (0, 100, 120) can do without.",
    ],
    [
      "a shape that is none",
      [1, RISING, POINTS, "curvy"],
      "shape: “curvy” is not one of the choices. Use one of: linear, steps.",
    ],
    [
      "a range as shape",
      [1, RISING, POINTS, RISING],
      "shape is a range of 1 row and 3 columns. Give one cell or one value.",
    ],
  ] as const)("an error says what to do: %s", (_, [actual, knots, points, shape], sentence) => {
    expect(outcome(() => KPI_SCORE(actual, knots, points, shape))).toBe(`ERROR KPI_SCORE: ${sentence}`);
  });
});

describe("a range of actuals", () => {
  test("rule 3: a cell that cannot be scored tells why, and the others are scored", () => {
    const actuals = column(0.9, "abc", "", "N/A", "#REF!", "92%", true, new Date(NaN));
    expect(KPI_SCORE(actuals, RISING)).toEqual(
      column(
        100,
        "#“abc” is not a number",
        "",
        "N/A",
        "#the error #REF!",
        104,
        "#“TRUE” is not a number",
        "#a time or duration",
      ),
    );
  });

  test("A fault that another formula put into a cell is passed on as it is", () => {
    expect(KPI_SCORE([["#“abc” is not a number", 1]], RISING)).toEqual([["#“abc” is not a number", 120]]);
  });

  test("Faults of the scheme are errors for a range too", () => {
    expect(outcome(() => KPI_SCORE(column(1, 2), [[1, "x"]]))).toMatch(
      /^ERROR KPI_SCORE: column 2 of knots: “x” is not/,
    );
  });
});

describe("laws", () => {
  const knots = fc
    .uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 6 })
    .map((xs) => xs.sort((a, b) => a - b));
  const curve = knots.chain((xs) =>
    fc.tuple(
      fc.constant(xs),
      fc.array(fc.integer({ min: -50, max: 150 }), { minLength: xs.length, maxLength: xs.length }),
    ),
  );

  test("The result has the shape of actual", () => {
    const cells = fc.oneof(fc.integer(), fc.constantFrom("", "N/A", "abc", "#N/A", true));
    const shape = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }));
    fc.assert(
      fc.property(
        shape.chain(([height, width]) =>
          fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
        ),
        (actuals) => {
          const result = KPI_SCORE(actuals, RISING) as unknown[][];
          expect(result.map((row) => row.length)).toEqual(actuals.map((row) => row.length));
        },
      ),
    );
  });

  test.each(["linear", "steps"])("A better actual never earns less where points rise: %s", (shape) => {
    fc.assert(
      fc.property(
        curve,
        fc.double({ min: -600, max: 600, noNaN: true }),
        fc.double({ min: 0, max: 600, noNaN: true }),
        ([xs, ys], actual, more) => {
          const rising = [...ys].sort((a, b) => a - b).map((y) => Math.max(y, 0));
          const [worse, better] = [actual, actual + more].map((x) => KPI_SCORE(x, [xs], [rising], shape));
          expect(better).toBeGreaterThanOrEqual(worse as number);
        },
      ),
    );
  });

  test("Knots and points may be written from either end", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: -600, max: 600, noNaN: true }), ([xs, ys], actual) => {
        const back = KPI_SCORE(actual, [[...xs].reverse()], [[...ys].reverse()]);
        expect(back).toBe(KPI_SCORE(actual, [xs], [ys]));
      }),
    );
  });

  test("Points between two knots are those of exact arithmetic on the decimals that were typed", () => {
    fc.assert(
      fc.property(typed(0, 50), typed(51, 100), typed(0, 100), typed(0, 100), typed(0, 150), (x0, x1, y0, y1, at) => {
        const [a, b, low, high, x] = [x0, x1, y0, y1, at].map(({ text }) => Fraction.of(text)) as [
          Fraction,
          Fraction,
          Fraction,
          Fraction,
          Fraction,
        ];
        const within = x.isBelow(a) ? a : b.isBelow(x) ? b : x;
        const expected = low.plus(within.minus(a).times(high.minus(low)).over(b.minus(a)));
        const points = KPI_SCORE(at.value, [[x0.value, x1.value]], [[y0.value, y1.value]]) as number;
        expect(points).toBeCloseTo(Number(expected.toDecimal(18)), 12);
      }),
    );
  });
});
