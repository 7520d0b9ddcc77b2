import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

/** The total, the band, and how much of the weight has data; where there is no total, why. */
export function Standing({ person }: { readonly person: ValueOf<"person"> }) {
  const { say, number, percent } = useWords();
  const { name, id, place, total, decimals, band, status, isScored, coverage } = person;
  return (
    <section class="standing">
      <h2>{name || id}</h2>
      {place.length > 0 && <p class="fine">{place.join(" · ")}</p>}
      <p class="figure">
        <strong>{total === null ? say("person.noTotal") : number(total, decimals)}</strong>
        {band !== null && <span class="band">{band}</span>}
      </p>
      {!isScored && <p>{status}</p>}
      <p class="fine">{say("person.coverage", { share: percent(coverage) })}</p>
    </section>
  );
}
