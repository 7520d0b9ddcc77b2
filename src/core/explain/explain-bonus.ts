import { type Message, message } from "../model/message.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { ScoredPeriod } from "../promote/view-period.ts";
import { type Bonuses, hasTiers } from "../reward/bonus.ts";
import { areLimitsReversed } from "../scheme/compile-rewards.ts";
import { explainParts } from "./explain-parts.ts";
import { explainToDate } from "./explain-to-date.ts";
import { plainSteps, tierStep } from "./tier-step.ts";

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
  return plainSteps(scheme.settings, person.bonusBase, bonuses.amountMinor[index] as number);
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
  if (toDate) return explainToDate(scheme, bonuses, toDate, index);
  if (Number.isNaN(scored.scores.total[index] as number)) return [message("bonus.noTotal")];
  if (!hasTiers(scheme)) return [message("bonus.unusable")];
  const tier = tierSteps(scheme, scored, bonuses, index);
  if (scored.scores.interventions.get(index)?.noBonus) return [...tier, message("step.noBonus")];
  return [...tier, ...amountSteps(scheme, bonuses, people[index] as Person, index)];
}
