import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { CellLink } from "../../parts/cell-link.tsx";
import { Failed } from "../../parts/failed.tsx";
import { More } from "../../parts/more.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

type Calibrating = ValueOf<"calibrating">;

interface DecidedListProps {
  readonly calibrating: Calibrating;
  renew(value: Calibrating, told: string): void;
  /** Looks at the period anew. */
  again(): void;
}

/** What was decided in the period: whose band, from which to which, why and by whom; each can be taken back. */
export function DecidedList({ calibrating, renew, again }: DecidedListProps) {
  const { say, number } = useWords();
  const { period, decided } = calibrating;
  const { state, ask } = useCall("unsetBand");
  const takeBack = async ({ id, name, band }: Calibrating["decided"][number]) => {
    const value = await ask({ period, id, seen: band });
    if (value) renew(value, say("cal.isUnset", { name: name || id }));
  };
  return (
    <section>
      <h2>
        {say("cal.decided")} ({number(decided.length)})
      </h2>
      {decided.length === 0 && <p class="fine">{say("cal.noneDecided")}</p>}
      {state.kind === "failed" && <Failed failure={state.failure} again={again} />}
      {state.kind === "busy" ? (
        <Busy text={say("cal.setting")} />
      ) : (
        <More
          items={decided}
          show={(one) => (
            <li key={one.where} class="decided">
              <div class="near">
                <span>
                  <strong>{one.name || one.id}</strong> <span class="band">{one.band}</span>{" "}
                  {one.before !== "" && <span class="fine">{say("score.was", { before: one.before })}</span>}
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say("cal.takeBackWhose", { name: one.name || one.id })}
                  onClick={() => void takeBack(one)}
                >
                  {say("cal.takeBack")}
                </button>
              </div>
              <div>{one.reason}</div>
              <div class="fine">
                {[one.decidedBy, one.decidedOn].filter((text) => text !== "").join(" · ")} <CellLink at={one.where} />
              </div>
              {one.problems.map((problem) => (
                <Notice key={problem} kind="warning">
                  {problem}
                </Notice>
              ))}
            </li>
          )}
        />
      )}
    </section>
  );
}
