import { useState } from "preact/hooks";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";
import { ApplyPart } from "./apply-part.tsx";
import { type Draft, draftOf } from "./draft.ts";
import { FieldGroups } from "./field-groups.tsx";
import { OutcomeLine } from "./outcome-line.tsx";
import { OutcomePart } from "./outcome-part.tsx";
import { useOutcome } from "./use-outcome.ts";
import type { TrialReady } from "./use-trial.ts";
import { VariantsPart } from "./variants-part.tsx";

interface WhatIfFormProps {
  readonly ready: TrialReady;
  again(): void;
}

/** The scheme to play with, what comes of it in one line that stays in sight and in full below, and what to do with it. */
export function WhatIfForm({ ready, again }: WhatIfFormProps) {
  const { say } = useWords();
  const { workbook, trial } = ready;
  const [period, setPeriod] = useState(workbook.periods[0] ?? "");
  const [draft, setDraft] = useState<Draft>(new Map());
  const [shown, setShown] = useState("");
  const outcome = useOutcome(ready, period, draft);
  const change = (next: Draft) => {
    setShown("");
    setDraft(next);
  };
  return (
    <>
      <p class="lead">{say("whatIf.lead")}</p>
      <div class="field">
        <label for="trial-period">{say("score.period")}</label>
        <select id="trial-period" value={period} onChange={(event) => setPeriod(event.currentTarget.value)}>
          {workbook.periods.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      {outcome && <OutcomeLine outcome={outcome} isChanged={draft.size > 0} shown={shown} />}
      {outcome?.isToDate && <Notice kind="hint">{say("whatIf.toDate")}</Notice>}
      <FieldGroups ready={ready} period={period} draft={draft} change={change} />
      {draft.size > 0 && (
        <button type="button" onClick={() => change(new Map())}>
          {say("whatIf.reset")}
        </button>
      )}
      {outcome && draft.size > 0 && <OutcomePart outcome={outcome} />}
      <VariantsPart
        kept={workbook.variants}
        draft={draft}
        show={({ name, edits }) => {
          setDraft(draftOf(edits, trial.fields));
          setShown(name);
        }}
      />
      <ApplyPart ready={ready} draft={draft} again={again} />
    </>
  );
}
