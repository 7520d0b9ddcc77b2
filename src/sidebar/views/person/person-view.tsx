import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { useShell } from "../../frame/shell.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { PersonForm } from "./person-form.tsx";
import { PersonSheet } from "./person-sheet.tsx";
import { useSelection } from "./use-selection.ts";

/** Person: one person's result with all its reasons, of the row that is selected or of somebody chosen. */
export function PersonView() {
  const { say } = useWords();
  const { state, again } = useAnswer("people", {});
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("frame.loading")} />;
  if (state.value.people.length === 0) return <Notice kind="hint">{say("person.empty")}</Notice>;
  return <ChosenPerson everybody={state.value} />;
}

type Everybody = ValueOf<"people">;

/** The selection, as far as it names somebody and a period that there are. */
function known({ people, periods }: Everybody, selected: ValueOf<"selection">): { id: string; period: string } {
  const id = people.find((each) => each.id === selected.id)?.id ?? "";
  return { id, period: periods.find((each) => each === selected.period) ?? "" };
}

function ChosenPerson({ everybody }: { readonly everybody: Everybody }) {
  const { say } = useWords();
  const { about } = useShell();
  const [isFollowing, setFollowing] = useState(about === "");
  const [chosen, setChosen] = useState({ id: about, period: "" });
  const selected = known(everybody, useSelection(isFollowing));
  const followed = isFollowing ? selected : { id: "", period: "" };
  const id = followed.id || chosen.id;
  const period = chosen.period || followed.period || (everybody.periods[0] ?? "");
  const choose = (next: { readonly id: string; readonly period: string }) => {
    if (next.id !== id) setFollowing(false);
    setChosen(next);
  };
  return (
    <>
      <PersonForm
        people={everybody.people}
        periods={everybody.periods}
        id={id}
        period={period}
        isFollowing={isFollowing}
        follow={setFollowing}
        choose={choose}
      />
      {id === "" || period === "" ? (
        <Notice kind="hint">{say("person.nobody")}</Notice>
      ) : (
        <PersonSheet key={`${id} ${period}`} id={id} period={period} />
      )}
    </>
  );
}
