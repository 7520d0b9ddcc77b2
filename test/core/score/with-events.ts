import type { Cell } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPIS = ["csat", "speed"].map((KPI) => ({ KPI, Knots: "0,200", Points: "0,200" }));
const RATINGS = [
  { From: 0, Band: "D" },
  { From: 60, Band: "C" },
  { From: 75, Band: "B" },
  { From: 90, Band: "A" },
];
const BONUS = [{ From: 0, Tier: "one", Coefficient: 1 }];

const event = (more: NamedCells): NamedCells => ({
  ID: "P1",
  Date: "2026-08-10",
  Type: "note",
  Points: "",
  Effect: "",
  KPI: "",
  Limit: "",
  ...more,
});

/** A quarter of two people whose total is 90 without events, with the events of P1. */
export function withEvents(events: readonly NamedCells[], settings: readonly NamedCells[] = [], csat: Cell = 80) {
  return outcome(
    book({
      settings: [{ Setting: "Bonus mode", Value: "whole" }, ...settings],
      kpis: KPIS,
      weights: [{ csat: 50, speed: 50 }],
      ratings: RATINGS,
      bonus: BONUS,
      rules: [{ Rule: "total", Operator: ">=", Bound: 50 }],
      people: [
        { ID: "P1", "Bonus base": 1000 },
        { ID: "P2", "Bonus base": 1000 },
      ],
      metrics: [
        { ID: "P1", Period: "2026-Q3", csat, speed: 100 },
        { ID: "P2", Period: "2026-Q3", csat: 80, speed: 100 },
      ],
      events: events.map(event),
    }),
    "2026-Q3",
  );
}
