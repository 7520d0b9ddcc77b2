import { useState } from "preact/hooks";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { BringIn } from "./import/bring-in.tsx";
import { OwnTabs } from "./mapping/own-tabs.tsx";
import { SetUpForm } from "./set-up-form.tsx";

/** Set up: choose a template, see which tabs it makes, make them; and the way back. */
export function SetUpView() {
  const { say } = useWords();
  const { state, again } = useAnswer("settingUp", {});
  // A tab that is mapped is not made, so the form looks at the workbook again.
  const [mapped, setMapped] = useState(0);
  const [lastMade, setLastMade] = useState<readonly string[] | null>(null);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("frame.loading")} />;
  return (
    <>
      <SetUpForm key={mapped} setting={state.value} lastMade={lastMade ?? state.value.lastMade} changed={setLastMade} />
      <OwnTabs changed={() => setMapped((before) => before + 1)} />
      <BringIn changed={() => setMapped((before) => before + 1)} />
    </>
  );
}
