import { choices, message, type Rational, roundExact, TIER_MODES, type TierMode, textOf } from "../../core/index.ts";
import { ArgumentError, inEnglish } from "../arguments/argument-error.ts";
import { MOST_DECIMALS } from "../arguments/decimals.ts";
import { type Grid, isSingle, singleCell } from "../arguments/grid.ts";
import type { Output } from "./answer.ts";
import { eachPlace, firstNumbers } from "./each-cell.ts";
import { withNumbers } from "./with-numbers.ts";

/** What a case, such as a score and a base, pays in each mode. */
export type AmountOf = (mode: TierMode, numbers: readonly number[]) => Rational;

const SHOWN_DECIMALS = 4;

/** All four amounts for one case, since the mode decides what is paid (rule 18). */
function amountsShown(grids: readonly Grid[], amountOf: AmountOf): string {
  const numbers = firstNumbers(grids);
  if (!numbers) return TIER_MODES.join(", ");
  const amounts = TIER_MODES.map((mode) => `${mode} ${roundExact(amountOf(mode, numbers), SHOWN_DECIMALS)}`).join(", ");
  if (grids.every(isSingle)) return amounts;
  return `with ${grids.map(({ name }, index) => `${name} ${numbers[index]}`).join(" and ")}, ${amounts}`;
}

function modeOf(argument: unknown, grids: readonly Grid[], amountOf: AmountOf): TierMode {
  const text = textOf(singleCell("mode", argument));
  const mode = text === "" ? null : choices.FIND.tierMode(text);
  if (mode) return mode;
  const amounts = amountsShown(grids, amountOf);
  throw new ArgumentError(
    inEnglish(text === "" ? message("tiers.noMode", { amounts }) : message("tiers.badMode", { mode: text, amounts })),
  );
}

/** The amounts that cases pay in a mode, exact to 10 decimals; without a mode, an error that shows what each would pay. */
export function tierAmounts(grids: readonly Grid[], mode: unknown, amountOf: AmountOf): Output {
  const chosen = modeOf(mode, grids, amountOf);
  const names = grids.map(({ name }) => name);
  return eachPlace(grids, (cells) =>
    withNumbers(names, cells, (...numbers) => roundExact(amountOf(chosen, numbers), MOST_DECIMALS)),
  );
}
