import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

/** What all bonuses come to, and how much more or less than before that is. */
export function MoneyChange({ money }: { readonly money: NonNullable<ValueOf<"preview">["money"]> }) {
  const { say, number } = useWords();
  const { currency, before, after } = money;
  const amount = (value: number): string => `${number(value)} ${currency}`.trim();
  const difference = after - before;
  const key = difference > 0 ? "score.moneyMore" : "score.moneyLess";
  return (
    <p class="total">
      {say("score.money")}: <strong>{amount(after)}</strong>
      {before !== 0 && (
        <span class="fine">
          {" "}
          {difference === 0 ? say("score.moneySame") : say(key, { amount: amount(Math.abs(difference)) })}
        </span>
      )}
    </p>
  );
}
