import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Row } from "../../../src/core/index.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const RATINGS = [
  { "From total": 0, Band: "C" },
  { "From total": 70, Band: "B" },
  { "From total": 85, Band: "A" },
  { "From total": 95, Band: "S" },
];
const IDS = ["P1", "P2", "P3", "P4"];
const HEADER: Row = ["Period", "Person ID", "Band set", "Reason", "Decided by"];

const totals = fc.array(
  fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10),
  { minLength: 4, maxLength: 4 },
);
const decisions = fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom("C", "B", "A", "S")), {
  selector: ([id]) => id,
});

const bonus = RATINGS.map(({ Band, ...from }, i) => ({ ...from, Tier: Band, Coefficient: (i + 1) / 2 }));
const settings = [
  ["Setting", "Value"],
  ["Bonus mode", "whole"],
];

function ran(of: readonly number[], decided: readonly (readonly [string, string])[] | null) {
  const rows = (decided ?? []).map(([id, band]): Row => ["2026-Q3", id, band, "because", "Eve"]);
  const calibration = decided && { calibration: [HEADER, ...rows] };
  const totalOf = Object.fromEntries(IDS.map((id, i) => [id, of[i] as number]));
  const people = IDS.map((id) => ({ "Person ID": id, "Bonus base": 1000 }));
  const done = outcome(identityBook(totalOf, { ratings: RATINGS, bonus, settings, people, ...calibration }), "2026-Q3");
  return Object.fromEntries(IDS.map((id) => [id, done.of(id)]));
}

describe("laws of calibration", () => {
  test("where nothing was decided nobody changes, with the tab or without it", () => {
    fc.assert(
      fc.property(totals, (of) => {
        expect(ran(of, [])).toEqual(ran(of, null));
      }),
      { numRuns: 50 },
    );
  });

  test("a decision changes its person and nobody else", () => {
    fc.assert(
      fc.property(totals, decisions, (of, decided) => {
        const [plain, calibrated] = [ran(of, null), ran(of, decided)];
        const touched = new Map(decided);
        for (const id of IDS) {
          if (touched.has(id)) expect(calibrated[id]?.band).toBe(touched.get(id));
          else expect(calibrated[id]).toEqual(plain[id]);
          expect(calibrated[id]?.total).toBe(plain[id]?.total);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the order of the rows never matters", () => {
    fc.assert(
      fc.property(totals, decisions, (of, decided) => {
        expect(ran(of, [...decided].reverse())).toEqual(ran(of, decided));
      }),
      { numRuns: 50 },
    );
  });

  test("where tiers begin as bands do, the decided band's tier is what pays", () => {
    fc.assert(
      fc.property(totals, decisions, (of, decided) => {
        for (const { band, tier } of Object.values(ran(of, decided))) expect(tier).toBe(band);
      }),
      { numRuns: 100 },
    );
  });
});
