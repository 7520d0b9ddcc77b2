import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { ChoiceField } from "./fields.tsx";
import { InterviewForm } from "./interview-form.tsx";
import { Problems } from "./problems.tsx";

/** Interviews: whom to speak with, and a form for what was said. */
export function InterviewsPart({ period }: { readonly period: string }) {
  const { say } = useWords();
  const { state, again } = useAnswer("interviews", { period });
  const [after, setAfter] = useState<ValueOf<"keepInterview"> | null>(null);
  const [id, setId] = useState("");
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("talk.loading")} />;
  const { people } = state.value;
  const { notes, problems } = after ?? state.value;
  const who = people.find((one) => one.id === id);
  const noted = new Set(notes.map((one) => one.id));
  const shown = (one: (typeof people)[number]) => {
    const name = one.name === "" ? one.id : `${one.name} (${one.id})`;
    return noted.has(one.id) ? say("talk.hasNotes", { name }) : name;
  };
  const acknowledged = new Set(notes.filter((one) => one.acknowledgedOn !== "").map((one) => one.id));
  return (
    <>
      <p class="lead">{say("talk.lead")}</p>
      <p class="fine">
        {say("talk.count", { held: noted.size, people: people.length, acknowledged: acknowledged.size })}
      </p>
      <Problems problems={problems} />
      <ChoiceField
        id="interview-person"
        label={say("person.who")}
        value={id}
        set={setId}
        choices={[["", say("person.choose")], ...people.map((one) => [one.id, shown(one)] as const)]}
      />
      {who && (
        <InterviewForm
          key={id}
          period={state.value.period}
          who={who}
          note={notes.find((one) => one.id === id) ?? null}
          kept={setAfter}
          again={() => {
            setAfter(null);
            again();
          }}
        />
      )}
    </>
  );
}
