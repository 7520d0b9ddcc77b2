import { useEffect, useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { callServer } from "../../server/call-server.ts";

/** Google tells a page nothing of what is selected, so it asks: no more often than this, and never twice at once. */
const ASKS_EVERY_MS = 1500;

type Selected = ValueOf<"selection">;

const NOTHING: Selected = { id: null, period: null };

/** A selection that says nothing about anybody leaves the last person on the page. */
function nextSelection(last: Selected, found: Selected): Selected {
  return found.id === null || (last.id === found.id && last.period === found.period) ? last : found;
}

/** Asks until it is told to stop, or a call fails: what is wrong is shown by the calls that people make themselves. */
function keepAsking(tell: (found: Selected) => void): () => void {
  let isOver = false;
  let timer = 0;
  const ask = async () => {
    const outcome = document.hidden ? null : await callServer("selection", {});
    if (isOver || outcome?.kind === "failed") return;
    if (outcome) tell(outcome.value);
    timer = window.setTimeout(() => void ask(), ASKS_EVERY_MS);
  };
  void ask();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** Whom the selected row is about, kept up to date while `isWanted` and while the page can be seen. */
export function useSelection(isWanted: boolean): Selected {
  const [selection, setSelection] = useState(NOTHING);
  useEffect(
    () => (isWanted ? keepAsking((found) => setSelection((last) => nextSelection(last, found))) : undefined),
    [isWanted],
  );
  return selection;
}
