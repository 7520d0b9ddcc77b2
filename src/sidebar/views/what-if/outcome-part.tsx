import type { MoveShown, Outcome, StandingShown } from "../../engine/outcome.ts";
import { CellLink } from "../../parts/cell-link.tsx";
import { More } from "../../parts/more.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";
import { BandChanges } from "../score/band-changes.tsx";
import { MoneyChange } from "../score/money-change.tsx";

const WAYS = ["up", "down", "mixed"] as const;

/** What changes come to in full: problems, bands and money before and after, and everybody who moves. */
export function OutcomePart({ outcome }: { readonly outcome: Outcome }) {
  const { say, number } = useWords();
  const { moves, bands, money, eligible, problems } = outcome;
  return (
    <section aria-label={say("whatIf.moves")}>
      {problems.length > 0 && (
        <Notice kind="warning">
          <p>{say("whatIf.problems")}</p>
          <ul class="plain">
            {problems.map(({ where, message }) => (
              <li key={where + message}>
                {where !== "" && <CellLink at={where} />} {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <BandChanges bands={bands} />
      {money && <MoneyChange money={money} />}
      {eligible && (
        <p>
          {say("whatIf.eligibleChange", {
            before: number(eligible.before),
            after: number(eligible.after),
            gained: number(eligible.gained),
            lost: number(eligible.lost),
          })}
        </p>
      )}
      {WAYS.map((way) => {
        const going = moves.filter((move) => move.way === way);
        return (
          going.length > 0 && (
            <details key={way} open={going.length <= 10}>
              <summary>
                {say(`whatIf.${way}`)} ({number(going.length)})
              </summary>
              <More items={going} show={(move) => <Move key={move.id} move={move} />} />
            </details>
          )
        );
      })}
    </section>
  );
}

/** Somebody who moves: what was, and what would be, of whatever differs. */
function Move({ move }: { readonly move: MoveShown }) {
  const { number, say } = useWords();
  const { id, name, before, after } = move;
  const shown = (value: number | string | null): string =>
    value === null ? say("whatIf.none") : typeof value === "number" ? number(value) : value;
  const differing = (["total", "band", "bonus", "flags"] as const).filter(
    (each: keyof StandingShown) => before[each] !== after[each],
  );
  return (
    <li>
      <strong>{name || id}</strong>{" "}
      {differing
        .map((each) => say("whatIf.change", { before: shown(before[each]), after: shown(after[each]) }))
        .join(" · ")}
    </li>
  );
}
