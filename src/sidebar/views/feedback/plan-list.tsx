import type { ValueOf } from "../../../server/api/calls.ts";
import { CellLink } from "../../parts/cell-link.tsx";
import { Failed } from "../../parts/failed.tsx";
import { More } from "../../parts/more.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

type Plans = ValueOf<"addPlan">;
type Plan = Plans["plans"][number];

interface PlanListProps {
  readonly plans: Plans["plans"];
  changed(plans: Plans): void;
  /** Reads the plans anew, where the tab is another by now. */
  again(): void;
}

/** The open plans, those that are overdue first; the others can be looked up. */
export function PlanList({ plans, changed, again }: PlanListProps) {
  const { say, number } = useWords();
  if (plans.length === 0) return null;
  const open = plans.filter(({ status }) => status === "open");
  const settled = plans.filter(({ status }) => status !== "open");
  const show = (plan: Plan) => (
    <li key={plan.at}>
      <PlanLine plan={plan} changed={changed} again={again} />
    </li>
  );
  return (
    <section>
      <h2>
        {say("coach.plans")} ({number(open.length)})
      </h2>
      {open.length === 0 && <p class="fine">{say("coach.noneOpen")}</p>}
      <More items={open} show={show} />
      {settled.length > 0 && (
        <details>
          <summary>
            {say("coach.settled")} ({number(settled.length)})
          </summary>
          <More items={settled} show={show} />
        </details>
      )}
    </section>
  );
}

/** When a plan is due, and whether that day has passed. */
function Due({ plan }: { readonly plan: Plan }) {
  const { say } = useWords();
  const { due, status, isOverdue, isToFollowUp } = plan;
  if (status !== "open") return <span class="flag flag-cannotTell">{say(`coach.status.${status}`)}</span>;
  if (isOverdue) return <span class="flag flag-late">{say("coach.overdue", { day: due })}</span>;
  if (isToFollowUp) return <span class="flag flag-notYet">{say("coach.followNow")}</span>;
  return due === "" ? null : <span class="fine">{say("coach.dueOn", { day: due })}</span>;
}

/** One plan: what is to be reached, and the buttons that settle it. */
function PlanLine({ plan, changed, again }: { readonly plan: Plan } & Pick<PlanListProps, "changed" | "again">) {
  const { say } = useWords();
  const { state, ask } = useCall("settlePlan");
  const { row, id, name, period, kpi, goal, finding, status, coach, followUp, note, at } = plan;
  const settle = async (to: Plan["status"]) => {
    const plans = await ask({ row, id, goal, status: to });
    if (plans) changed(plans);
  };
  const button = (to: Plan["status"]) => (
    <button type="button" disabled={state.kind === "busy"} onClick={() => void settle(to)}>
      {say(`coach.mark.${to}`)} <span class="unseen">{`${name || id} ${kpi}`}</span>
    </button>
  );
  return (
    <details>
      <summary>
        {[name || id, kpi].filter((word) => word !== "").join(" · ")} <Due plan={plan} />
      </summary>
      {goal !== "" && <p>{goal}</p>}
      {finding !== "" && <p class="fine">{finding}</p>}
      <p class="fine">
        {[
          period,
          coach !== "" && say("coach.with", { coach }),
          followUp !== "" && say("coach.followOn", { day: followUp }),
          note,
        ]
          .filter((word) => word !== "" && word !== false)
          .join(" · ")}{" "}
        <CellLink at={at} />
      </p>
      <div class="beside">
        {status === "open" ? (
          <>
            {button("done")}
            {button("dropped")}
          </>
        ) : (
          button("open")
        )}
      </div>
      {state.kind === "failed" && <Failed failure={state.failure} again={again} />}
    </details>
  );
}
