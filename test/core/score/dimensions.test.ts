import { describe, expect, test } from "vitest";
import { type Cell, type ResultCell, resultTables } from "../../../src/core/index.ts";
import { book } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPIS = [
  { KPI: "speed", Dimension: "Efficiency", Knots: "0,200", Points: "0,200" },
  { KPI: "volume", Dimension: "Efficiency", Knots: "0,200", Points: "0,200" },
  { KPI: "csat", Dimension: "Quality", Knots: "0,200", Points: "0,200" },
  { KPI: "training", Dimension: "", Knots: "0,200", Points: "0,200" },
];

/** The Scores tab of one person, cells by heading. */
function scores(cells: Readonly<Record<string, Cell>>): Readonly<Record<string, ResultCell | undefined>> {
  const weights = [{ speed: 10, volume: 30, csat: 40, training: 20 }];
  const tables = book({ kpis: KPIS, weights, metrics: [{ ID: "P1", Period: "2026", ...cells }] });
  const [table] = resultTables(outcome(tables, "2026").result);
  return Object.fromEntries((table?.columns ?? []).map((words, i) => [words.en[0], table?.rows[0]?.[i]]));
}

describe("rule 13: dimensions are sub-totals by the same rule", () => {
  test("over the KPIs of the dimension, by their weights", () => {
    const row = scores({ speed: 60, volume: 80, csat: 90, training: 50 });
    expect([row["Efficiency points"], row["Quality points"], row.Total]).toEqual([75, 90, 76]);
  });

  test("a blank leaves numerator and denominator; a dimension without any actual stays blank", () => {
    const row = scores({ speed: 60, volume: "", csat: "", training: 50 });
    expect([row["Efficiency points"], row["Quality points"]]).toEqual([60, ""]);
  });

  test("the total comes from the KPIs, not from rounded sub-totals", () => {
    // Efficiency is 33.335 and is shown as 33.34; the total by the rounded one would be 66.636.
    const row = scores({ speed: 33.335, volume: 33.335, csat: 90.25, training: 86 });
    expect([row["Efficiency points"], row.Total]).toEqual([33.34, 66.6]);
  });

  test("rule 16: sub-totals and points are shown to two decimals, half away from zero", () => {
    const row = scores({ speed: 1.005, volume: 1.005, csat: 84.995, training: 2.675 });
    expect([row["speed points"], row["Efficiency points"], row["csat points"], row["training points"]]).toEqual([
      1.01, 1.01, 85, 2.68,
    ]);
  });
});
