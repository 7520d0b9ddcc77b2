import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import type { Draft } from "./draft.ts";
import type { TrialReady } from "./use-trial.ts";

interface ApplyPartProps {
  readonly ready: TrialReady;
  readonly draft: Draft;
  again(): void;
}

/** Writes what was tried into the scheme, and takes the last such change back. */
export function ApplyPart({ ready, draft, again }: ApplyPartProps) {
  const { say } = useWords();
  const { fingerprint, canUndo } = ready.workbook;
  const applying = useCall("applyScheme");
  const undoing = useCall("undoScheme");
  const last = [applying.state, undoing.state].find(({ kind }) => kind !== "idle");
  if (last?.kind === "busy") return <Busy text={say("whatIf.applying")} />;
  if (last?.kind === "failed") return <Failed failure={last.failure} again={again} />;
  if (last?.kind === "done") {
    const { done, left } = last.value;
    return (
      <Notice kind="done">
        <p>{say(last === undoing.state ? "whatIf.undone" : "whatIf.applied", { n: done })}</p>
        {left > 0 && <p>{say("whatIf.left", { n: left })}</p>}
        <button type="button" onClick={again}>
          {say("frame.reload")}
        </button>
      </Notice>
    );
  }
  return (
    <section>
      {draft.size > 0 && (
        <>
          <button
            type="button"
            class="primary"
            onClick={() => void applying.ask({ edits: [...draft.values()], fingerprint })}
          >
            {say("whatIf.apply")}
          </button>
          <p class="fine">{say("whatIf.applyHint", { n: draft.size })}</p>
        </>
      )}
      {canUndo && (
        <button type="button" class="link" onClick={() => void undoing.ask({})}>
          {say("whatIf.undo")}
        </button>
      )}
    </section>
  );
}
