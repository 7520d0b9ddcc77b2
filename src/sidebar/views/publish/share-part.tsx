import { useState } from "preact/hooks";
import type { ArgsOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { ShareForm } from "./share-form.tsx";

type Kind = ArgsOf<"sharing">["kind"];

const KINDS = ["person", "team"] as const;

/** Sharing a closed period: which one, for whom; then its files. */
export function SharePart({ periods }: { readonly periods: readonly string[] }) {
  const { say } = useWords();
  const [period, setPeriod] = useState(periods[0] ?? "");
  const [kind, setKind] = useState<Kind>("person");
  return (
    <section>
      <div class="field">
        <label for="share-period">{say("score.period")}</label>
        <select id="share-period" value={period} onChange={(event) => setPeriod(event.currentTarget.value)}>
          {periods.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="share-kind">{say("publish.kind")}</label>
        <select
          id="share-kind"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value === "team" ? "team" : "person")}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {say(`publish.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="fine">{say(`publish.${kind}Hint`)}</p>
      <Files key={`${period} ${kind}`} period={period} kind={kind} />
    </section>
  );
}

function Files({ period, kind }: ArgsOf<"sharing">) {
  const { say } = useWords();
  const { state, again } = useAnswer("sharing", { period, kind });
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("publish.looking", { period })} />;
  return <ShareForm period={period} kind={kind} sharing={state.value} again={again} />;
}
