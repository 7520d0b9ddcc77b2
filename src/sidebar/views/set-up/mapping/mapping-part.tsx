import { useState } from "preact/hooks";
import type { ArgsOf, ValueOf } from "../../../../server/api/calls.ts";
import { Failed } from "../../../parts/failed.tsx";
import { useCall } from "../../../server/use-call.ts";
import { useWords } from "../../../words/page-words.ts";
import { KeptNews } from "./kept-news.tsx";
import { MappedList } from "./mapped-list.tsx";
import { MappingForm } from "./mapping-form.tsx";

type Mapping = ValueOf<"mapping">;

/** Which tab is asked about, and as what it was mapped where it is. */
interface Asked {
  readonly name: string;
  readonly tab: ArgsOf<"proposeMapping">["tab"];
}

interface MappingPartProps {
  readonly first: Mapping;
  changed(): void;
}

/** What is mapped, the choice of a tab, and its columns; then what was kept, and the way back. */
export function MappingPart({ first, changed }: MappingPartProps) {
  const { say } = useWords();
  const [mapping, setMapping] = useState(first);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [news, setNews] = useState<{ readonly text: string; readonly count: number } | null>(null);
  const dropping = useCall("dropMapping");
  const undoing = useCall("undoMapping");
  const settle = (after: Mapping | null, text: string) => {
    if (!after) return;
    setMapping(after);
    setAsked(null);
    changed();
    setNews({ text, count: (news?.count ?? 0) + 1 });
  };
  const undo = async () => settle((await undoing.ask({}))?.after ?? null, say("map.undone"));
  const drop = async ({ name, tab, label }: Mapping["mapped"][number]) =>
    settle(await dropping.ask({ name, tab }), say("map.dropped", { tab: name, kind: label }));
  return (
    <>
      <p class="fine">{say("map.lead")}</p>
      {news && <KeptNews key={news.count} text={news.text} undo={mapping.canUndo ? () => void undo() : null} />}
      {[dropping.state, undoing.state].map(
        (state) => state.kind === "failed" && <Failed key={state.failure.message} failure={state.failure} />,
      )}
      <MappedList mapped={mapping.mapped} change={setAsked} drop={(one) => void drop(one)} />
      <div class="field">
        <label for="own-tab">{say("map.which")}</label>
        <select
          id="own-tab"
          value={asked?.name ?? ""}
          onChange={({ currentTarget: { value } }) => setAsked(value === "" ? null : { name: value, tab: null })}
        >
          <option value="">{say("map.choose")}</option>
          {mapping.tabs.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {asked && (
        <MappingForm
          key={`${asked.name} ${asked.tab}`}
          name={asked.name}
          tab={asked.tab}
          kinds={mapping.kinds}
          kept={(after, kind) => settle(after, say("map.kept", { tab: asked.name, kind }))}
        />
      )}
    </>
  );
}
