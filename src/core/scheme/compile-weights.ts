import type { Issues } from "../model/issue.ts";
import { add, HUNDRED, multiply, numberOf, type Rational, rationalOf, ZERO } from "../model/rational.ts";
import { roundExact } from "../model/round.ts";
import type { WeightRow } from "../model/scheme.ts";
import type { Words } from "../model/words.ts";
import type { WeightEntry } from "../read/weights.ts";
import { words } from "../read/words/words.ts";

function exactSum(weights: readonly number[]): Rational {
  return weights.map(rationalOf).reduce(add, ZERO);
}

const isHundred = (sum: Rational): boolean => roundExact(sum, 2) === 100;

/** Weights typed as percentages (30 % is 0.3 in a cell) mean the same as 30; two rows of one period may be typed each way. */
function inPercent(weights: readonly number[]): readonly number[] {
  const areFractions = weights.every((weight) => weight <= 1) && isHundred(multiply(exactSum(weights), HUNDRED));
  return areFractions ? weights.map((weight) => numberOf(multiply(rationalOf(weight), HUNDRED))) : weights;
}

/** Checks that each row's weights add up to 100, rounded to two decimals (rule 12): 99.99 is a problem. */
export function compileWeights(entries: readonly WeightEntry[], issues: Issues): readonly WeightRow[] {
  return entries.map(({ isReadable, ...entry }) => {
    const weights = inPercent(entry.weights);
    const sum = exactSum(weights);
    if (isReadable && !isHundred(sum)) {
      issues.error("weights.notHundred", entry.at, { sum: roundExact(sum, 2), group: groupName(entry) });
    }
    return { ...entry, weights, isWhole: isReadable && isHundred(sum) };
  });
}

const EVERYBODY = words("everybody", "所有人", "所有人");

/** How a row of weights is called in messages: the words it matches, `Support · Junior`, or everybody. */
export function groupName(row: Pick<WeightRow, "post" | "grade" | "region" | "track">): string | Words {
  return [row.post, row.grade, row.region, row.track].filter((text) => text !== "").join(" · ") || EVERYBODY;
}
