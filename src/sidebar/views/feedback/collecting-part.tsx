import { useState } from "preact/hooks";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { CollectForm } from "./collect-form.tsx";
import type { Collected } from "./collected.ts";
import { GatherPart } from "./gather-part.tsx";

/** 360°: what is asked, of whom, and the way of the answers into Feedback. */
export function CollectingPart({ period }: { readonly period: string }) {
  const { say } = useWords();
  const { state, again } = useAnswer("collecting", { period });
  const [after, setAfter] = useState<Collected | null>(null);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("collect.loading")} />;
  const found = state.value;
  const now = after ?? found;
  if (found.questions.length === 0) return <Notice kind="hint">{say("collect.noQuestions")}</Notice>;
  return (
    <>
      <p class="lead">{say("collect.lead")}</p>
      {found.isClosed && <Notice kind="hint">{say("collect.closed")}</Notice>}
      <h2>{say("collect.questions")}</h2>
      <ul class="plain">
        {found.questions.map(({ name, scale }) => (
          <li key={name}>{scale === "" ? name : say("collect.scale", { name, scale })}</li>
        ))}
      </ul>
      {!found.isClosed && <CollectForm period={period} least={found.leastRaters} made={setAfter} />}
      <GatherPart period={period} now={now} isClosed={found.isClosed} gathered={setAfter} />
    </>
  );
}
