import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { OfPeriod } from "../../parts/of-period.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { FairnessPart } from "./fairness-part.tsx";
import { StepPart } from "./step-part.tsx";

/** Promotions: who may step up, and what is decided. */
export function PromotionsView() {
  const { say } = useWords();
  return <OfPeriod lead={say("promo.lead")}>{(period) => <Steps key={period} period={period} />}</OfPeriod>;
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
