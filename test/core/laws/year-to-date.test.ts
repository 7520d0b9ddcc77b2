import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PeriodRun, Row } from "../../../src/core/index.ts";
import { ClosingBook } from "../../support/closing-book.ts";

const PERIODS = ["2026-Q1", "2026-Q2", "2026-Q3"] as const;
const IDS = ["A", "B", "C"] as const;

const actual = fc.integer({ min: 0, max: 130 });
/** The actuals of two KPIs of three people in three quarters. */
const year = fc.array(fc.tuple(actual, actual), { minLength: 9, maxLength: 9 });
type Year = readonly (readonly [number, number])[];

function metricRows(actuals: Year): readonly Row[] {
  return PERIODS.flatMap((period, p) =>
    IDS.map((id, i): Row => [id, period, ...(actuals[p * IDS.length + i] ?? [0, 0])]),
  );
}

/** A plan that is settled year to date, with a change of post, a target of one's own and a coefficient. */
function planOf(rows: readonly Row[], weights: readonly Row[] = [["", 60, 40]]): ClosingBook {
  return new ClosingBook({
    settings: [
      ["Setting", "Value"],
      ["Bonus mode", "interpolate"],
      ["Year to date", "yes"],
      ["Highest bonus", 1500],
    ],
    kpis: [
      ["KPI", "Threshold", "Target", "Stretch", "Roll-up"],
      ["a", 0, 100, 130, "mean"],
      ["b", 0, 100, 130, "mean"],
    ],
    weights: [["Post", "a", "b"], ...weights],
    bonus: [
      ["From total", "Tier", "Coefficient"],
      [40, "Base", 0.5],
      [100, "Target", 1],
      [120, "Top", 1.5],
    ],
    coefficients: [
      ["Scope", "Which", "Coefficient"],
      ["company", "", 1.1],
    ],
    targets: [
      ["Person ID", "KPI", "From date", "Target"],
      ["B", "a", "2026-05-16", 90],
    ],
    people: [
      ["Person ID", "Post", "Bonus base", "Hired on"],
      ["A", "Agent", 1000, ""],
      ["B", "Agent", 900, "2026-02-10"],
      ["C", "Lead", 1200, ""],
    ],
    assignments: [
      ["Person ID", "From date", "To date", "Bonus base"],
      ["C", "2026-06-01", "", 1400],
    ],
    metrics: [["Person ID", "Period", "a", "b"], ...rows],
  });
}

function paidIn(book: ClosingBook): readonly (readonly number[])[] {
  return PERIODS.map((period) => [...book.close(period).bonuses.amountMinor]);
}

const lastOf = (book: ClosingBook): PeriodRun => {
  book.close("2026-Q1");
  book.close("2026-Q2");
  return book.score("2026-Q3");
};

describe("laws of a plan that is settled year to date, with targets, coefficients and changes within a period", () => {
  test("the order of rows never matters", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 8 }), (actuals, turn) => {
        const rows = metricRows(actuals);
        const turned = [...rows.slice(turn), ...rows.slice(0, turn)].reverse();
        expect(paidIn(planOf(turned))).toEqual(paidIn(planOf(rows)));
      }),
      { numRuns: 8 },
    );
  });

  test("a better actual in the last period never pays less", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 60 }), (actuals, who, more) => {
        const better = actuals.map(([a, b], i): [number, number] => (i === 6 + who ? [a + more, b] : [a, b]));
        const pays = (some: Year) => lastOf(planOf(metricRows(some))).bonuses.amountMinor[who] as number;
        expect(pays(better)).toBeGreaterThanOrEqual(pays(actuals));
      }),
      { numRuns: 8 },
    );
  });

  test("what is told adds up: earned less what each period paid is what this one pays", () => {
    fc.assert(
      fc.property(year, (actuals) => {
        const { bonuses, people } = lastOf(planOf(metricRows(actuals)));
        for (const person of people.list.keys()) {
          const { earnedMinor = 0, paid = [] } = bonuses.toDate.get(person) ?? {};
          const sum = paid.reduce((all, { paidMinor }) => all + paidMinor, 0);
          expect(paid).toHaveLength(2);
          expect(bonuses.amountMinor[person]).toBe(earnedMinor - sum);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("weights typed in percent pay the same", () => {
    fc.assert(
      fc.property(year, (actuals) => {
        const rows = metricRows(actuals);
        expect(paidIn(planOf(rows, [["", 0.6, 0.4]]))).toEqual(paidIn(planOf(rows)));
      }),
      { numRuns: 5 },
    );
  });
});
