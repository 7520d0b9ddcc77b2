import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { TrialField } from "../../engine/outcome.ts";
import { useWords } from "../../words/page-words.ts";
import { type Draft, keyOf, meantValue, typedValue, valueIn } from "./draft.ts";
import { labelOf, signOf } from "./label-of.ts";

interface FieldInputProps {
  readonly field: TrialField;
  readonly draft: Draft;
  readonly children?: ComponentChildren;
  set(value: number | string): void;
}

/** The id of a field's input, for its label. */
export const idOf = (field: TrialField): string => `try-${keyOf(field.edit).replace(/\s+/g, "-")}`;

/** One value of the scheme: typed here, and what the sheet says beside it where that differs. */
export function FieldInput({ field, draft, children, set }: FieldInputProps) {
  const { say } = useWords();
  const { edit, isPercent, isText } = field;
  const value = valueIn(draft, field);
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const meant = isText ? text : meantValue(text, isPercent);
    if (meant !== null) set(meant);
  };
  const isChanged = draft.has(keyOf(edit));
  return (
    <div class="trial">
      <label for={idOf(field)}>{labelOf(field, say)}</label>
      <input
        id={idOf(field)}
        {...(isText ? {} : { type: "number", step: "any" })}
        value={typed ?? typedValue(value, isPercent)}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      {children}
      {isChanged && (
        <span class="fine">{say("whatIf.was", { value: typedValue(edit.value, isPercent) + signOf(field) })}</span>
      )}
    </div>
  );
}
