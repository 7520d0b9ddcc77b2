import { expect, it } from "vitest";
import { day, open, score, type Tabs } from "./support/product.ts";

/** 2026-09-01 as Sheets counts days. */
const DAY = day(46266);

const share = (Source: string) => ["share", Source, "Result = agreed"] as const;

/** A KPI from each tab that actuals can come from beside Metrics and Records. */
const BOOK: Tabs = {
  KPIs: [
    ["KPI", "Knots", "Points", "Measure", "Source", "Where", "Of column", "Unit"],
    ["follow", "0; 1", "0; 100", ...share("Follow-ups"), "", "%"],
    ["visit", "0; 1", "0; 100", ...share("Visits"), "", "%"],
    ["survey", "0; 10", "0; 100", "mean", "Surveys", "", "Score", ""],
    ["needs", "0; 1", "0; 100", ...share("Needs analysis"), "", "%"],
    ["goal", "0; 1", "0; 100", "", "Goals", "", "", "%"],
  ],
  Weights: [
    ["follow", "visit", "survey", "goal", "needs"],
    [40, 30, 10, 10, 10],
  ],
  People: [["Person ID"], ["A1"]],
  "Follow-ups": [
    ["Person ID", "Date", "Result"],
    ["A1", DAY, "agreed"],
    ["A1", DAY, "open"],
  ],
  Visits: [
    ["Person ID", "Date", "Result"],
    ["A1", DAY, "agreed"],
  ],
  Surveys: [
    ["Person ID", "Date", "Score"],
    ["A1", DAY, 8],
  ],
  "Needs analysis": [
    ["Person ID", "Date", "Customer", "Result"],
    ["A1", DAY, "Blue Harbor", "agreed"],
    ["A1", DAY, "Star River", "open"],
  ],
  Goals: [
    ["Person ID", "Period", "Goal", "Target value", "Actual"],
    ["A1", "2026-Q3", "Renewals", 10, 5],
  ],
};

it("the add-on scores what comes from Follow-ups, Visits, Surveys, Needs analysis and Goals", () => {
  const { people, issues } = score(open(BOOK), "2026-Q3");
  expect(issues).toEqual([]);
  // 50 × 40 % + 100 × 30 % + 80 × 10 % + 50 × 10 % + 50 × 10 %
  expect(people).toMatchObject([{ id: "A1", total: 68 }]);
});
