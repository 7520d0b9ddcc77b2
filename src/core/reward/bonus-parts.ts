import { compare, greater, type Rational, rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";
import type { Settings } from "../model/settings.ts";
import type { Earned } from "./earned.ts";
import type { Guarantee } from "./guarantee.ts";

/** How a bonus came about, step by step in the order in which it is computed (rule 19); amounts in the smallest unit. */
export interface BonusParts {
  readonly earned: Earned;
  readonly guarantee: Guarantee | null;
  /** Which of the limits of the settings took effect. */
  readonly limit: "lowest" | "highest" | null;
  readonly amountMinor: number;
}

/** What a person claims: what was earned, or the guarantee where that is more. */
export function claimOf(earned: Earned, guarantee: Guarantee | null): Rational {
  return guarantee ? greater(earned.amount, guarantee.amount) : earned.amount;
}

function limitFor(amount: Rational, { lowestBonus, highestBonus }: Settings): BonusParts["limit"] {
  if (highestBonus !== null && compare(amount, rationalOf(highestBonus)) > 0) return "highest";
  return lowestBonus !== null && compare(amount, rationalOf(lowestBonus)) < 0 ? "lowest" : null;
}

/** An amount kept between the lowest and the highest bonus, rounded once by the scheme's rule (rule 19). */
export function limited(amount: Rational, settings: Settings): Pick<BonusParts, "limit" | "amountMinor"> {
  const limit = limitFor(amount, settings);
  const bound = limit === "highest" ? settings.highestBonus : limit === "lowest" ? settings.lowestBonus : null;
  const exact = bound === null ? amount : rationalOf(bound);
  const amountMinor = Number(roundToUnits(exact, settings.currencyDecimals, settings.bonusRounding));
  return { limit, amountMinor };
}
