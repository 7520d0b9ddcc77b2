import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { ScoreForm } from "./score-form.tsx";

/** Score a period: choose it, see what will change, write. */
export function ScoreView() {
  const { say } = useWords();
  const { state, again } = useAnswer("scoring", {});
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("frame.loading")} />;
  if (state.value.periods.length === 0) return <Notice kind="hint">{say("score.noData")}</Notice>;
  return <ScoreForm scoring={state.value} />;
}
