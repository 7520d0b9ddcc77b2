import type { Cell, ResultRow, Rows } from "../contestant.ts";
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
} from "../exact/rational.ts";
import { exactPoints, exactRow } from "../exact/score.ts";
import { randomFrom, wholeBetween } from "../random.ts";
import { type BenchKpi, type Knot, scheme } from "../scheme.ts";

const CASES = 1000;
const SEED = 20_210_630;
const DECIMALS = 6;

/** One row in so many has a blank, whose weight then leaves the denominator. */
const BLANK_EVERY = 4;

/** How far around the wanted total the drawn points lie; the totals here keep so far from 0 and 120. */
const SPREAD = 20;

/** Whole rows of actuals with the result rows that exact arithmetic gives them. */
export interface BoundRows {
  readonly rows: Rows;
  readonly truth: readonly ResultRow[];
}

/** A thousand people whose total, through the scheme's own curves, lies exactly half a step under a band's bound: 84.95 is 85.0. */
export function boundRows(): BoundRows {
  const random = randomFrom(SEED);
  const weightsPct = scheme.kpis.map((kpi) => kpi.weightPct);
  const bounds = scheme.bands
    .map(([lowerBound]) => lowerBound)
    .filter((bound) => bound >= SPREAD && bound <= 120 - SPREAD);
  const people: Cell[][] = [];
  while (people.length < CASES) {
    const bound = bounds[people.length % bounds.length] ?? 0;
    const blank = people.length % BLANK_EVERY === 0 ? wholeBetween(random, 0, scheme.kpis.length - 2) : -1;
    const actuals = actualsWithTotal(random, bound - 0.05, blank);
    if (actuals !== null) people.push([`P${people.length + 1}`, ...actuals]);
  }
  const truth = people.map((person) => exactRow(scheme, person, weightsPct));
  return { rows: [["personId", ...scheme.kpis.map((kpi) => kpi.id)], ...people], truth };
}

/** Draws every actual but the last and solves for that one, on the first line of its curve; null when none fits. */
function actualsWithTotal(random: () => number, total: number, blank: number): Cell[] | null {
  const last = scheme.kpis[scheme.kpis.length - 1];
  const [from, to] = last?.knots ?? [];
  if (last === undefined || from === undefined || to === undefined) return null;
  const drawn = scheme.kpis
    .slice(0, -1)
    .map((kpi, index): Cell => (index === blank ? "" : drawActual(random, kpi, total)));
  const weight = scheme.kpis
    .map((kpi, index) => (index === blank ? ZERO : fromDecimal(kpi.weightPct)))
    .reduce(add, ZERO);
  const earned = scheme.kpis
    .slice(0, -1)
    .map((kpi, index) => earnedBy(kpi, drawn[index] ?? ""))
    .reduce(add, ZERO);
  const missing = divide(subtract(multiply(fromDecimal(total), weight), earned), fromDecimal(last.weightPct));
  const fits = compare(missing, fromDecimal(from[1])) >= 0 && compare(missing, fromDecimal(to[1])) <= 0;
  const actual = fits ? decimalOnLine(from, to, missing) : null;
  return actual === null ? null : [...drawn, actual];
}

function earnedBy(kpi: BenchKpi, actual: Cell): Rational {
  return typeof actual === "number"
    ? multiply(fromDecimal(kpi.weightPct), exactPoints(kpi.knots, fromDecimal(actual)))
    : ZERO;
}

/** An actual worth some multiple of half a point around the total: such actuals have few decimals on every curve of the scheme. */
function drawActual(random: () => number, kpi: BenchKpi, total: number): number {
  const middle = Math.round(total);
  const points = wholeBetween(random, 2 * (middle - SPREAD), 2 * (middle + SPREAD) - 1) / 2;
  const end = kpi.knots.findIndex(([, worth]) => worth > points);
  const [from, to] = [kpi.knots[end - 1], kpi.knots[end]];
  const actual = from === undefined || to === undefined ? null : decimalOnLine(from, to, fromDecimal(points));
  if (actual === null)
    throw new Error(
      `${kpi.id} has no actual of ${DECIMALS} decimals worth ${points} points. Choose knots that divide evenly.`,
    );
  return actual;
}

/** The actual that is worth these points on the line between two knots; null unless it is a decimal of few places. */
function decimalOnLine(from: Knot, to: Knot, points: Rational): number | null {
  const [fromAt, fromWorth, toAt, toWorth] = [...from, ...to].map(fromDecimal) as [
    Rational,
    Rational,
    Rational,
    Rational,
  ];
  const way = divide(subtract(points, fromWorth), subtract(toWorth, fromWorth));
  const actual = add(fromAt, multiply(way, subtract(toAt, fromAt)));
  const rounded = roundHalfAway(actual, DECIMALS);
  return compare(actual, rounded) === 0 ? toNumber(rounded) : null;
}
