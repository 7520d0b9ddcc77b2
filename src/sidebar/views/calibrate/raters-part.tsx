import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { useWords } from "../../words/page-words.ts";

/** How raters rate beside all others, by group and one by one. */
export function RatersPart({ raters }: { readonly raters: ValueOf<"calibrating">["raters"] }) {
  const { say } = useWords();
  if (raters.length === 0) return null;
  return (
    <section>
      <h2>{say("cal.raters")}</h2>
      <p class="fine">{say("cal.ratersHint")}</p>
      {raters.map(({ by, says }) => (
        <details key={by} open={says.some(({ isJudged }) => isJudged)}>
          <summary>{say(`cal.${by}`)}</summary>
          <More items={says} show={({ sentence }) => <li key={sentence}>{sentence}</li>} />
        </details>
      ))}
    </section>
  );
}
