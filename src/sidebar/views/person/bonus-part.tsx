import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

/** The bonus and each factor of it. */
export function BonusPart({ bonus }: { readonly bonus: NonNullable<ValueOf<"person">["bonus"]> }) {
  const { say } = useWords();
  const { amount, tier, why } = bonus;
  return (
    <section>
      <h2>{say("person.bonus")}</h2>
      <p>
        <strong>{amount ?? say("person.noAmount")}</strong>
        {tier !== null && <span class="fine"> {say("person.tier", { tier })}</span>}
      </p>
      <ul class="reasons">
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
