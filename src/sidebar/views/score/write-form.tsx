import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";

interface WriteFormProps {
  readonly preview: ValueOf<"preview">;
  readonly signedAs: string;
  write(signedAs: string): void;
}

/** The button that writes what was previewed. While it writes the form is not there, so it cannot be pressed twice. */
export function WriteForm({ preview, signedAs, write }: WriteFormProps) {
  const { say } = useWords();
  const [name, setName] = useState(signedAs);
  if (preview.added + preview.changed === 0) return <Notice kind="done">{say("score.nothingToWrite")}</Notice>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write(name.trim());
      }}
    >
      <div class="field">
        <label for="signed-as">{say("score.signed")}</label>
        <input
          id="signed-as"
          value={name}
          maxLength={100}
          autocomplete="name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="primary">
        {say("score.write")}
      </button>
      <p class="fine">{say("score.writes", { tabs: preview.tabs.join(", ") })}</p>
    </form>
  );
}
