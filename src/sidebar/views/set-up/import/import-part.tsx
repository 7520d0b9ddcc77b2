import { useState } from "preact/hooks";
import type { ValueOf } from "../../../../server/api/calls.ts";
import { Failed } from "../../../parts/failed.tsx";
import { useCall } from "../../../server/use-call.ts";
import { useWords } from "../../../words/page-words.ts";
import { KeptNews } from "../mapping/kept-news.tsx";
import { ImportForm } from "./import-form.tsx";

type Importing = ValueOf<"importing">;

interface ImportPartProps {
  readonly importing: Importing;
  changed(): void;
}

/** The choice of the tab that is an export, what it would bring; then what was brought, and the way back. */
export function ImportPart({ importing, changed }: ImportPartProps) {
  const { say } = useWords();
  const [name, setName] = useState("");
  const [canUndo, setCanUndo] = useState(importing.canUndo);
  const [news, setNews] = useState<{ readonly text: string; readonly count: number } | null>(null);
  const undoing = useCall("undoImport");
  const settle = (text: string, isLeft: boolean) => {
    setName("");
    setCanUndo(isLeft);
    setNews({ text, count: (news?.count ?? 0) + 1 });
    changed();
  };
  const undo = async () => {
    const done = await undoing.ask({});
    if (done) settle(say(done.isDone ? "imp.undone" : "imp.notUndone", { n: done.rows }), !done.isDone);
  };
  const brought = ({ into, rows, duplicates, canUndo: isLeft }: ValueOf<"importRows">) =>
    settle(say("imp.done", { tab: into, n: rows, known: duplicates }), isLeft);
  return (
    <>
      <p class="fine">{say("imp.lead")}</p>
      {news && <KeptNews key={news.count} text={news.text} undo={canUndo ? () => void undo() : null} />}
      {undoing.state.kind === "failed" && <Failed failure={undoing.state.failure} />}
      <div class="field">
        <label for="export-tab">{say("imp.which")}</label>
        <select id="export-tab" value={name} onChange={({ currentTarget: { value } }) => setName(value)}>
          <option value="">{say("map.choose")}</option>
          {importing.tabs.map((tab) => (
            <option key={tab}>{tab}</option>
          ))}
        </select>
      </div>
      {name !== "" && <ImportForm key={name} name={name} importing={importing} brought={brought} />}
      {!news && canUndo && (
        <button type="button" class="link" onClick={() => void undo()}>
          {say("imp.undoLast")}
        </button>
      )}
    </>
  );
}
