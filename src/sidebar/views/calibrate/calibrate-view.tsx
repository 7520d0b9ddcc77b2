import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { OfPeriod } from "../../parts/of-period.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { CalibrateSheet } from "./calibrate-sheet.tsx";

/** Calibrate: how bands lie before they are final, and the ones that people decide. */
export function CalibrateView() {
  const { say } = useWords();
  return <OfPeriod lead={say("cal.lead")}>{(period) => <Period key={period} period={period} />}</OfPeriod>;
}

/** One period, once it is computed. */
function Period({ period }: { readonly period: string }) {
  const { say } = useWords();
  const { state, again } = useAnswer("calibrating", { period });
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("cal.computing")} />;
  if (state.value.bands.length === 0) return <Notice kind="hint">{say("cal.noBands")}</Notice>;
  return <CalibrateSheet first={state.value} again={again} />;
}
