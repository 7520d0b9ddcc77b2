import {
  type Issue,
  Issues,
  type Period,
  type Prepared,
  parsePeriod,
  prepare,
  runPeriod,
} from "../../../src/core/index.ts";
import type { PeriodRun } from "../../../src/core/run.ts";
import { book, type SmallBook } from "../../support/book.ts";

/** The period of the tests on reviews. */
export const PERIOD = parsePeriod("2026-Q3") as Period;

/** A small team: two KPIs of which one is better low, bands, tiers, a ladder with a rule on an actual. */
export const TEAM: SmallBook = {
  settings: [
    { Setting: "Bonus mode", Value: "whole" },
    { Setting: "Minimum coverage", Value: "50%" },
  ],
  kpis: [
    { KPI: "csat", Name: "CSAT", Unit: "%", Knots: "75%;90%;97%", Points: "0;100;120" },
    { KPI: "wait", Name: "Wait", Unit: "s", Knots: "60;30", Points: "0;100" },
  ],
  weights: [
    { Post: "", csat: 60, wait: 40 },
    { Post: "Lead", csat: 100, wait: 0 },
  ],
  ratings: [
    { From: 0, Band: "C" },
    { From: 70, Band: "B" },
    { From: 90, Band: "A" },
  ],
  bonus: [
    { From: 0, Tier: "none", Coefficient: 0 },
    { From: 80, Tier: "full", Coefficient: 1 },
  ],
  ladder: [{ Grade: "1", "Next grade": "2" }, { Grade: "2" }],
  rules: [{ "From grade": "1", Rule: "KPI", "Of what": "csat", Operator: ">=", Bound: "85%" }],
  people: [
    { "Person ID": "P1", Name: "Ann", Post: "Agent", Grade: "1", Team: "North", "Bonus base": 1000 },
    { "Person ID": "P2", Name: "Bo", Post: "Agent", Grade: "1", Team: "North", "Bonus base": 1000 },
    { "Person ID": "P3", Name: "Cy", Post: "Lead", Grade: "2", Team: "South", "Bonus base": 2000 },
    { "Person ID": "P4", Name: "Di", Post: "Agent", Grade: "1", Team: "South", "Bonus base": 1000 },
  ],
  metrics: [
    { "Person ID": "P1", Period: "2026-Q3", csat: 0.9, wait: 30 },
    { "Person ID": "P2", Period: "2026-Q3", csat: 0.84, wait: 36 },
    { "Person ID": "P3", Period: "2026-Q3", csat: 0.87, wait: "" },
    { "Person ID": "P4", Period: "2026-Q3", csat: "", wait: "" },
  ],
};

/** A workbook read and run, with the problems of the workbook itself. */
export function ran(
  tabs: SmallBook,
  period: Period = PERIOD,
): { prepared: Prepared; run: PeriodRun; issues: readonly Issue[] } {
  const issues = new Issues();
  const prepared = prepare(book(tabs), issues);
  return { prepared, run: runPeriod(prepared, period, new Issues()), issues: issues.list };
}
