import { useState } from "preact/hooks";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { PeriodField } from "../score/period-field.tsx";
import { FairnessPart } from "./fairness-part.tsx";
import { StepPart } from "./step-part.tsx";

/** Promotions: who may step up, and what is decided. */
export function PromotionsView() {
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
      <p class="lead">{say("promo.lead")}</p>
      <PeriodField periods={periods} period={period} isBusy={false} choose={setChosen} />
      <Steps key={period} period={period} />
    </>
  );
}

/** The steps of the ladder in one period. */
function Steps({ period }: { readonly period: string }) {
  const { say } = useWords();
  const { state, again } = useAnswer("promotions", { period });
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("promo.computing")} />;
  const { steps, isWritten, columns } = state.value;
  if (steps.length === 0) return <Notice kind="hint">{say("promo.none")}</Notice>;
  return (
    <>
      {!isWritten && <Notice kind="hint">{say("promo.notWritten")}</Notice>}
      {steps.map((step) => (
        <StepPart
          key={`${step.from} ${step.next} ${step.people[0]?.track}`}
          step={step}
          period={period}
          canDecide={isWritten}
        />
      ))}
      {columns.length > 0 && <FairnessPart period={period} columns={columns} />}
    </>
  );
}
