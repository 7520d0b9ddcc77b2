import { multiply, rationalOf, SCORE_FACTORS } from "../core/index.ts";
import { answering } from "./arguments/argument-error.ts";
import { gridOf } from "./arguments/grid.ts";
import type { Output } from "./results/answer.ts";
import { tierAmounts } from "./results/tier-amounts.ts";
import { rateTiersOf } from "./tables/rate-tiers.ts";

/**
 * Bonus that a score earns on a base, by tiers of coefficients. A score of 100 is target. The four modes pay differently, so
 * that none is assumed: "whole" is base × the coefficient of the tier reached, and 0 below the first; "marginal" is base × the
 * sum of each tier's slice of the score ÷ 100 × its coefficient, as with income-tax brackets; "overage" is base × (the score up
 * to 100 + what lies above 100 × the coefficient reached) ÷ 100; "interpolate" is base × a coefficient read off straight lines
 * between the tiers' bounds, flat above the last and 0 below the first.
 *
 * @param score One score or a range, on the scale on which 100 is target. A blank gives a blank and N/A gives N/A. In a range, a
 *   cell that is no number gets a text that begins with #, and the others are computed.
 * @param base Amount that a score of 100 is worth at coefficient 1, in money: one number for all, or a range in the shape of score.
 * @param tiers Rows of two columns, lower bound and coefficient (1.2 or 120%), in any order. Blank rows and a row of headings are
 *   left out; the same bound twice is an error.
 * @param mode "whole", "marginal", "overage" or "interpolate". Left out, the error shows what each of them gives for this case.
 * @return Amounts of money, exact to 10 decimals and not rounded to cents, in the shape of score.
 * @example =BONUS_AMOUNT(110, 1000, {0,1;100,1.5}, "marginal") → 1150
 * @customfunction
 */
export function BONUS_AMOUNT(score: unknown, base: unknown, tiers: unknown, mode: unknown): Output {
  return answering("BONUS_AMOUNT", () => {
    const coefficients = rateTiersOf(tiers, "lower bound", "coefficient");
    const grids = [gridOf("score", score), gridOf("base", base)];
    return tierAmounts(grids, mode, (chosen, [points = 0, money = 0]) =>
      multiply(rationalOf(money), SCORE_FACTORS[chosen](points, coefficients)),
    );
  });
}
