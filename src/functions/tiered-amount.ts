import { VALUE_AMOUNTS } from "../core/index.ts";
import { answering } from "./arguments/argument-error.ts";
import { gridOf } from "./arguments/grid.ts";
import type { Output } from "./results/answer.ts";
import { tierAmounts } from "./results/tier-amounts.ts";
import { rateTiersOf } from "./tables/rate-tiers.ts";

/**
 * Amount that a value earns by tiers of rates, such as commission on turnover. The four modes pay differently, so that none is
 * assumed: "whole" is value × the rate of the tier reached; "marginal" is the sum of each tier's slice × its own rate, as with
 * income-tax brackets; "overage" is the value up to the second bound × the first rate, and all above it × the rate reached;
 * "interpolate" lies on straight lines between the whole amounts at the bounds, and above the last bound is value × the last
 * rate. Below the first bound every mode gives 0.
 *
 * @param value One value or a range, in the unit of the bounds: turnover, calls, hours. A blank gives a blank and N/A gives N/A.
 *   In a range, a cell that is no number gets a text that begins with #, and the others are computed.
 * @param tiers Rows of two columns, where the tier begins and its rate per unit of value (2% or 0.02), in any order. Blank rows
 *   and a row of headings are left out; the same bound twice is an error.
 * @param mode "whole", "marginal", "overage" or "interpolate". Left out, the error shows what each of them gives for this case.
 * @return Amounts in the unit of value × rate, exact to 10 decimals, in the shape of value.
 * @example =TIERED_AMOUNT(15000, {0,2%;10000,5%}, "marginal") → 450
 * @customfunction
 */
export function TIERED_AMOUNT(value: unknown, tiers: unknown, mode: unknown): Output {
  return answering("TIERED_AMOUNT", () => {
    const rates = rateTiersOf(tiers, "from", "rate");
    return tierAmounts([gridOf("value", value)], mode, (chosen, [amount = 0]) => VALUE_AMOUNTS[chosen](amount, rates));
  });
}
