import { useState } from "preact/hooks";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { PeriodField } from "../score/period-field.tsx";
import { BonusSheet } from "./bonus-sheet.tsx";

/** Bonus: what a period pays, before it is released, and the way to payroll. */
export function BonusView() {
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
      <p class="lead">{say("bonus.lead")}</p>
      <PeriodField periods={periods} period={period} isBusy={false} choose={setChosen} />
      <BonusSheet key={period} period={period} />
    </>
  );
}
