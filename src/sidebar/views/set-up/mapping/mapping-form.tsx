import { useState } from "preact/hooks";
import type { ArgsOf, ValueOf } from "../../../../server/api/calls.ts";
import { Busy } from "../../../parts/busy.tsx";
import { Failed } from "../../../parts/failed.tsx";
import { useAnswer } from "../../../server/use-call.ts";
import { useWords } from "../../../words/page-words.ts";
import { ColumnsForm } from "./columns-form.tsx";

type Kinds = ValueOf<"mapping">["kinds"];
type Kind = Kinds[number]["key"];

interface MappingFormProps {
  readonly name: string;
  readonly tab: ArgsOf<"proposeMapping">["tab"];
  readonly kinds: Kinds;
  kept(after: ValueOf<"mapping">, kind: string): void;
}

/** What a tab counts as and where its headings stand; then its columns, as they are proposed. */
export function MappingForm({ name, tab, kinds, kept }: MappingFormProps) {
  const { say } = useWords();
  const [asked, setAsked] = useState<ArgsOf<"proposeMapping">>({ name, tab, headingRow: null });
  const { state, again } = useAnswer("proposeMapping", asked);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("map.looking", { tab: name })} />;
  const { value: proposal } = state;
  const ask = (wished: { readonly tab?: Kind; readonly headingRow?: number }) =>
    setAsked({ name, tab: proposal.tab, headingRow: proposal.headingRow, ...wished });
  const label = kinds.find(({ key }) => key === proposal.tab)?.label ?? "";
  return (
    <>
      <div class="field">
        <label for="own-kind">{say("map.kind")}</label>
        <select
          id="own-kind"
          value={proposal.tab}
          onChange={({ currentTarget: { value } }) => {
            const kind = kinds.find(({ key }) => key === value);
            if (kind) ask({ tab: kind.key });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind.key} value={kind.key}>
              {kind.label}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="own-row">{say("map.row")}</label>
        <input
          id="own-row"
          type="number"
          min={1}
          value={proposal.headingRow}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (Number.isInteger(valueAsNumber) && valueAsNumber > 0) ask({ headingRow: valueAsNumber });
          }}
        />
      </div>
      <ColumnsForm name={name} label={label} proposal={proposal} kept={(after) => kept(after, label)} />
    </>
  );
}
