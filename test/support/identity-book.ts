import type { Cell, Tables } from "../../src/core/index.ts";
import { book, type NamedCells, type SmallBook } from "./book.ts";

/** A KPI whose points are its actual, from 0 to 200. */
const IDENTITY_KPI: NamedCells = { KPI: "score", Knots: "0,200", Points: "0,200" };

/** The ids and actuals of people, in one period: the cell of the only KPI. */
export type Actuals = Readonly<Record<string, Cell>>;

/** Rows of the Metrics tab for one KPI called `score`. */
export function scoresOf(period: Cell, actuals: Actuals): readonly NamedCells[] {
  return Object.entries(actuals).map(([id, score]) => ({ "Person ID": id, Period: period, score }));
}

/**
 * A workbook in which a person's total is the actual that was typed: one KPI, weight 100, points = actual. What comes
 * after the total can be tested by itself. Totals keep one decimal unless the settings say otherwise.
 */
export function identityBook(actuals: Actuals | readonly NamedCells[], more: SmallBook = {}): Tables {
  const metrics = Array.isArray(actuals) ? (actuals as readonly NamedCells[]) : scoresOf("2026-Q3", actuals as Actuals);
  return book({ kpis: [IDENTITY_KPI], weights: [{ Post: "*", score: 100 }], metrics, ...more });
}
