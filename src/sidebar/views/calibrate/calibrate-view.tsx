import { useState } from "preact/hooks";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { PeriodField } from "../score/period-field.tsx";
import { CalibrateSheet } from "./calibrate-sheet.tsx";

/** Calibrate: how bands lie before they are final, and the ones that people decide. */
export function CalibrateView() {
  const { say } = useWords();
  const { state, again } = useAnswer("scoring", {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("frame.loading")} />;
  const { periods } = state.value;
  const period = chosen ?? periods[0];
  if (period === undefined) return <Notice kind="hint">{say("score.noData")}</Notice>;
  return (
    <>
      <p class="lead">{say("cal.lead")}</p>
      <PeriodField periods={periods} period={period} isBusy={false} choose={setChosen} />
      <Period key={period} period={period} />
    </>
  );
}

/** One period, once it is computed. */
function Period({ period }: { readonly period: string }) {
  const { say } = useWords();
  const { state, again } = useAnswer("calibrating", { period });
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("cal.computing")} />;
  if (state.value.bands.length === 0) return <Notice kind="hint">{say("cal.noBands")}</Notice>;
  return <CalibrateSheet first={state.value} />;
}
