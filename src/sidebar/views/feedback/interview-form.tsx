import { useState } from "preact/hooks";
import type { ArgsOf, ValueOf } from "../../../server/api/calls.ts";
import { Failed } from "../../parts/failed.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { DayField, LineField, TextField } from "./fields.tsx";

type Notes = ValueOf<"keepInterview">;
type Said = ArgsOf<"keepInterview">["after"];

const NOTHING: Said = {
  date: "",
  interviewer: "",
  ownWords: "",
  superiorsWords: "",
  nextSteps: "",
  acknowledgedOn: "",
  note: "",
};

interface InterviewFormProps {
  readonly period: string;
  readonly who: ValueOf<"interviews">["people"][number];
  /** What was written down before; null for nothing. */
  readonly note: Notes["notes"][number] | null;
  kept(notes: Notes): void;
  /** Reads the notes anew, where the tab is another by now. */
  again(): void;
}

function saidIn({ row, id, ...said }: Notes["notes"][number]): Said {
  return said;
}

/** What was said in an interview; it is written into its own row. */
export function InterviewForm({ period, who, note, kept, again }: InterviewFormProps) {
  const { say } = useWords();
  const before = note ? saidIn(note) : NOTHING;
  const [after, setSaid] = useState<Said>(before);
  const { state, ask } = useCall("keepInterview");
  const field = (name: keyof Said) => ({
    id: `said-${name}`,
    label: say(`talk.field.${name}`),
    value: after[name],
    set: (value: string) => setSaid({ ...after, [name]: value }),
  });
  const send = async () => {
    const notes = await ask({ period, id: who.id, name: who.name, row: note?.row ?? null, before, after });
    if (notes) kept(notes);
  };
  return (
    <form
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="pair">
        <DayField {...field("date")} />
        <LineField {...field("interviewer")} />
      </div>
      <TextField {...field("ownWords")} />
      <TextField {...field("superiorsWords")} />
      <TextField {...field("nextSteps")} />
      <DayField {...field("acknowledgedOn")} />
      <TextField {...field("note")} />
      <button type="submit" class="primary" disabled={state.kind === "busy"}>
        {say("talk.keep")}
      </button>
      {state.kind === "done" && (
        <span class="fine" role="status">
          {" "}
          {say("talk.kept")}
        </span>
      )}
      {state.kind === "failed" && (
        <Failed failure={state.failure} again={state.failure.kind === "changed" ? again : () => void send()} />
      )}
    </form>
  );
}
