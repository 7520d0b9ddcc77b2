import type { Cell, ResultRow } from "../contestant.ts";
import { type ActualRule, type BenchScheme, type Knot, NO_BAND, type Step } from "../scheme.ts";
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  roundHalfAway,
  subtract,
  toNumber,
  ZERO,
} from "./rational.ts";

/** Points of an actual on a curve, without any rounding. */
export function exactPoints(knots: readonly Knot[], actual: Rational): Rational {
  const points = knots.map(([at, worth]) => ({ at: fromDecimal(at), worth: fromDecimal(worth) }));
  const [first, second] = points;
  if (first === undefined || second === undefined)
    throw new Error("A curve has fewer than two knots. Give each KPI at least two.");
  const direction = compare(second.at, first.at);
  let from = first;
  for (const to of points) {
    if (compare(actual, to.at) * direction <= 0) return from === to ? to.worth : between(from, to, actual);
    from = to;
  }
  return from.worth;
}

interface Point {
  readonly at: Rational;
  readonly worth: Rational;
}

function between(from: Point, to: Point, actual: Rational): Rational {
  const rise = multiply(subtract(actual, from.at), subtract(to.worth, from.worth));
  return add(from.worth, divide(rise, subtract(to.at, from.at)));
}

/** `Σ weight·points / Σ weight`; null stands for a blank and leaves both sums. Null when no weight is left. */
export function exactTotal(points: readonly (Rational | null)[], weightsPct: readonly number[]): Rational | null {
  let weighted = ZERO;
  let weight = ZERO;
  points.forEach((worth, index) => {
    if (worth === null) return;
    const share = fromDecimal(weightsPct[index] ?? 0);
    weighted = add(weighted, multiply(share, worth));
    weight = add(weight, share);
  });
  return compare(weight, ZERO) === 0 ? null : divide(weighted, weight);
}

/** What is reached by a total: the first step, from the highest, whose bound is not above it. */
export function exactStep<T>(steps: readonly Step<T>[], total: Rational): T {
  const reached = steps.find(([lowerBound]) => compare(total, fromDecimal(lowerBound)) >= 0);
  if (reached === undefined) throw new Error("A total lies under the lowest bound. Let the lowest band begin at 0.");
  return reached[1];
}

/** One person's result row by exact arithmetic: the truth that every contestant is held against. */
export function exactRow(scheme: BenchScheme, person: readonly Cell[], weightsPct: readonly number[]): ResultRow {
  const actuals = scheme.kpis.map((_, index) => exactActual(person[index + 1] ?? ""));
  const points = scheme.kpis.map((kpi, index) => {
    const actual = actuals[index] ?? null;
    return actual === null ? null : exactPoints(kpi.knots, actual);
  });
  const id = person[0] ?? "";
  const total = isCovered(scheme, points, weightsPct) ? exactTotal(points, weightsPct) : null;
  if (total === null) return [id, "", NO_BAND, "", exactFlag(scheme, null, actuals)];
  const rounded = roundHalfAway(total, 1);
  const band = exactStep(scheme.bands, rounded);
  return [id, toNumber(rounded), band, exactStep(scheme.tiers, rounded), exactFlag(scheme, rounded, actuals)];
}

function exactActual(cell: Cell): Rational | null {
  return typeof cell === "number" ? fromDecimal(cell) : null;
}

function isCovered(scheme: BenchScheme, points: readonly (Rational | null)[], weightsPct: readonly number[]): boolean {
  const present = weightsPct
    .filter((_, index) => points[index] !== null)
    .map(fromDecimal)
    .reduce(add, ZERO);
  const all = weightsPct.map(fromDecimal).reduce(add, ZERO);
  return compare(multiply(present, fromDecimal(100)), multiply(all, fromDecimal(scheme.minCoveragePct))) >= 0;
}

function exactFlag(scheme: BenchScheme, total: Rational | null, actuals: readonly (Rational | null)[]): string {
  const { minTotal, actuals: rules } = scheme.promotion;
  const answers = [
    total === null ? null : compare(total, fromDecimal(minTotal)) >= 0,
    ...rules.map((rule) => meets(rule, actuals[rule.kpi] ?? null)),
  ];
  if (answers.includes(false)) return "not yet";
  return answers.includes(null) ? "cannot tell" : "eligible";
}

function meets(rule: ActualRule, actual: Rational | null): boolean | null {
  if (actual === null) return null;
  const order = compare(actual, fromDecimal(rule.bound));
  return rule.operator === ">=" ? order >= 0 : order <= 0;
}
