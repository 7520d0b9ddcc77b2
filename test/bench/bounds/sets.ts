import type { BoundCase } from "../contestant.ts";
import { compare, fromDecimal, roundHalfAway } from "../exact/rational.ts";
import { exactStep, exactTotal } from "../exact/score.ts";
import { randomFrom, wholeBetween } from "../random.ts";
import { scheme } from "../scheme.ts";
import { boundCase, type Grain, unitsOf } from "./build.ts";

const CASES = 1000;
const SEED = 849_500;

/** As people set weights and as curves give points. */
const USUAL: Grain = { weightDecimals: 2, pointDecimals: 4 };

/** Fine enough that a total can lie 10⁻¹³ under a bound. */
const FINE: Grain = { weightDecimals: 5, pointDecimals: 6 };

/** A thousand cases that lie alike to a band's bound, with the band that exact arithmetic gives them. */
export interface BoundSet {
  readonly name: string;
  /** Whether a way that does not round is judged by this set, and not only the ways that round to one decimal. */
  readonly judgesUnrounded: boolean;
  readonly cases: readonly BoundCase[];
  readonly bands: readonly string[];
}

interface Place {
  readonly grain: Grain;
  /** How far under the bound the totals lie: so many steps of 0.05, and so many of the finest units of the weighted sum. */
  readonly halfSteps: number;
  readonly hairs: number;
}

/** The three sets, each case proved by exact arithmetic on the decimals of its own numbers. */
export function boundSets(): readonly BoundSet[] {
  return [
    provedSet("on the bound", true, { grain: USUAL, halfSteps: 0, hairs: 0 }),
    provedSet("0.05 under it", false, { grain: USUAL, halfSteps: 1, hairs: 0 }),
    provedSet("0.05 and 10⁻¹³ under it", false, { grain: FINE, halfSteps: 1, hairs: 1 }),
  ];
}

function provedSet(name: string, judgesUnrounded: boolean, { grain, halfSteps, hairs }: Place): BoundSet {
  const random = randomFrom(SEED);
  const units = unitsOf(grain);
  const bounds = scheme.bands.map(([lowerBound]) => lowerBound).filter((bound) => bound > 0);
  const cases: BoundCase[] = [];
  const bands: string[] = [];
  for (let count = 0; count < CASES; count++) {
    const bound = bounds[wholeBetween(random, 0, bounds.length - 1)] ?? 0;
    const targetSum = (100 * bound - 5 * halfSteps) * units - hairs;
    const one = boundCase(random, grain, scheme.kpis.length, targetSum);
    cases.push(one);
    bands.push(provedBand(one, targetSum, units));
  }
  return { name, judgesUnrounded, cases, bands };
}

/** The band of a case by exact arithmetic, after checking that its total is what it was built for. */
function provedBand({ points, weightsPct }: BoundCase, targetSum: number, units: number): string {
  const total = exactTotal(points.map(fromDecimal), weightsPct);
  if (total === null || compare(total, { over: BigInt(targetSum), under: 100n * BigInt(units) }) !== 0) {
    throw new Error(
      `A bound case with the points ${points.join(", ")} does not total ${targetSum / units / 100}. Mend bounds/build.ts.`,
    );
  }
  return exactStep(scheme.bands, roundHalfAway(total, 1));
}
