import { useState } from "preact/hooks";
import type { ArgsOf, ValueOf } from "../../../server/api/calls.ts";
import { Failed } from "../../parts/failed.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { DayField, LineField, TextField } from "./fields.tsx";

type Plan = ArgsOf<"addPlan">;

interface PlanFormProps {
  readonly about: Pick<Plan, "id" | "name" | "kpi" | "finding" | "goal">;
  readonly coaching: ValueOf<"coaching">;
  added(plans: ValueOf<"addPlan">): void;
  cancel?: () => void;
}

/** A new plan: what was found, the goal, by when, and with whom. Nothing is written before it is sent. */
export function PlanForm({ about, coaching, added, cancel }: PlanFormProps) {
  const { say } = useWords();
  const { period, due, followUp } = coaching;
  const [plan, setPlan] = useState<Plan>({ ...about, period, due, followUp, coach: "", note: "" });
  const { state, ask } = useCall("addPlan");
  const key = `${about.id}-${about.kpi}`.replace(/\s+/g, "-");
  const field = (name: "finding" | "goal" | "due" | "followUp" | "coach" | "note") => ({
    id: `${name}-${key}`,
    label: say(`coach.${name}`),
    value: plan[name],
    set: (value: string) => setPlan({ ...plan, [name]: value }),
  });
  const send = async () => {
    const { id, name, kpi } = about;
    const plans = await ask({ ...plan, id, name, kpi });
    if (plans) added(plans);
  };
  return (
    <form
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField {...field("finding")} />
      <TextField {...field("goal")} isNeeded />
      <div class="pair">
        <DayField {...field("due")} />
        <DayField {...field("followUp")} />
      </div>
      <LineField {...field("coach")} />
      <LineField {...field("note")} />
      <div class="beside">
        <button type="submit" class="primary" disabled={state.kind === "busy"}>
          {say("coach.keep")}
        </button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {say("frame.cancel")}
          </button>
        )}
      </div>
      {state.kind === "failed" && <Failed failure={state.failure} />}
    </form>
  );
}
