import { useShell } from "../frame/shell.ts";
import { useCall } from "../server/use-call.ts";
import { useWords } from "../words/page-words.ts";

interface CellLinkProps {
  /** The address of a cell, or the name of a tab. */
  readonly at: string;
  readonly label?: string;
}

/** Selects a cell of the workbook. */
export function CellLink({ at, label }: CellLinkProps) {
  const { say } = useWords();
  const { announce } = useShell();
  const { ask, state } = useCall("showCell");
  const show = async () => {
    const isThere = await ask({ at });
    if (isThere === false) announce(say("frame.gone", { at }));
  };
  const isGone = state.kind === "failed" || (state.kind === "done" && !state.value);
  return (
    <>
      <button type="button" class="link" onClick={() => void show()} title={say("frame.showCell", { at })}>
        {label ?? at}
      </button>
      {isGone && <span class="fine"> {say("frame.gone", { at })}</span>}
    </>
  );
}
