import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";
import { PlanForm } from "./plan-form.tsx";

type Coaching = ValueOf<"coaching">;
type Plans = ValueOf<"addPlan">;
type Person = Coaching["people"][number];

interface InNeedProps {
  readonly one: Person;
  readonly coaching: Coaching;
  readonly plans: Plans["plans"];
  added(plans: Plans): void;
}

/** Somebody who needs coaching: why, what costs most, and a plan for each. */
export function InNeed({ one, coaching, plans, added }: InNeedProps) {
  const { id, name, band, why, kpis, nearest } = one;
  const isPlanned = (kpi: string): boolean =>
    plans.some(
      (plan) => plan.status === "open" && plan.id === id && plan.period === coaching.period && plan.kpi === kpi,
    );
  return (
    <details>
      <summary>
        {name || id} {band !== null && <span class="band">{band}</span>}
      </summary>
      <ul class="reasons">
        {why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {nearest !== "" && <li>{nearest}</li>}
      </ul>
      {kpis.map((each) => (
        <Cost key={each.kpi} one={one} cost={each} coaching={coaching} isPlanned={isPlanned(each.kpi)} added={added} />
      ))}
    </details>
  );
}

interface CostProps {
  readonly one: Person;
  readonly cost: Person["kpis"][number];
  readonly coaching: Coaching;
  readonly isPlanned: boolean;
  added(plans: Plans): void;
}

/** A KPI that costs points, and the way to a plan. */
function Cost({ one, cost, coaching, isPlanned, added }: CostProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { kpi, finding, goal } = cost;
  return (
    <div class="cost">
      <p>{finding}</p>
      {isPlanned && <p class="fine">{say("coach.planned")}</p>}
      {!isPlanned && !isOpen && (
        <button type="button" onClick={() => setOpen(true)}>
          {say("coach.add")} <span class="unseen">{`${one.name || one.id} ${kpi}`}</span>
        </button>
      )}
      {!isPlanned && isOpen && (
        <PlanForm
          about={{ id: one.id, name: one.name, kpi, finding, goal }}
          coaching={coaching}
          added={added}
          cancel={() => setOpen(false)}
        />
      )}
    </div>
  );
}
