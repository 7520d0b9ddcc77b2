import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { More } from "../../parts/more.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { InNeed } from "./in-need.tsx";
import { OtherPlan } from "./other-plan.tsx";
import { PlanList } from "./plan-list.tsx";
import { Problems } from "./problems.tsx";

/** The plans that there are, the most urgent first, and who needs one. */
export function CoachingPart({ period }: { readonly period: string }) {
  const { say, number } = useWords();
  const { state, again } = useAnswer("coaching", { period });
  const [after, setAfter] = useState<ValueOf<"addPlan"> | null>(null);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("coach.computing")} />;
  const found = state.value;
  const { plans, problems } = after ?? found;
  const readAnew = () => {
    setAfter(null);
    again();
  };
  return (
    <>
      <Problems problems={problems} />
      <PlanList plans={plans} changed={setAfter} again={readAnew} />
      <section>
        <h2>
          {say("coach.inNeed")} ({number(found.people.length)})
        </h2>
        <p class="fine">{ruleOf(found, say)}</p>
        {found.people.length === 0 && <p>{say("coach.nobody")}</p>}
        <More
          items={found.people}
          show={(one) => (
            <li key={one.id}>
              <InNeed one={one} coaching={found} plans={plans} added={setAfter} />
            </li>
          )}
        />
        <OtherPlan coaching={found} added={setAfter} />
      </section>
    </>
  );
}

/** By which settings people are on the list. */
function ruleOf({ below, falls }: ValueOf<"coaching">, say: ReturnType<typeof useWords>["say"]): string {
  const rules = [
    ...(below === "" ? [] : [say("coach.ruleBelow", { band: below })]),
    ...(falls === 0 ? [] : [say("coach.ruleFalls", { n: falls })]),
  ];
  return rules.length === 0 ? say("coach.noRule") : rules.join(" ");
}
