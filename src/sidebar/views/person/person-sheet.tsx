import { useEffect } from "preact/hooks";
import { useShell } from "../../frame/shell.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { BonusPart } from "./bonus-part.tsx";
import { KpiBars } from "./kpi-bars.tsx";
import { PromotionPart } from "./promotion-part.tsx";
import { Standing } from "./standing.tsx";
import { StepsPart } from "./steps-part.tsx";
import { Trend } from "./trend.tsx";

/** One person's result in one period. */
export function PersonSheet({ id, period }: { readonly id: string; readonly period: string }) {
  const { say } = useWords();
  const { announce } = useShell();
  const { state, again } = useAnswer("person", { id, period });
  const found = state.kind === "done" ? state.value : null;
  useEffect(() => {
    if (found) announce([found.name || found.id, found.total ?? found.status, found.band ?? ""].join(" "));
  }, [announce, found]);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (!found) return <Busy text={say("person.computing")} />;
  return (
    <>
      <Standing person={found} />
      <KpiBars kpis={found.kpis} />
      <StepsPart person={found} />
      {found.plans.length > 0 && (
        <section>
          <h2>{say("coach.plans")}</h2>
          <ul class="reasons">
            {found.plans.map((plan) => (
              <li key={plan}>{plan}</li>
            ))}
          </ul>
        </section>
      )}
      {found.bonus && <BonusPart bonus={found.bonus} />}
      {found.promotions.map((promotion) => (
        <PromotionPart key={promotion.next} promotion={promotion} />
      ))}
      {found.trend.length > 1 && <Trend trend={found.trend} decimals={found.decimals} />}
      <details>
        <summary>{say("person.why")}</summary>
        <ul class="reasons">
          {found.why.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={again}>
        {say("person.refresh")}
      </button>
    </>
  );
}
