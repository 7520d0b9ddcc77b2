import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";
import { useTrial } from "./use-trial.ts";
import { WhatIfForm } from "./what-if-form.tsx";

/** What-if: change the scheme in the page, and see at once who moves and what it costs. */
export function WhatIfView() {
  const { say } = useWords();
  const { state, again } = useTrial();
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind === "busy") return <Busy text={say("whatIf.reading")} />;
  const { workbook, trial } = state.ready;
  if (workbook.periods.length === 0 || trial.fields.length === 0) {
    return <Notice kind="hint">{say("whatIf.empty")}</Notice>;
  }
  return <WhatIfForm key={workbook.fingerprint} ready={state.ready} again={again} />;
}
