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

/** Weights typed as percentages (30 % is 0.3 in a cell) mean the same as 30. */
function areFractions(weights: readonly number[], sum: Rational): boolean {
  return weights.every((weight) => weight <= 1) && roundExact(multiply(sum, HUNDRED), 2) === 100;
}

/** Checks that each row's weights add up to 100, rounded to two decimals (rule 12): 99.99 is a problem. */
export function compileWeights(entries: readonly WeightEntry[], issues: Issues): readonly WeightRow[] {
  return entries.map((entry) => {
    const sum = exactSum(entry.weights);
    if (areFractions(entry.weights, sum)) {
      const weights = entry.weights.map((weight) => numberOf(multiply(rationalOf(weight), HUNDRED)));
      return { ...entry, weights, isWhole: true };
    }
    const total = roundExact(sum, 2);
    const isWhole = total === 100;
    if (!isWhole) issues.error("weights.notHundred", entry.at, { sum: total, group: groupName(entry) });
    return { ...entry, isWhole };
  });
}

const EVERYBODY = words("everybody", "所有人", "所有人");

/** How a row of weights is called in messages: the words it matches, `Support · Junior`, or everybody. */
export function groupName(row: Pick<WeightRow, "post" | "grade" | "region" | "track">): string | Words {
  return [row.post, row.grade, row.region, row.track].filter((text) => text !== "").join(" · ") || EVERYBODY;
}
