import { add, compare, type Rational, rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";
import type { Settings } from "../model/settings.ts";
import type { AwardWin } from "./awards.ts";
import { type Claim, claimOf } from "./claims.ts";
import type { Earned } from "./earned.ts";
import type { Guarantee } from "./guarantee.ts";
import type { PoolShare } from "./pools.ts";

/** How a bonus came about, step by step in the order in which it is computed (rule 19); amounts in the smallest unit. */
export interface BonusParts {
  readonly earned: Earned;
  readonly guarantee: Guarantee | null;
  /** What the pool of the person's team gave; null without one. */
  readonly pool: PoolShare | null;
  readonly wins: readonly AwardWin[];
  readonly awardsMinor: number;
  /** Which of the limits of the settings took effect. */
  readonly limit: "lowest" | "highest" | null;
  readonly amountMinor: number;
}

/** A count of the smallest unit as an exact amount. */
function exactOf(minor: number, decimals: number): Rational {
  return { num: BigInt(minor), den: 10n ** BigInt(decimals) };
}

function limitFor(amount: Rational, { lowestBonus, highestBonus }: Settings): BonusParts["limit"] {
  if (highestBonus !== null && compare(amount, rationalOf(highestBonus)) > 0) return "highest";
  return lowestBonus !== null && compare(amount, rationalOf(lowestBonus)) < 0 ? "lowest" : null;
}

/** What is paid: the claim, or what the pool gave for it, and the awards, within the limits. */
export function partsOf(
  { earned, guarantee }: Claim,
  pool: PoolShare | null,
  wins: readonly AwardWin[],
  settings: Settings,
): BonusParts {
  const { currencyDecimals } = settings;
  const awardsMinor = wins.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const base = pool ? exactOf(pool.givenMinor, currencyDecimals) : claimOf({ earned, guarantee });
  const amount = add(base, exactOf(awardsMinor, currencyDecimals));
  // Nobody who was not there on any day is raised to the lowest bonus.
  const paid = earned.presence.present === 0 ? { limit: null, amountMinor: awardsMinor } : limited(amount, settings);
  return { earned, guarantee, pool, wins, awardsMinor, ...paid };
}

/** An amount kept between the lowest and the highest bonus, rounded once by the scheme's rule (rule 19). */
function limited(amount: Rational, settings: Settings): Pick<BonusParts, "limit" | "amountMinor"> {
  const limit = limitFor(amount, settings);
  const bound = limit === "highest" ? settings.highestBonus : limit === "lowest" ? settings.lowestBonus : null;
  const exact = bound === null ? amount : rationalOf(bound);
  const amountMinor = Number(roundToUnits(exact, settings.currencyDecimals, settings.bonusRounding));
  return { limit, amountMinor };
}
