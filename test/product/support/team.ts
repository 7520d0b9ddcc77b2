import type { Tabs } from "./product.ts";

/** A small sound workbook: three people, two KPIs, everything that a scheme can have. Tests spoil one thing of it. */
export const TEAM = {
  KPIs: [
    ["KPI", "Name", "Threshold", "Target"],
    ["CSAT", "Satisfaction", 0, 100],
    ["CALLS", "Calls", 0, 200],
  ],
  Weights: [
    ["Post", "CSAT", "CALLS"],
    ["", 60, 40],
  ],
  Ratings: [
    ["From total", "Band"],
    [80, "A"],
    [60, "B"],
    [0, "C"],
  ],
  "Bonus tiers": [
    ["From total", "Tier", "Coefficient"],
    [80, "Gold", 1.2],
    [60, "Silver", 1],
  ],
  Ladder: [
    ["Track", "Grade", "Next grade"],
    ["", "Junior", "Senior"],
    ["", "Senior", ""],
  ],
  "Promotion rules": [
    ["From grade", "Next grade", "Rule", "Of what", "Operator", "Bound"],
    ["Junior", "Senior", "KPI", "CSAT", ">=", "85"],
  ],
  Settings: [
    ["Setting", "Value"],
    ["Bonus mode", "whole"],
  ],
  People: [
    ["Person ID", "Name", "Grade", "Bonus base"],
    ["A1", "Ann", "Junior", 1000],
    ["B2", "Bob", "Junior", 1000],
    ["C3", "Cem", "Junior", 1000],
  ],
  Metrics: [
    ["Person ID", "Period", "CSAT", "CALLS"],
    ["A1", "2026-Q3", 90, 180],
    ["B2", "2026-Q3", 70, 140],
    ["C3", "2026-Q3", 50, 100],
  ],
} as const satisfies Tabs;

/** The team with some of its tabs exchanged or, with null, left out. */
export function teamWith(changes: Readonly<Record<string, Tabs[string] | null>>): Tabs {
  const tabs: Record<string, Tabs[string] | null> = { ...TEAM, ...changes };
  return Object.fromEntries(Object.entries(tabs).flatMap(([name, rows]) => (rows ? [[name, rows]] : [])));
}
