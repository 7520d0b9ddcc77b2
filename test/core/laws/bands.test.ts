import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachedIndex } from "../../../src/core/index.ts";
import { decimals, risingDecimals } from "../../support/arbitraries/decimals.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const bounds = fc.integer({ min: 1, max: 8 }).chain((count) => risingDecimals(count, -20, 150));
const totals = decimals(-50, 250).map(Number);
const rules = fc.constantFrom<"atLeast" | "moreThan">("atLeast", "moreThan");

describe("law: bands cover every total once", () => {
  test("a total is in the band whose bound it reaches, below the next, and in no other", () => {
    fc.assert(
      fc.property(bounds, fc.oneof(totals, fc.nat(7)), rules, (texts, pick, rule) => {
        const from = texts.map(Number);
        const total = Number.isInteger(pick) && pick < from.length && pick >= 0 ? (from[pick] as number) : pick;
        const lowest = from[0] as number;
        const isReached = (bound: number) => (rule === "moreThan" && total !== lowest ? total > bound : total >= bound);
        const homes = from.filter(
          (bound, i) => isReached(bound) && (i === from.length - 1 || !isReached(from[i + 1] as number)),
        );
        const index = reachedIndex(
          from.map((bound) => ({ from: bound })),
          total,
          rule,
        );
        expect(homes).toEqual(index < 0 ? [] : [from[index]]);
        expect(index < 0).toBe(total < lowest);
      }),
      { numRuns: 2000 },
    );
  });

  test("a higher total is never in a lower band", () => {
    fc.assert(
      fc.property(bounds, totals, totals, rules, (texts, one, other, rule) => {
        const bands = texts.map((text) => ({ from: Number(text) }));
        const at = (total: number) => reachedIndex(bands, total, rule);
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });

  test("the order in which bands are written never matters", () => {
    fc.assert(
      fc.property(bounds, fc.integer({ min: 0, max: 200 }), (texts, total) => {
        const ratings = texts.map((text, i) => ({ From: Number(text), Band: `b${i}` }));
        const bandOf = (rows: typeof ratings) =>
          outcome(identityBook({ P1: total }, { ratings: rows }), "2026-Q3").of("P1").band;
        expect(bandOf([...ratings].reverse())).toBe(bandOf(ratings));
      }),
      { numRuns: 200 },
    );
  });
});
