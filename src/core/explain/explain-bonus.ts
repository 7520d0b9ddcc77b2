import { type Message, message } from "../model/message.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { type Bonuses, hasTiers } from "../reward/bonus.ts";
import { valueIn } from "./values.ts";

/** An amount in the currency's unit from a count of its smallest one. */
export function majorOf(amountMinor: number, decimals: number): number {
  return Number(`${amountMinor}e${-decimals}`);
}

/** Why a bonus is what it is: the tier reached, the mode, the base (rules 18, 19 and 26). */
export function explainBonus(
  scheme: Scheme,
  scored: ScoredPeriod,
  bonuses: Bonuses,
  people: readonly Person[],
  index: number,
): readonly Message[] {
  const { settings, tiers } = scheme;
  const total = scored.scores.total[index] as number;
  if (Number.isNaN(total)) return [message("bonus.noTotal")];
  if (!hasTiers(scheme)) return [message("bonus.unusable")];
  const tier = tiers[bonuses.tier[index] as number];
  const steps: Message[] = [
    tier
      ? message("step.tier", { tier: tier.name, from: tier.from, coefficient: tier.coefficient, total })
      : message("step.noTier", { total, lowest: tiers[0]?.from ?? 0 }),
  ];
  if (scored.scores.interventions.get(index)?.noBonus) return [...steps, message("step.noBonus")];
  const base = people[index]?.bonusBase ?? null;
  if (base === null) return [...steps, message("bonus.noBase")];
  const amountMinor = bonuses.amountMinor[index] as number;
  if (settings.bonusMode === null || Number.isNaN(amountMinor)) return steps;
  const amount = majorOf(amountMinor, settings.currencyDecimals);
  const mode = message(`mode.${settings.bonusMode}`);
  return [...steps, message("step.bonus", { base, mode, amount: valueIn(settings.currency, amount) })];
}
