import { isoOf } from "../model/calendar.ts";
import { type Message, message } from "../model/message.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Bonuses, PaidPeriod, ToDate } from "../reward/bonus.ts";
import { factorSteps } from "./explain-parts.ts";
import { moneyMinor } from "./money.ts";
import { plainSteps, tierStep } from "./tier-step.ts";

/** How what was earned to date came about: each factor of the whole stretch, or the veto that leaves nothing but awards. */
function earnedSteps(bonuses: Bonuses, toDate: ToDate, index: number): readonly Message[] {
  const { settings, periods, base, awardsMinor, earnedMinor, isBarred } = toDate;
  const earned = message("step.earnedToDate", { earned: moneyMinor(earnedMinor, settings) });
  if (isBarred) {
    const awards =
      awardsMinor === 0 ? [] : [message("step.awardsToDate", { amount: moneyMinor(awardsMinor, settings) })];
    return [message("step.noBonus"), ...awards, earned];
  }
  const parts = bonuses.parts.get(index);
  const factors = parts ? factorSteps(settings, parts) : plainSteps(settings, base ?? 0, earnedMinor);
  return [message("step.periodsToDate", { periods }), ...factors, earned];
}

/** What one of the year's closed periods came to and paid. */
function paidStep({ period, total, paidMinor }: PaidPeriod, { settings }: ToDate): Message {
  const about = { period, paid: moneyMinor(paidMinor, settings) };
  return total === null ? message("step.paidIn", about) : message("step.paidInFor", { ...about, total });
}

function differenceStep({ paidMinor, settings }: ToDate, amountMinor: number): Message {
  const paid = moneyMinor(paidMinor, settings);
  return amountMinor < 0
    ? message("step.recovery", { paid, amount: moneyMinor(-amountMinor, settings) })
    : message("step.dueToDate", { paid, amount: moneyMinor(amountMinor, settings) });
}

/**
 * A year-to-date plan (rules 21 and 26): the stretch and its tier, each factor of what it earned, what each period of the
 * year has paid, and the difference.
 */
export function explainToDate(scheme: Scheme, bonuses: Bonuses, toDate: ToDate, index: number): readonly Message[] {
  const { from, to, total, paid } = toDate;
  const stretch = { from: isoOf(from), to: isoOf(to) };
  if (Number.isNaN(total)) return [message("step.toDateNone", stretch)];
  const start = [message("step.toDate", { ...stretch, total }), tierStep(scheme, total, bonuses.tier[index] as number)];
  const amount = bonuses.amountMinor[index] as number;
  if (Number.isNaN(amount)) return [...start, whyNoAmount(bonuses, toDate, index)];
  return [
    ...start,
    ...earnedSteps(bonuses, toDate, index),
    ...paid.map((one) => paidStep(one, toDate)),
    differenceStep(toDate, amount),
  ];
}

/** Why nothing is settled: something is held, the row of a closed period was edited, or there is no base. */
function whyNoAmount({ held }: Bonuses, { paid }: ToDate, index: number): Message {
  const edited = paid.find(({ paidMinor }) => Number.isNaN(paidMinor));
  const unpaid = edited ? message("bonus.paidUnknown", { period: edited.period }) : message("bonus.noBase");
  return held.get(index) ?? unpaid;
}
