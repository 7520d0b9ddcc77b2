import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

type Promotion = ValueOf<"person">["promotions"][number];

/** Drawn, not written: not every font has these signs. */
const SIGNS = { pass: "M3 8.5l3.5 3.5 6.5-7", fail: "M4 4l8 8M12 4l-8 8", unknown: "M4 8h8" } as const;

/** One step up the ladder, rule by rule. */
export function PromotionPart({ promotion }: { readonly promotion: Promotion }) {
  const { say } = useWords();
  const { next, says, flag, rules } = promotion;
  return (
    <section>
      <h2>{say("person.promotion", { next })}</h2>
      <p>
        <span class={`flag flag-${flag}`}>{says}</span>
      </p>
      <ul class="rules">
        {rules.map(({ kind, group, sentence }) => (
          <li key={sentence} class={`rule rule-${kind}`}>
            <svg viewBox="0 0 16 16" role="img" aria-label={say(`person.${kind}`)}>
              <path d={SIGNS[kind]} />
            </svg>
            <span>
              {sentence}
              {group !== "" && <span class="fine"> {say("person.oneOf", { group })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
