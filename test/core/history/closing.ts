import type { Row } from "../../../src/core/index.ts";
import { ClosingBook } from "../../support/closing-book.ts";

/** What the actuals of each person are, by period. */
export type Actuals = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** Rows of Metrics for actuals of the one KPI, which earns its actual as points. */
export function metrics(actuals: Actuals): readonly Row[] {
  const rows = Object.entries(actuals).flatMap(([period, people]) =>
    Object.entries(people).map(([id, actual]): Row => [id, period, actual ?? ""]),
  );
  return [["Person ID", "Period", "CSAT"], ...rows];
}

/** Two people, one KPI, tiers at 60, 80 and 100; a base of 1000. */
export function team(actuals: Actuals): ClosingBook {
  return new ClosingBook({
    settings: [
      ["Setting", "Value"],
      ["Bonus mode", "whole"],
    ],
    kpis: [
      ["KPI", "Knots", "Points"],
      ["CSAT", "0; 200", "0; 200"],
    ],
    weights: [
      ["Post", "CSAT"],
      ["", 100],
    ],
    ratings: [
      ["From total", "Band"],
      [80, "A"],
      [0, "B"],
    ],
    bonus: [
      ["From total", "Tier", "Coefficient"],
      [60, "Bronze", 0.5],
      [80, "Silver", 1],
      [100, "Gold", 1.25],
    ],
    rules: [
      ["Rule", "Of what", "Operator", "Bound", "Periods"],
      ["total", "", ">=", "80", 3],
    ],
    people: [
      ["Person ID", "Name", "Bonus base"],
      ["A", "Ann", 1000],
      ["B", "Bob", 1000],
    ],
    metrics: metrics(actuals),
  });
}
