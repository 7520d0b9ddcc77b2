import type { TrialField } from "../../engine/outcome.ts";
import { useWords } from "../../words/page-words.ts";
import { type Draft, keyOf, valueIn } from "./draft.ts";
import { idOf } from "./field-input.tsx";
import { labelOf } from "./label-of.ts";

interface FieldChoiceProps {
  readonly field: TrialField;
  readonly draft: Draft;
  set(value: string): void;
}

/** One value of the scheme that is chosen among a few. */
export function FieldChoice({ field, draft, set }: FieldChoiceProps) {
  const { say } = useWords();
  const { edit, choices } = field;
  const nameOf = (wanted: number | string) =>
    choices?.find(({ value }) => value === wanted)?.name ?? say("whatIf.noMode");
  return (
    <div class="trial">
      <label for={idOf(field)}>{labelOf(field, say)}</label>
      <select
        id={idOf(field)}
        value={String(valueIn(draft, field))}
        onChange={(event) => set(event.currentTarget.value)}
      >
        {edit.value === "" && <option value="">{say("whatIf.noMode")}</option>}
        {choices?.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {draft.has(keyOf(edit)) && <span class="fine">{say("whatIf.was", { value: nameOf(edit.value) })}</span>}
    </div>
  );
}
