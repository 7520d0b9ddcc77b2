import { isoOf } from "../model/calendar.ts";
import { type Message, message } from "../model/message.ts";
import { daysIn } from "../model/period.ts";
import { compare, numberOf, type Rational } from "../model/rational.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Segment } from "../model/segment.ts";
import type { Settings } from "../model/settings.ts";
import { SCOPE_CHOICES } from "../read/words/choices.ts";
import type { BonusParts } from "../reward/bonus-parts.ts";
import type { Earned, Factor } from "../reward/earned.ts";
import { money, moneyMinor } from "./money.ts";
import { readable, valueIn } from "./values.ts";

const shownRational = (value: Rational): number => readable(numberOf(value));

function spanStep({ from, to, state }: Segment): Message {
  const days = daysIn({ from, to });
  return message("step.span", { from: isoOf(from), to: isoOf(to), days, base: state.bonusBase ?? 0 });
}

/** Where the base changed within the period, from when to when it was what. */
function baseStep({ base, segments }: Earned): Message {
  const isOne = segments.every(({ state }) => state.bonusBase === segments[0]?.state.bonusBase);
  if (isOne) return message("step.base", { base: shownRational(base) });
  return message("step.baseBySpans", { base: shownRational(base), spans: segments.map(spanStep) });
}

function factorStep({ name, value, which }: Factor): Message {
  const shown = shownRational(value);
  if (name === "payShare") return message("step.payShare", { value: shown });
  if (name === "company") return message("step.companyCoefficient", { value: shown });
  const names = which.map((one) => message(one === "" ? "value.blank" : "value.text", { text: one }));
  return message("step.coefficient", { value: shown, scope: SCOPE_CHOICES[name], which: names });
}

function presenceSteps({ presence }: Earned): readonly Message[] {
  const { unit, present, of, share } = presence;
  if (unit === "whole" || present === of) return [];
  const key = unit === "days" ? "step.daysPresent" : "step.monthsPresent";
  return [message(key, { value: shownRational(share), present, of })];
}

function guaranteeSteps({ earned, guarantee }: BonusParts, settings: Settings): readonly Message[] {
  if (!guarantee) return [];
  const [amount, until] = [money(guarantee.amount, settings), isoOf(guarantee.until)];
  if (compare(guarantee.amount, earned.amount) <= 0) return [message("step.guaranteeHolds", { amount, until })];
  const { guaranteeMonths: months, guaranteeShare } = settings;
  const about = { earned: money(earned.amount, settings), months, share: readable(guaranteeShare * 100) };
  return [message("step.guarantee", { ...about, amount, until })];
}

function poolSteps({ pool }: BonusParts, settings: Settings): readonly Message[] {
  if (!pool) return [];
  const claim = moneyMinor(pool.claimMinor, settings);
  const amount = valueIn(settings.currency, pool.pool.amount);
  if (pool.claimMinor === pool.givenMinor) return [message("step.poolKeeps", { claim, amount })];
  return [message("step.poolShare", { claim, amount, given: moneyMinor(pool.givenMinor, settings) })];
}

function awardSteps({ wins, awardsMinor }: BonusParts, settings: Settings): readonly Message[] {
  if (wins.length === 0) return [];
  const names = wins.map(({ award }) => message("value.text", { text: award.name }));
  return [message("step.awards", { amount: moneyMinor(awardsMinor, settings), names })];
}

function limitSteps({ limit }: BonusParts, { lowestBonus, highestBonus }: Settings): readonly Message[] {
  if (limit === null) return [];
  return [message(`step.${limit}`, { limit: (limit === "lowest" ? lowestBonus : highestBonus) ?? 0 })];
}

/** Each factor and step that leads to a bonus in the order in which it was computed, but not what it comes to. */
export function factorSteps(settings: Settings, parts: BonusParts): readonly Message[] {
  const { earned } = parts;
  if (earned.presence.present === 0) return [message("bonus.notEmployed"), ...awardSteps(parts, settings)];
  const mode = message(`mode.${settings.bonusMode ?? "whole"}`);
  return [
    baseStep(earned),
    message("step.individual", { value: shownRational(earned.individual), mode }),
    ...earned.factors.map(factorStep),
    ...presenceSteps(earned),
    ...guaranteeSteps(parts, settings),
    ...poolSteps(parts, settings),
    ...awardSteps(parts, settings),
    ...limitSteps(parts, settings),
  ];
}

/** The same with the bonus itself, from the very values that computed it (rule 26). */
export function explainParts({ settings }: Scheme, parts: BonusParts): readonly Message[] {
  const steps = factorSteps(settings, parts);
  if (parts.earned.presence.present === 0) return steps;
  return [...steps, message("step.bonusIs", { amount: moneyMinor(parts.amountMinor, settings) })];
}
