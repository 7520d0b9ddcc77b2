import type { Correction } from "../history/corrections.ts";
import { type Message, message } from "../model/message.ts";
import type { Settings } from "../model/settings.ts";
import { majorOf } from "./money.ts";
import { valueIn } from "./values.ts";

/** Why a correction lands in a period: each closed one that changed, what it was and what it is, and what is paid with it. */
export function explainCorrection(
  { parts }: Correction,
  paidMinor: number,
  { currency, currencyDecimals }: Settings,
): readonly Message[] {
  const money = (amount: number): Message => valueIn(currency, amount);
  const steps = parts.map(({ period, before, now, differenceMinor }) => {
    const difference = money(majorOf(differenceMinor, currencyDecimals));
    return before === null
      ? message("step.correctionNew", { period, now: money(now), difference })
      : message("step.correction", { period, before: money(before), now: money(now), difference });
  });
  return [...steps, message("step.paid", { paid: money(majorOf(paidMinor, currencyDecimals)) })];
}
