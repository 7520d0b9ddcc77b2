import { useState } from "preact/hooks";
import type { TrialField } from "../../engine/outcome.ts";
import { useWords } from "../../words/page-words.ts";
import { type Draft, valueIn, withValue } from "./draft.ts";
import { FieldInput, idOf } from "./field-input.tsx";
import type { TrialReady } from "./use-trial.ts";

interface WeightSlidersProps {
  readonly ready: TrialReady;
  readonly draft: Draft;
  change(draft: Draft): void;
}

/** The weights of one row as sliders; the others make up the rest of 100 unless that is switched off. */
export function WeightSliders({ ready, draft, change }: WeightSlidersProps) {
  const { say, number } = useWords();
  const { trial, engine } = ready;
  const [row, setRow] = useState(0);
  const [rescales, setRescales] = useState(true);
  const fields = trial.fields.filter(({ edit }) => edit.kind === "weight" && edit.row === row);
  const weights = fields.map((field) => Number(valueIn(draft, field)));
  const set = (at: number, weight: number) => {
    const next = rescales
      ? engine.rescaledWeights(weights, at, weight)
      : weights.map((w, i) => (i === at ? weight : w));
    change(fields.reduce((made, field, i) => withValue(made, field, next[i] ?? 0), draft));
  };
  const sum = number(weights.reduce((total, weight) => total + weight, 0));
  return (
    <>
      {trial.weightRows.length > 1 && (
        <div class="field">
          <label for="weight-row">{say("whatIf.weightRow")}</label>
          <select id="weight-row" value={row} onChange={(event) => setRow(Number(event.currentTarget.value))}>
            {trial.weightRows.map((name, at) => (
              <option key={`${at} ${name}`} value={at}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <label class="check">
        <input type="checkbox" checked={rescales} onChange={(event) => setRescales(event.currentTarget.checked)} />
        {say("whatIf.rescale")}
      </label>
      {fields.map((field: TrialField, at) => (
        <FieldInput key={idOf(field)} field={field} draft={draft} set={(value) => set(at, Number(value))}>
          <input
            type="range"
            min="0"
            max="100"
            step="1"
            aria-label={say("whatIf.weight", { name: field.name })}
            value={weights[at]}
            onInput={(event) => set(at, Number(event.currentTarget.value))}
          />
        </FieldInput>
      ))}
      <p class="fine">{say("whatIf.sum", { sum })}</p>
    </>
  );
}
