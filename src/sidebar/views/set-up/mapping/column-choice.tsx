import type { ValueOf } from "../../../../server/api/calls.ts";
import { useWords } from "../../../words/page-words.ts";

interface ColumnChoiceProps {
  readonly id: string;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly choices: ValueOf<"proposeMapping">["choices"];
  readonly to: string;
  choose(key: string): void;
}

/** A column of the company's own with its first cells, and what it counts as. */
export function ColumnChoice({ id, heading, samples, choices, to, choose }: ColumnChoiceProps) {
  const { say } = useWords();
  return (
    <div class={to === "" ? "own-column" : "own-column own-column-used"}>
      <label for={id}>
        <strong>{heading}</strong>
        {samples.length > 0 && <span class="fine">{samples.join(" · ")}</span>}
      </label>
      <select id={id} value={to} onChange={({ currentTarget: { value } }) => choose(value)}>
        <option value="">{say("map.nothing")}</option>
        {choices.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
