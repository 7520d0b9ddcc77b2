import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeKnots } from "../../support/arbitraries/curves.ts";
import { scorecard, scorecardBook } from "../../support/arbitraries/scorecards.ts";
import { decimal, over } from "../../support/oracle/fraction.ts";
import { type OracleBand, oracleBand, oracleCoverage, oracleRoundedTotal } from "../../support/oracle/total.ts";
import { outcome } from "../../support/outcome.ts";

const BANDS: readonly OracleBand[] = [
  ["-1000", "D"],
  ["60", "C"],
  ["75.5", "B"],
  ["85", "A"],
  ["95.25", "S"],
];
const places = fc.integer({ min: 0, max: 6 });

describe("law: for inputs with up to 6 decimals a run equals exact arithmetic", () => {
  test("rules 11 and 16: totals of any curves, weights and blanks", () => {
    const law = fc.property(scorecard(), places, (card, decimals) => {
      const tables = scorecardBook([card], [{ Setting: "Decimals", Value: decimals }]);
      const expected = oracleRoundedTotal(card, decimals);
      expect(outcome(tables, "2026-Q3").of("P0").total).toBe(expected === null ? null : Number(expected));
    });
    fc.assert(law, { numRuns: 3000 });
  });

  test("rule 16: knots so close together that doubles lose their digits", () => {
    const law = fc.property(scorecard(closeKnots()), places, (card, decimals) => {
      const tables = scorecardBook([card], [{ Setting: "Decimals", Value: decimals }]);
      const expected = oracleRoundedTotal(card, decimals);
      expect(outcome(tables, "2026-Q3").of("P0").total).toBe(expected === null ? null : Number(expected));
    });
    fc.assert(law, { numRuns: 1000 });
  });

  test("rules 16 and 17: the rounded total is what is rated", () => {
    const law = fc.property(scorecard(), (card) => {
      const ratings = BANDS.map(([from, label]) => ({ From: Number(from), Band: label }));
      const tables = {
        ...scorecardBook([card]),
        ratings: { sheet: "Ratings", rows: [["From", "Band"], ...ratings.map(Object.values)] },
      };
      const expected = oracleRoundedTotal(card, 1);
      expect(outcome(tables, "2026-Q3").of("P0").band).toBe(expected === null ? null : oracleBand(BANDS, expected));
    });
    fc.assert(law, { numRuns: 1000 });
  });

  test("rule 11: coverage is the share of weight present", () => {
    const law = fc.property(scorecard(), (card) => {
      const { n, d } = over(oracleCoverage(card), decimal("1"));
      expect(outcome(scorecardBook([card]), "2026-Q3").of("P0").coverage).toBeCloseTo(Number(n) / Number(d), 9);
    });
    fc.assert(law, { numRuns: 500 });
  });
});
