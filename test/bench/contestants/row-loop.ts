import type { BoundCase, Cell, Entry, Rater, ResultRow, Rows } from "../contestant.ts";

/*
 * The realistic limit: what a skilled programmer writes by hand for this one scheme, in plain JavaScript for Apps Script.
 * The scheme stands in constants, each loop knows which columns rise and which fall, and nothing is allocated but the results.
 */
const WEIGHT = [12.5, 10, 7.5, 10, 5, 7.5, 10, 5, 10, 7.5, 5, 10];
const THRESHOLD = [70, 80, 55, 20, 3.2, 0.6, 90, 5, 420, 60, 8];
const TARGET = [85, 92, 72.5, 45, 4.1, 0.82, 97.5, 12.5, 330, 35, 4.5];
const STRETCH = [95, 98, 88, 60, 4.8, 0.95, 100, 18, 270, 20, 2.5];
const RISING = 8;
const CURVED = 11;
const MIN_WEIGHT = 60;

/** Scores the set; the first row is the header. */
function rowLoop(rows: Rows): ResultRow[] {
  const results: ResultRow[] = new Array(rows.length - 1);
  for (let r = 1; r < rows.length; r++) results[r - 1] = scoreRow(rows[r] as readonly Cell[]);
  return results;
}

function scoreRow(row: readonly Cell[]): ResultRow {
  let weighted = 0;
  let weight = 0;
  for (let k = 0; k < CURVED; k++) {
    const actual = row[k + 1];
    if (typeof actual !== "number") continue;
    weighted += (WEIGHT[k] as number) * (k < RISING ? rising(k, actual) : falling(k, actual));
    weight += WEIGHT[k] as number;
  }
  const last = row[CURVED + 1];
  if (typeof last === "number") {
    weighted += (WEIGHT[CURVED] as number) * inBand(last);
    weight += WEIGHT[CURVED] as number;
  }
  if (weight < MIN_WEIGHT) return [row[0] as Cell, "", "insufficient data", "", flagOf(row, "")];
  const total = Math.round((weighted / weight) * 10) / 10;
  return [row[0] as Cell, total, bandOf(total), tierOf(total), flagOf(row, total)];
}

function rising(k: number, actual: number): number {
  const threshold = THRESHOLD[k] as number;
  const target = TARGET[k] as number;
  const stretch = STRETCH[k] as number;
  if (actual >= stretch) return 120;
  if (actual >= target) return 100 + (20 * (actual - target)) / (stretch - target);
  return actual > threshold ? (100 * (actual - threshold)) / (target - threshold) : 0;
}

function falling(k: number, actual: number): number {
  const threshold = THRESHOLD[k] as number;
  const target = TARGET[k] as number;
  const stretch = STRETCH[k] as number;
  if (actual <= stretch) return 120;
  if (actual <= target) return 100 + (20 * (target - actual)) / (target - stretch);
  return actual < threshold ? (100 * (threshold - actual)) / (threshold - target) : 0;
}

function inBand(actual: number): number {
  if (actual <= 20 || actual >= 50) return 0;
  if (actual < 30) return (actual - 20) * 10;
  return actual > 40 ? (50 - actual) * 10 : 100;
}

function bandOf(total: number): string {
  if (total >= 110) return "S";
  if (total >= 95) return "A";
  if (total >= 85) return "B";
  return total >= 70 ? "C" : "D";
}

function tierOf(total: number): number {
  if (total >= 105) return 1.5;
  if (total >= 95) return 1.2;
  if (total >= 85) return 1;
  return total >= 75 ? 0.6 : 0;
}

function flagOf(row: readonly Cell[], total: Cell): string {
  const first = row[1];
  const ninth = row[9];
  if (typeof total === "number" && total < 85) return "not yet";
  if (typeof first === "number" && first < 85) return "not yet";
  if (typeof ninth === "number" && ninth > 330) return "not yet";
  return total === "" || first === "" || ninth === "" ? "cannot tell" : "eligible";
}

function weightedMean({ points, weightsPct }: BoundCase): number {
  let weighted = 0;
  let weight = 0;
  for (let k = 0; k < points.length; k++) {
    weighted += (weightsPct[k] as number) * (points[k] as number);
    weight += weightsPct[k] as number;
  }
  return weighted / weight;
}

/** Weights as a spreadsheet holds percentages: 12.5 % is 0.125. */
function meanOfShares({ points, weightsPct }: BoundCase): number {
  return points.reduce((sum, worth, k) => sum + worth * ((weightsPct[k] as number) / 100), 0);
}

function rater(name: string, rounds: boolean, total: (one: BoundCase) => number): Rater {
  return { name, rounds, bands: (cases) => cases.map((one) => bandOf(total(one))) };
}

const raters: readonly Rater[] = [
  rater("doubles, as they come", false, weightedMean),
  rater("doubles, weights as shares, as they come", false, meanOfShares),
  rater("doubles, Math.round(x * 10) / 10", true, (one) => Math.round(weightedMean(one) * 10) / 10),
  rater("doubles, x.toFixed(1)", true, (one) => Number(weightedMean(one).toFixed(1))),
  rater(
    "doubles, Math.round((x + Number.EPSILON) * 10) / 10",
    true,
    (one) => Math.round((weightedMean(one) + Number.EPSILON) * 10) / 10,
  ),
];

/** The row loop by hand: every ratio of the benchmark is a ratio to it. */
export const rowLoopEntry: Entry = {
  name: "row loop",
  maxPeople: Number.POSITIVE_INFINITY,
  load: async () => ({ totals: rowLoop, raters }),
};
