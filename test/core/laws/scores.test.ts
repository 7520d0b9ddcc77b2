import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, exactPointsOf, pointsOf, stepCurve } from "../../../src/core/index.ts";
import { linearCurve } from "../../../src/core/scheme/knot-curves.ts";
import { fallingCurve, risingCurve } from "../../support/arbitraries/curves.ts";
import { decimals } from "../../support/arbitraries/decimals.ts";
import { type Scorecard, scorecard, scorecardBook } from "../../support/arbitraries/scorecards.ts";
import type { OracleKnots } from "../../support/oracle/points.ts";
import { outcome } from "../../support/outcome.ts";

function curveOf({ kind, knots, points }: OracleKnots) {
  const [xs, ys] = [knots.map(Number), points.map(Number)];
  const curve = kind === "linear" ? linearCurve(xs, ys) : stepCurve(xs, ys);
  if (!curve.ok) throw new Error(curve.fault.key);
  return curve.value;
}

const kinds = fc.constantFrom<"linear" | "steps">("linear", "steps");
const actual = decimals(0, 2000).map(Number);

describe("law: a better actual never earns less", () => {
  test("higher is better", () => {
    fc.assert(
      fc.property(kinds.chain(risingCurve), actual, actual, (curve, one, other) => {
        const made = curveOf(curve);
        const [worse, better] = [Math.min(one, other), Math.max(one, other)];
        expect(compare(exactPointsOf(made, better), exactPointsOf(made, worse))).toBeGreaterThanOrEqual(0);
        expect(pointsOf(made, better)).toBeGreaterThanOrEqual(pointsOf(made, worse) - 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  test("lower is better", () => {
    fc.assert(
      fc.property(kinds.chain(fallingCurve), actual, actual, (curve, one, other) => {
        const made = curveOf(curve);
        const [better, worse] = [Math.min(one, other), Math.max(one, other)];
        expect(compare(exactPointsOf(made, better), exactPointsOf(made, worse))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("and the total of a person never falls for it", () => {
    const cards = fc.tuple(
      scorecard(risingCurve().chain((curve) => decimals(0, 2000).map((value) => ({ curve, actual: value })))),
      actual,
    );
    fc.assert(
      fc.property(cards, ([card, raise]) => {
        const better: Scorecard = card.map((part, i) =>
          i === 0 && part.actual !== null ? { ...part, actual: String(Math.max(Number(part.actual), raise)) } : part,
        );
        const { of } = outcome(scorecardBook([card, better]), "2026-Q3");
        expect(of("P1").total ?? 0).toBeGreaterThanOrEqual(of("P0").total ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  test("the exact points and the quick ones are the same points", () => {
    fc.assert(
      fc.property(kinds.chain(risingCurve), actual, (curve, value) => {
        const made = curveOf(curve);
        const { num, den } = exactPointsOf(made, value);
        expect(Math.abs(pointsOf(made, value) - Number((num * 10n ** 12n) / den) / 1e12)).toBeLessThan(1e-3);
      }),
    );
  });
});

/** What a run says of each person, by id. */
function results(book: ReturnType<typeof scorecardBook>, people: number): readonly unknown[] {
  const { of } = outcome(book, "2026-Q3");
  return Array.from({ length: people }, (_, i) => {
    const { total, status, coverage } = of(`P${i}`);
    return [total, status, coverage.toFixed(9)];
  });
}

/** Some people with the same curves and weights but actuals of their own. */
const teams = fc
  .tuple(
    scorecard(),
    fc.array(fc.array(decimals(0, 2000), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([card, others]): readonly Scorecard[] => [
    card,
    ...others.map((row) => card.map((part, k) => ({ ...part, actual: row[k] ?? "0" }))),
  ]);

describe("law: row order never matters", () => {
  test("of people and metrics, of KPIs, of columns", () => {
    fc.assert(
      fc.property(teams, fc.integer(), (team, seed) => {
        const book = scorecardBook(team);
        const shuffledRows = (rows: readonly (readonly unknown[])[]) => [
          rows[0],
          ...[...rows.slice(1)].sort((a, b) => mixed(String(a), seed) - mixed(String(b), seed)),
        ];
        const other = Object.fromEntries(
          Object.entries(book).map(([key, table]) => [
            key,
            { sheet: table.sheet, rows: mirrored(shuffledRows(table.rows)) },
          ]),
        );
        expect(results(other as typeof book, team.length)).toEqual(results(book, team.length));
      }),
      { numRuns: 300 },
    );
  });
});

/** A number that depends on a text and a seed, to sort by. */
function mixed(text: string, seed: number): number {
  let hash = seed | 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
}

/** The same rows with their columns from right to left. */
const mirrored = (rows: readonly (readonly unknown[] | undefined)[]) => rows.map((row) => [...(row ?? [])].reverse());

describe("law: scaling all weights changes nothing", () => {
  test("weights typed in percent, a hundredth of them, score the same", () => {
    fc.assert(
      fc.property(scorecard(), (card) => {
        const book = scorecardBook([card]);
        const [header = [], row = []] = book.weights?.rows ?? [];
        // A hundredth by its decimals, as a cell formatted in percent holds it.
        const percent = row.map((cell) => (typeof cell === "number" ? Number(`${cell}e-2`) : cell));
        const scaled = { ...book, weights: { sheet: "Weights", rows: [header, percent] } };
        expect(results(scaled, 1)).toEqual(results(book, 1));
      }),
      { numRuns: 500 },
    );
  });
});
