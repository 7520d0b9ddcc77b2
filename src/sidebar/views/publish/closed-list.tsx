import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { useWords } from "../../words/page-words.ts";

/** Enough of a fingerprint to tell two apart at a glance; the Closed periods tab has all of it. */
const MARK = 12;

/** The closed periods: when, by whom, how many, and the fingerprint of their results. */
export function ClosedList({ closed }: { readonly closed: ValueOf<"publishing">["closed"] }) {
  const { say, moment } = useWords();
  if (closed.length === 0) return null;
  return (
    <details>
      <summary>
        {say("publish.closed")} ({closed.length})
      </summary>
      <More
        items={closed}
        show={({ period, closedAt, closedBy, people, isUnchanged, fingerprint }) => (
          <li key={period}>
            <strong>{period}</strong> {say("publish.closedOn", { when: moment(closedAt) })}{" "}
            {closedBy !== "" && say("publish.closedBy", { who: closedBy })}
            <br />
            {say("publish.people", { n: people })} · {say(isUnchanged ? "publish.whole" : "publish.edited")}
            <br />
            <span class="fine">{say("publish.mark", { mark: fingerprint.slice(0, MARK) })}</span>
          </li>
        )}
      />
    </details>
  );
}
