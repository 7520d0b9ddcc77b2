import { isoOf } from "../model/calendar.ts";
import { type Message, message } from "../model/message.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { type Bonuses, hasTiers, type ToDate } from "../reward/bonus.ts";
import { areLimitsReversed } from "../scheme/compile-rewards.ts";
import { explainParts } from "./explain-parts.ts";
import { moneyMinor } from "./money.ts";

function tierStep({ tiers }: Scheme, total: number, index: number): Message {
  const tier = tiers[index];
  return tier
    ? message("step.tier", { tier: tier.name, from: tier.from, coefficient: tier.coefficient, total })
    : message("step.noTier", { total, lowest: tiers[0]?.from ?? 0 });
}

/** Base and amount where nothing but the individual coefficient bears on it. */
function plainSteps({ settings }: Scheme, base: number, amountMinor: number): readonly Message[] {
  if (settings.bonusMode === null || Number.isNaN(amountMinor)) return [];
  const mode = message(`mode.${settings.bonusMode}`);
  return [message("step.bonus", { base, mode, amount: moneyMinor(amountMinor, settings) })];
}

function amountSteps(scheme: Scheme, bonuses: Bonuses, person: Person, index: number): readonly Message[] {
  const { lowestBonus: lowest, highestBonus: highest } = scheme.settings;
  if (areLimitsReversed(scheme.settings)) {
    return [message("bonus.limitsReversed", { lowest: lowest ?? 0, highest: highest ?? 0 })];
  }
  const held = bonuses.held.get(index);
  if (held) return [held];
  const parts = bonuses.parts.get(index);
  if (parts) return explainParts(scheme, parts);
  if (person.bonusBase === null) return [message("bonus.noBase")];
  return plainSteps(scheme, person.bonusBase, bonuses.amountMinor[index] as number);
}

/** A year-to-date plan: the stretch, its tier, what it earned, what was paid and the difference (rule 21). */
function toDateSteps(scheme: Scheme, bonuses: Bonuses, toDate: ToDate, index: number): readonly Message[] {
  const { settings } = scheme;
  const { from, to, periods, total, earnedMinor, paidMinor } = toDate;
  const stretch = { from: isoOf(from), to: isoOf(to) };
  if (Number.isNaN(total)) return [message("step.toDateNone", stretch)];
  const start = [message("step.toDate", { ...stretch, total }), tierStep(scheme, total, bonuses.tier[index] as number)];
  const amount = bonuses.amountMinor[index] as number;
  if (Number.isNaN(amount)) return [...start, ...[bonuses.held.get(index) ?? message("bonus.noBase")]];
  const paid = moneyMinor(paidMinor, settings);
  const earned = message("step.earnedToDate", { periods, earned: moneyMinor(earnedMinor, settings) });
  const last =
    amount < 0
      ? message("step.recovery", { paid, amount: moneyMinor(-amount, settings) })
      : message("step.dueToDate", { paid, amount: moneyMinor(amount, settings) });
  return [...start, earned, last];
}

/** The tier that was reached; before it, what the total counts as where people decided the band. */
function tierSteps(scheme: Scheme, scored: ScoredPeriod, bonuses: Bonuses, index: number): readonly Message[] {
  const total = scored.scores.total[index] as number;
  const { payTotal = total, band = -1 } = scored.calibrated?.get(index) ?? {};
  const tier = tierStep(scheme, payTotal, bonuses.tier[index] as number);
  if (payTotal === total) return [tier];
  return [message("step.paidAs", { band: scheme.bands[band]?.label ?? "", total: payTotal }), tier];
}

/** Why a bonus is what it is: the tier reached, then each factor and step in order (rules 18, 19 and 26). */
export function explainBonus(
  scheme: Scheme,
  scored: ScoredPeriod,
  bonuses: Bonuses,
  people: readonly Person[],
  index: number,
): readonly Message[] {
  const toDate = bonuses.toDate.get(index);
  if (toDate) return toDateSteps(scheme, bonuses, toDate, index);
  if (Number.isNaN(scored.scores.total[index] as number)) return [message("bonus.noTotal")];
  if (!hasTiers(scheme)) return [message("bonus.unusable")];
  const tier = tierSteps(scheme, scored, bonuses, index);
  if (scored.scores.interventions.get(index)?.noBonus) return [...tier, message("step.noBonus")];
  return [...tier, ...amountSteps(scheme, bonuses, people[index] as Person, index)];
}
