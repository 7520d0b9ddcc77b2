import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

interface FairnessPartProps {
  readonly period: string;
  readonly columns: readonly string[];
}

/** How eligibility falls on the groups of a column of the People tab; the bars repeat the sentences. */
export function FairnessPart({ period, columns }: FairnessPartProps) {
  const { say } = useWords();
  const { state, ask, reset } = useCall("fairness");
  const choose = (column: string) => (column === "" ? reset() : void ask({ period, column }));
  return (
    <section>
      <h2>{say("promo.fairness")}</h2>
      <div class="field">
        <label for="fair-column">{say("promo.column")}</label>
        <select id="fair-column" onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{say("promo.choose")}</option>
          {columns.map((column) => (
            <option key={column}>{column}</option>
          ))}
        </select>
      </div>
      {state.kind === "busy" && <Busy text={say("promo.computing")} />}
      {state.kind === "failed" && <Failed failure={state.failure} />}
      {state.kind === "done" && state.value.groups.length === 0 && <p class="fine">{say("promo.noGroups")}</p>}
      {state.kind === "done" && (
        <ul class="plain">
          {state.value.groups.map(({ group, rate, sentence }) => (
            <li key={group}>
              {sentence}
              {rate !== null && rate > 0 && (
                <span class="meter" aria-hidden="true" style={{ width: `${100 * rate}%` }} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
