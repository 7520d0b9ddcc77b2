import type { Person } from "../model/person.ts";
import { multiply, rationalOf } from "../model/rational.ts";
import { roundToUnits } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import { boundsOf, reachedAmong } from "../rate/reached.ts";
import type { FinalScores } from "../score/intervene.ts";
import { SCORE_FACTORS } from "./tier-amount.ts";

/** The bonus of all people of a period, in arrays: one entry a person. */
export interface Bonuses {
  /** The tier reached, as an index into the tiers; −1 for none. */
  readonly tier: Int16Array;
  /** In the currency's smallest unit; NaN where there is no total, no base or no mode. */
  readonly amountMinor: Float64Array;
}

/** What a score pays, in the currency's smallest unit, rounded once by the scheme's rule (rules 18 and 19). */
function bonusMinor(scheme: Scheme, total: number, base: number): number {
  const { bonusMode, currencyDecimals, bonusRounding } = scheme.settings;
  if (bonusMode === null) return Number.NaN;
  const tiers = scheme.tiers.map(({ from, coefficient }) => ({ from, rate: coefficient }));
  const exact = multiply(rationalOf(base), SCORE_FACTORS[bonusMode](total, tiers));
  return Number(roundToUnits(exact, currencyDecimals, bonusRounding));
}

/** Are there tiers, and could all of them be read? One that cannot may begin anywhere and pay anything. */
export function hasTiers({ tiers }: Scheme): boolean {
  return tiers.length > 0 && tiers.every(({ from, coefficient }) => !Number.isNaN(from) && !Number.isNaN(coefficient));
}

/** Each person's tier and amount. A veto on the bonus pays 0; whoever has no total is not paid 0 but held. */
export function rewardPeople(scheme: Scheme, scores: FinalScores, people: readonly Person[]): Bonuses {
  const tier = new Int16Array(people.length).fill(-1);
  const amountMinor = new Float64Array(people.length).fill(Number.NaN);
  if (!hasTiers(scheme)) return { tier, amountMinor };
  const bounds = boundsOf(scheme.tiers);
  for (let i = 0; i < tier.length; i++) {
    const total = scores.total[i] as number;
    if (Number.isNaN(total)) continue;
    tier[i] = reachedAmong(bounds, total);
    const base = (people[i] as Person).bonusBase;
    if (base !== null) amountMinor[i] = bonusMinor(scheme, total, base);
  }
  for (const [person, { noBonus }] of scores.interventions) {
    if (noBonus && !Number.isNaN(amountMinor[person])) amountMinor[person] = 0;
  }
  return { tier, amountMinor };
}
