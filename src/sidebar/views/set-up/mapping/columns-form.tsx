import { useState } from "preact/hooks";
import type { ValueOf } from "../../../../server/api/calls.ts";
import { Busy } from "../../../parts/busy.tsx";
import { Failed } from "../../../parts/failed.tsx";
import { Notice } from "../../../parts/notice.tsx";
import { useCall } from "../../../server/use-call.ts";
import { useWords } from "../../../words/page-words.ts";
import { ColumnChoice } from "./column-choice.tsx";

type Proposal = ValueOf<"proposeMapping">;

interface ColumnsFormProps {
  readonly name: string;
  /** What the tab counts as, in words. */
  readonly label: string;
  readonly proposal: Proposal;
  kept(after: ValueOf<"mapping">): void;
}

/** The columns with what each counts as, the fixed period where no column has it, and the button. */
export function ColumnsForm({ name, label, proposal, kept }: ColumnsFormProps) {
  const { say } = useWords();
  const { tab, headingRow, columns, choices, needed } = proposal;
  const [to, setTo] = useState(columns.map((column) => column.to));
  const [period, setPeriod] = useState(proposal.period);
  const { state, ask } = useCall("keepMapping");
  const wantsPeriod = needed.includes("period") && !to.includes("period");
  const always = wantsPeriod ? period.trim() : "";
  const lacking = needed.filter((key) => !to.includes(key) && !(key === "period" && always !== ""));
  const labelOf = (key: string): string => choices.find((choice) => choice.key === key)?.label ?? key;
  // A thing is one column only, so it leaves the column that had it before.
  const choose = (at: number, key: string) =>
    setTo(to.map((one, index) => (index === at ? key : key !== "" && one === key ? "" : one)));
  const keep = async () => {
    const chosen = columns.map(({ heading }, index) => ({ heading, to: to[index] ?? "" }));
    const after = await ask({ name, tab, headingRow, columns: chosen, period: always });
    if (after) kept(after);
  };
  if (state.kind === "busy") return <Busy text={say("map.keeping")} />;
  return (
    <>
      {proposal.other !== "" && (
        <Notice kind="warning">{say("map.other", { tab: proposal.other, kind: label })}</Notice>
      )}
      {columns.length === 0 && <Notice kind="hint">{say("map.noHeadings")}</Notice>}
      {columns.map(({ heading, samples }, index) => (
        <ColumnChoice
          key={index}
          id={`own-column-${index}`}
          heading={heading}
          samples={samples}
          choices={choices}
          to={to[index] ?? ""}
          choose={(key) => choose(index, key)}
        />
      ))}
      {wantsPeriod && (
        <div class="field">
          <label for="own-period">{say("map.period")}</label>
          <input
            id="own-period"
            value={period}
            maxLength={100}
            placeholder="2026-Q3"
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => setPeriod(value)}
          />
        </div>
      )}
      {lacking.length > 0 && <p class="fine">{say("map.lacking", { columns: lacking.map(labelOf).join(", ") })}</p>}
      {state.kind === "failed" && <Failed failure={state.failure} />}
      <button type="button" class="primary" disabled={lacking.length > 0} onClick={() => void keep()}>
        {say("map.keep")}
      </button>
    </>
  );
}
