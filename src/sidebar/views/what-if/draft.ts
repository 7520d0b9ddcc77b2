import type { TrialField } from "../../engine/outcome.ts";

type Edit = TrialField["edit"];

/** What was typed instead of what the scheme says, by the cell. */
export type Draft = ReadonlyMap<string, Edit>;

/** One cell of the scheme, as a key. */
export const keyOf = ({ kind, row, of }: Edit): string => `${kind} ${row} ${of}`;

/** What a cell says in a draft. */
export function valueIn(draft: Draft, { edit }: TrialField): Edit["value"] {
  return (draft.get(keyOf(edit)) ?? edit).value;
}

/** A draft with one more value; the value that the scheme has is no edit. */
export function withValue(draft: Draft, { edit }: TrialField, value: Edit["value"]): Draft {
  const next = new Map(draft);
  if (value === edit.value) next.delete(keyOf(edit));
  else next.set(keyOf(edit), { ...edit, value });
  return next;
}

/** A draft of kept edits: those of cells that the scheme still has, and that say something else there. */
export function draftOf(edits: readonly Edit[], fields: readonly TrialField[]): Draft {
  const byKey = new Map(fields.map((field) => [keyOf(field.edit), field] as const));
  return edits.reduce<Draft>((draft, edit) => {
    const field = byKey.get(keyOf(edit));
    return field ? withValue(draft, field, edit.value) : draft;
  }, new Map());
}

const PERCENT = 100;
/** Beyond these digits a double shows its own nature: 0.07 × 100. */
const SURE_DIGITS = 12;

/** A value as it is typed: a share in percent. */
export function typedValue(value: Edit["value"], isPercent: boolean): string {
  return isPercent ? String(Number((Number(value) * PERCENT).toPrecision(SURE_DIGITS))) : String(value);
}

/** What was typed, as the scheme has it; null for what is no number. */
export function meantValue(typed: string, isPercent: boolean): number | null {
  const value = Number(typed);
  if (typed.trim() === "" || !Number.isFinite(value)) return null;
  return isPercent ? Number((value / PERCENT).toPrecision(SURE_DIGITS)) : value;
}
