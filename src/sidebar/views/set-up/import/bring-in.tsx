import { useState } from "preact/hooks";
import { Busy } from "../../../parts/busy.tsx";
import { Failed } from "../../../parts/failed.tsx";
import { useAnswer } from "../../../server/use-call.ts";
import { useWords } from "../../../words/page-words.ts";
import { ImportPart } from "./import-part.tsx";

/** Bringing the rows of an export into a tab of records. The workbook is looked at once the part is opened. */
export function BringIn({ changed }: { changed(): void }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="own-tabs bring-in" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("imp.title")}</summary>
      {isOpen && <Loaded changed={changed} />}
    </details>
  );
}

function Loaded({ changed }: { changed(): void }) {
  const { say } = useWords();
  const { state, again } = useAnswer("importing", {});
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("setUp.looking")} />;
  return <ImportPart importing={state.value} changed={changed} />;
}
