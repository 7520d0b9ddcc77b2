import type { BoundCase } from "../contestant.ts";
import { wholeBetween } from "../random.ts";

/** How fine the numbers of a case are: decimals of its weights in percent and of its points. */
export interface Grain {
  readonly weightDecimals: number;
  readonly pointDecimals: number;
}

/** The units that a weighted sum is counted in; weights add up to 100, so a total of 1 is a hundred times as many. All stay far below 2⁵³. */
export function unitsOf({ weightDecimals, pointDecimals }: Grain): number {
  return 10 ** (weightDecimals + pointDecimals);
}

const MOST_POINTS = 120;

/** How far around the wanted total the points are drawn at most; near 0 and 120 they keep within those. */
const MOST_SPREAD = 30;

/** Percentages that the last KPI may weigh. */
const LAST_WEIGHTS = [4, 5, 8];

/** Points and weights, in whole units of the grain, whose products add up to `targetSum` exactly. */
export function boundCase(random: () => number, grain: Grain, kpis: number, targetSum: number): BoundCase {
  const weightUnit = 10 ** grain.weightDecimals;
  const pointUnit = 10 ** grain.pointDecimals;
  for (;;) {
    const weights = drawWeights(random, kpis, weightUnit);
    const points = drawPoints(
      random,
      kpis,
      targetSum / (100 * weightUnit),
      MOST_POINTS * pointUnit,
      MOST_SPREAD * pointUnit,
    );
    const solved = solveLastTwo(weights, points, targetSum);
    if (solved === null || solved.some((worth) => worth < 0 || worth > MOST_POINTS * pointUnit)) continue;
    return {
      points: solved.map((worth) => worth / pointUnit),
      weightsPct: weights.map((weight) => weight / weightUnit),
    };
  }
}

/** Weights that add up to 100 percent, none near 0. */
function drawWeights(random: () => number, kpis: number, unit: number): number[] {
  const last = (LAST_WEIGHTS[wholeBetween(random, 0, LAST_WEIGHTS.length - 1)] ?? 1) * unit;
  const weights: number[] = [];
  let left = 100 * unit - last;
  for (let open = kpis - 1; open > 1; open--) {
    const even = Math.floor(left / open);
    const weight = wholeBetween(random, Math.floor(even / 2), even + Math.floor(even / 2));
    weights.push(weight);
    left -= weight;
  }
  return [...weights, left, last];
}

function drawPoints(random: () => number, kpis: number, middle: number, most: number, mostSpread: number): number[] {
  const spread = Math.floor(Math.min(mostSpread, middle, most - middle));
  return Array.from({ length: kpis }, () =>
    wholeBetween(random, Math.round(middle) - spread, Math.round(middle) + spread),
  );
}

/**
 * Moves the last but one points up by a little, so that what is missing divides by the last weight, and solves for the last points.
 * Null when these two weights have a common divisor, since then no such little move need exist.
 */
function solveLastTwo(weights: readonly number[], points: readonly number[], targetSum: number): number[] | null {
  const [weight = 1, lastWeight = 1] = weights.slice(-2);
  const inverse = inverseOf(weight, lastWeight);
  if (inverse === null) return null;
  const kept = points.slice(0, -1);
  const missing = targetSum - kept.reduce((sum, worth, index) => sum + worth * (weights[index] ?? 0), 0);
  const rest = ((missing % lastWeight) + lastWeight) % lastWeight;
  const move = (rest * inverse) % lastWeight;
  return [...kept.slice(0, -1), (kept[kept.length - 1] ?? 0) + move, (missing - move * weight) / lastWeight];
}

/** The number that times `value` leaves 1 when divided by `modulus` (Euclid's extended algorithm); null when there is none. */
function inverseOf(value: number, modulus: number): number | null {
  let [rest, next] = [value % modulus, modulus];
  let [factor, nextFactor] = [1, 0];
  while (next !== 0) {
    const times = Math.floor(rest / next);
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  return rest === 1 ? ((factor % modulus) + modulus) % modulus : null;
}
