import { type Message, message } from "../model/message.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Settings } from "../model/settings.ts";
import { moneyMinor } from "./money.ts";

/** The tier that a total reaches, as an index into the tiers; −1 for none. */
export function tierStep({ tiers }: Scheme, total: number, index: number): Message {
  const tier = tiers[index];
  return tier
    ? message("step.tier", { tier: tier.name, from: tier.from, coefficient: tier.coefficient, total })
    : message("step.noTier", { total, lowest: tiers[0]?.from ?? 0 });
}

/** Base and amount where nothing but the individual coefficient bears on it. */
export function plainSteps(settings: Settings, base: number, amountMinor: number): readonly Message[] {
  if (settings.bonusMode === null || Number.isNaN(amountMinor)) return [];
  const mode = message(`mode.${settings.bonusMode}`);
  return [message("step.bonus", { base, mode, amount: moneyMinor(amountMinor, settings) })];
}
