interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  set(value: string): void;
  readonly isNeeded?: boolean;
}

/** One line: a name, a note. */
export function LineField({ id, label, value, set }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={1000}
        autocomplete="off"
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}

/** A day of the calendar. */
export function DayField({ id, label, value, set }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(event) => set(event.currentTarget.value)} />
    </div>
  );
}

/** Several lines. */
export function TextField({ id, label, value, set, isNeeded = false }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={5000}
        required={isNeeded}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  /** The value and what is shown for it; the first is that of nothing chosen. */
  readonly choices: readonly (readonly [value: string, shown: string])[];
}

/** One of a list. */
export function ChoiceField({ id, label, value, set, choices }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        {choices.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}
