import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";
import { ChoiceField } from "./fields.tsx";
import { PlanForm } from "./plan-form.tsx";

interface OtherPlanProps {
  readonly coaching: ValueOf<"coaching">;
  added(plans: ValueOf<"addPlan">): void;
}

/** A plan for anybody, on the list or not, about a KPI or about none. */
export function OtherPlan({ coaching, added }: OtherPlanProps) {
  const { say } = useWords();
  const [id, setId] = useState("");
  const [kpi, setKpi] = useState("");
  const [made, setMade] = useState(0);
  const { everybody, kpis } = coaching;
  const who = everybody.find((one) => one.id === id);
  const shown = (one: { id: string; name: string }) => (one.name === "" ? one.id : `${one.name} (${one.id})`);
  return (
    <details>
      <summary>{say("coach.other")}</summary>
      <ChoiceField
        id="plan-person"
        label={say("person.who")}
        value={id}
        set={setId}
        choices={[["", say("person.choose")], ...everybody.map((one) => [one.id, shown(one)] as const)]}
      />
      <ChoiceField
        id="plan-kpi"
        label={say("coach.kpi")}
        value={kpi}
        set={setKpi}
        choices={[["", say("coach.noKpi")], ...kpis.map((each) => [each, each] as const)]}
      />
      {who && (
        <PlanForm
          key={`${id} ${made}`}
          about={{ id, name: who.name, kpi, finding: "", goal: "" }}
          coaching={coaching}
          added={(plans) => {
            setMade(made + 1);
            added(plans);
          }}
        />
      )}
    </details>
  );
}
