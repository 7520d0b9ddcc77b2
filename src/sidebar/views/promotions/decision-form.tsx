import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Failed } from "../../parts/failed.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

type Candidate = ValueOf<"promotions">["steps"][number]["people"][number];

const DECISIONS = [
  ["none", "promo.undecided"],
  ["promoted", "promo.promoted"],
  ["deferred", "promo.deferred"],
] as const;

interface DecisionFormProps {
  readonly one: Candidate;
  readonly next: string;
  readonly period: string;
}

/** What is decided about somebody's step up, with a note. */
export function DecisionForm({ one, next, period }: DecisionFormProps) {
  const { say } = useWords();
  const { id, track } = one;
  const [decision, setDecision] = useState(one.decision);
  const [note, setNote] = useState(one.note);
  const { state, ask } = useCall("decide");
  const key = `${id}-${track}-${next}`.replace(/\s+/g, "-");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void ask({ period, id, track, next, decision, note: note.trim() });
      }}
    >
      <div class="field">
        <label for={`decision-${key}`}>{say("promo.decision")}</label>
        <select
          id={`decision-${key}`}
          value={decision}
          onChange={(event) =>
            setDecision(DECISIONS.find(([each]) => each === event.currentTarget.value)?.[0] ?? "none")
          }
        >
          {DECISIONS.map(([each, label]) => (
            <option key={each} value={each}>
              {say(label)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`note-${key}`}>{say("promo.note")}</label>
        <input
          id={`note-${key}`}
          value={note}
          maxLength={1000}
          autocomplete="off"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <button type="submit" disabled={state.kind === "busy"}>
        {say("promo.save")}
      </button>
      {state.kind === "done" && (
        <span class="fine" role="status">
          {" "}
          {say("promo.saved")}
        </span>
      )}
      {state.kind === "failed" && <Failed failure={state.failure} />}
    </form>
  );
}
