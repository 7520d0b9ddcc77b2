import { useState } from "preact/hooks";
import { Busy } from "../../../parts/busy.tsx";
import { Failed } from "../../../parts/failed.tsx";
import { useAnswer } from "../../../server/use-call.ts";
import { useWords } from "../../../words/page-words.ts";
import { MappingPart } from "./mapping-part.tsx";

/** Tabs of the company's own that count as ours. They are looked at once the part is opened. */
export function OwnTabs({ changed }: { changed(): void }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="own-tabs" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("map.title")}</summary>
      {isOpen && <Loaded changed={changed} />}
    </details>
  );
}

function Loaded({ changed }: { changed(): void }) {
  const { say } = useWords();
  const { state, again } = useAnswer("mapping", {});
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("setUp.looking")} />;
  return <MappingPart first={state.value} changed={changed} />;
}
