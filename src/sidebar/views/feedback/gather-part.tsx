import { CellLink } from "../../parts/cell-link.tsx";
import { Failed } from "../../parts/failed.tsx";
import { More } from "../../parts/more.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import type { Collected } from "./collected.ts";
import { Problems } from "./problems.tsx";

interface GatherPartProps {
  readonly period: string;
  readonly now: Collected;
  readonly isClosed: boolean;
  gathered(collected: Collected): void;
}

/** The tabs with what is answered in them, the button that takes it into Feedback, and who has not answered. */
export function GatherPart({ period, now, isClosed, gathered }: GatherPartProps) {
  const { say } = useWords();
  const { state, ask } = useCall("gather");
  const made = now.groups.filter(({ rows }) => rows > 0);
  const gather = async () => {
    const collected = await ask({ period });
    if (collected) gathered(collected);
  };
  if (made.length === 0) return <Problems problems={now.problems} />;
  return (
    <section>
      <ul class="plain tabs">
        {made.map(({ group, tab, rows, answered }) => (
          <li key={group}>
            <CellLink at={`'${(tab ?? "").replace(/'/g, "''")}'`} label={tab ?? ""} />
            <span class="fine">{say("collect.answered", { answered, rows })}</span>
            <span class="meter" aria-hidden="true" style={{ width: `${(100 * answered) / rows}%` }} />
          </li>
        ))}
      </ul>
      {!isClosed && (
        <button type="button" class="primary" disabled={state.kind === "busy"} onClick={() => void gather()}>
          {say("collect.gather")}
        </button>
      )}
      {state.kind === "done" && (
        <Notice kind={now.problems.length > 0 ? "warning" : "done"}>
          <p role="status">
            {say("collect.gathered", {
              added: state.value.added,
              changed: state.value.changed,
              same: state.value.same,
            })}
          </p>
        </Notice>
      )}
      {state.kind === "failed" && <Failed failure={state.failure} />}
      <Problems problems={now.problems} head="collect.notTaken" />
      <WaitingList waiting={now.waiting} />
    </section>
  );
}

/** Who has not answered yet, and about whom. */
function WaitingList({ waiting }: Pick<Collected, "waiting">) {
  const { say, number } = useWords();
  if (waiting.length === 0) return null;
  return (
    <details>
      <summary>
        {say("collect.waiting")} ({number(waiting.length)})
      </summary>
      <More
        items={waiting}
        show={({ group, rater, people }) => (
          <li key={`${group} ${rater}`}>
            <span class="fine">{say(`collect.group.${group}`)}</span>{" "}
            {say("collect.waitingLine", { rater: rater || say("collect.nobodyNamed"), people: people.join(", ") })}
          </li>
        )}
      />
    </details>
  );
}
