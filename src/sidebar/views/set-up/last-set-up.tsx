import type { ValueOf } from "../../../server/api/calls.ts";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import type { CallState } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

interface LastSetUpProps {
  /** What the last set-up made; none where there is nothing to take back. */
  readonly tabs: readonly string[];
  readonly state: CallState<ValueOf<"undoSetUp">>;
  undo(): void;
}

/** The last set-up with the way back, or what came of going back. */
export function LastSetUp({ tabs, state, undo }: LastSetUpProps) {
  const { say } = useWords();
  if (state.kind === "failed") return <Failed failure={state.failure} again={undo} />;
  if (state.kind === "done") {
    const { removed, kept } = state.value;
    return (
      <Notice kind={kept.length > 0 ? "warning" : "done"}>
        <p>{removed.length > 0 ? say("setUp.removed", { tabs: removed.join(", ") }) : say("setUp.removedNone")}</p>
        {kept.length > 0 && <p>{say("setUp.kept", { tabs: kept.join(", ") })}</p>}
      </Notice>
    );
  }
  if (tabs.length === 0) return null;
  return (
    <details>
      <summary>{say("setUp.last")}</summary>
      <p class="fine">{say("setUp.undoHint", { tabs: tabs.join(", ") })}</p>
      <button type="button" onClick={undo}>
        {say("setUp.undo")}
      </button>
    </details>
  );
}
