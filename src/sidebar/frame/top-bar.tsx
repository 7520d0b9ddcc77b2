import type { ValueOf } from "../../server/api/calls.ts";
import { useCall } from "../server/use-call.ts";
import { LANGUAGE_NAMES } from "../words/language-names.ts";
import { useWords } from "../words/page-words.ts";

interface TopBarProps {
  readonly back: (() => void) | null;
  speak(spoken: ValueOf<"speak">): void;
}

/** The way back to all steps, and the language. */
export function TopBar({ back, speak }: TopBarProps) {
  const words = useWords();
  const { state, ask } = useCall("speak");
  const choose = async (language: string) => {
    const found = LANGUAGE_NAMES.find(([each]) => each === language);
    const spoken = found && (await ask({ language: found[0] }));
    if (spoken) speak(spoken);
  };
  return (
    <header class="top-bar">
      {back ? (
        <button type="button" class="quiet" onClick={back}>
          <span aria-hidden="true">‹ </span>
          {words.say("frame.views")}
        </button>
      ) : (
        <span class="product">Scorecards</span>
      )}
      <select
        class="language"
        aria-label={words.say("frame.language")}
        value={words.language}
        disabled={state.kind === "busy"}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        {LANGUAGE_NAMES.map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}
