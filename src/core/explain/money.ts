import type { Message } from "../model/message.ts";
import { numberOf, type Rational } from "../model/rational.ts";
import type { Settings } from "../model/settings.ts";
import { valueIn } from "./values.ts";

/** An amount in the currency's unit from a count of its smallest one. */
export function majorOf(amountMinor: number, decimals: number): number {
  return Number(`${amountMinor}e${-decimals}`);
}

/** An amount as a person reads it, with the currency. */
export function moneyMinor(amountMinor: number, { currency, currencyDecimals }: Settings): Message {
  return valueIn(currency, majorOf(amountMinor, currencyDecimals));
}

/** An exact amount that has not been rounded to the smallest unit yet: at most four decimals are shown. */
export function money(amount: Rational, { currency }: Settings): Message {
  return valueIn(currency, numberOf(amount));
}
