import { expect, test } from "vitest";
import {
  BONUS_AMOUNT,
  FEEDBACK_360,
  KPI_ATTAINMENT,
  KPI_SCORE,
  PROMOTION_FLAG,
  PRORATE,
  RATING,
  SCORECARD,
  WEIGHTED_SCORE,
} from "../../src/functions/index.ts";

const ROWS = 10_000;
const LIMIT_MS = 2000;

const rows = <T>(make: (row: number) => T): T[] => Array.from({ length: ROWS }, (_, row) => make(row));
const cents = (row: number) => ((row * 7919) % 12_000) / 100;

const KPIS = Array.from({ length: 12 }, (_, k) => `KPI ${k}`);
const TEAM = {
  kpis: [["KPI", "Curve", "Knots"], ...KPIS.map((kpi) => [kpi, "linear", "0, 60, 120"])],
  weights: [KPIS, KPIS.map((_, k) => (k < 4 ? 9 : 8))],
  metrics: [
    ["Person ID", "Period", ...KPIS],
    ...rows((row) => [`P${row}`, "2026-Q3", ...KPIS.map((_, k) => cents(row + k))]),
  ],
};

/** A custom function that takes longer than 30 s is stopped; a manager waits for far less. */
test.each([
  [
    "KPI_SCORE",
    () =>
      KPI_SCORE(
        rows((row) => [cents(row)]),
        [[0, 50, 100]],
      ),
  ],
  [
    "KPI_ATTAINMENT",
    () =>
      KPI_ATTAINMENT(
        rows((row) => [cents(row)]),
        rows((row) => [1 + cents(row + 1)]),
      ),
  ],
  [
    "WEIGHTED_SCORE",
    () =>
      WEIGHTED_SCORE(
        rows((row) => KPIS.map((_, k) => cents(row + k))),
        [KPIS.map((_, k) => k + 0.5)],
      ),
  ],
  [
    "RATING",
    () =>
      RATING(
        rows((row) => [cents(row)]),
        [
          [0, "C"],
          [70, "B"],
          [85, "A"],
        ],
      ),
  ],
  [
    "BONUS_AMOUNT",
    () =>
      BONUS_AMOUNT(
        rows((row) => [cents(row)]),
        1000,
        [
          [0, 1],
          [50, 1.2],
          [100, 1.5],
        ],
        "interpolate",
      ),
  ],
  [
    "PROMOTION_FLAG",
    () =>
      PROMOTION_FLAG(
        [["a", "b"]],
        rows((row) => [cents(row), row % 30]),
        [
          ["a", ">=", 50],
          ["b", ">=", 12],
        ],
        true,
      ),
  ],
  [
    "PRORATE",
    () =>
      PRORATE(
        rows(cents).map((amount) => [amount]),
        rows(() => ["2026-07-15"]),
        "",
        "2026-07-01",
        "2026-09-30",
      ),
  ],
  [
    "FEEDBACK_360",
    () =>
      FEEDBACK_360(
        rows((row) => [row % 2 ? "Peer" : "Self"]),
        rows((row) => [cents(row)]),
        [
          ["Peer", 1],
          ["Self", 1],
        ],
      ),
  ],
  ["SCORECARD", () => SCORECARD("2026-Q3", TEAM.kpis, TEAM.weights, TEAM.metrics)],
])("10,000 rows take less than 2 s: %s", (_, formula) => {
  const start = performance.now();
  formula();
  expect(performance.now() - start).toBeLessThan(LIMIT_MS);
});
