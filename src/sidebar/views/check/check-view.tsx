import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer, useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { Problems } from "./problems.tsx";
import { RepairNews } from "./repair-news.tsx";

/** Check: every problem with its cell and what to do; certain repairs at a press. */
export function CheckView() {
  const { say } = useWords();
  const first = useAnswer("check", {});
  const mending = useCall("repair");
  const undoing = useCall("undoRepair");
  const { state } = first;
  if (state.kind === "failed") return <Failed failure={state.failure} again={first.again} />;
  if (state.kind !== "done") return <Busy text={say("check.checking")} />;
  if (mending.state.kind === "busy" || undoing.state.kind === "busy") return <Busy text={say("check.repairing")} />;
  const checkAgain = () => {
    mending.reset();
    undoing.reset();
    first.again();
  };
  const mend = (ids: readonly string[]) => {
    undoing.reset();
    void mending.ask({ ids });
  };
  const undo = () => {
    mending.reset();
    void undoing.ask({});
  };
  const last = [undoing.state, mending.state].find(({ kind }) => kind !== "idle");
  const checked: ValueOf<"check"> = last?.kind === "done" ? last.value.after : state.value;
  return (
    <>
      <p class="lead">{say("check.lead")}</p>
      {last?.kind === "failed" && <Failed failure={last.failure} again={checkAgain} />}
      {last?.kind === "done" && <RepairNews news={last.value} isUndo={last === undoing.state} undo={undo} />}
      {checked.problems.length === 0 ? (
        <Notice kind="done">{say("check.clean")}</Notice>
      ) : (
        <Problems checked={checked} mend={mend} />
      )}
      <p class="fine">{say("check.periods", { periods: checked.periods.join(", ") || "–" })}</p>
      <button type="button" onClick={checkAgain}>
        {say("check.again")}
      </button>
    </>
  );
}
