import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, isoOf } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const FIRST = dayOf(2024, 1, 1);
const DAYS = 91;
const PERIOD = "2024-Q1";

/** A person whose state changes now and then: for each stretch how long it lasts and which post it is in. */
type Life = readonly { readonly days: number; readonly post: string; readonly base: number }[];

const life: fc.Arbitrary<Life> = fc.array(
  fc.record({
    days: fc.integer({ min: 1, max: 60 }),
    post: fc.constantFrom("Sales", "Support", "Guest"),
    base: fc.integer({ min: 0, max: 9999 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The rows of a life from the first day of the period on; a stretch of two days or more can be cut in two. */
function rowsOf(stretches: Life, isCut: boolean): readonly NamedCells[] {
  let next = FIRST;
  return stretches.flatMap(({ days, post, base }) => {
    const first = isCut ? Math.ceil(days / 2) : days;
    return [first, days - first].flatMap((length) => {
      if (length === 0) return [];
      const [from, to] = [isoOf(next), isoOf(next + length - 1)];
      next += length;
      return [{ "Person ID": "P", "From date": from, "To date": to, Post: post, "Bonus base": base }];
    });
  });
}

function result(assignments: readonly NamedCells[], actual: number) {
  const { errors, of } = outcome(
    book({
      settings: [
        { Setting: "Decimals", Value: 6 },
        { Setting: "Bonus mode", Value: "interpolate" },
      ],
      kpis: ["a", "b"].map((KPI) => ({ KPI, Knots: "0,100" })),
      weights: [
        { Post: "", a: 50, b: 50 },
        { Post: "Sales", a: 20, b: 80 },
        { Post: "Support", a: 80, b: 20 },
      ],
      bonus: [
        { From: 0, Coefficient: 0 },
        { From: 100, Coefficient: 1 },
      ],
      people: [{ "Person ID": "P", Post: "Sales", "Bonus base": 1000 }],
      assignments,
      metrics: [{ "Person ID": "P", Period: PERIOD, a: actual, b: 10 }],
    }),
    PERIOD,
  );
  const { total, amount } = of("P");
  return { errors, total, amount };
}

const actual = fc.integer({ min: 0, max: 100 });

describe("law: a period that is split where nothing changes scores and pays the same", () => {
  test("however a person's days are cut", () => {
    fc.assert(
      fc.property(life, actual, (stretches, points) => {
        const whole = result(rowsOf(stretches, false), points);
        expect(whole.errors).toEqual([]);
        expect(result(rowsOf(stretches, true), points)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test("also where the rows only repeat what People says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: DAYS }), actual, (days, points) => {
        const rows = rowsOf([{ days, post: "Sales", base: 1000 }], true);
        expect(result(rows, points)).toEqual(result([], points));
      }),
    );
  });
});

describe("law: the order of assignments never matters", () => {
  test("for score and pay", () => {
    fc.assert(
      fc.property(life, actual, fc.integer({ min: 0, max: 5 }), (stretches, points, turn) => {
        const rows = rowsOf(stretches, false);
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
        expect(result(turned, points)).toEqual(result(rows, points));
      }),
      { numRuns: 100 },
    );
  });
});
