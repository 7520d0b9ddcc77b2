import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

interface Chosen {
  readonly id: string;
  readonly period: string;
}

interface PersonFormProps extends Chosen {
  readonly people: ValueOf<"people">["people"];
  readonly periods: readonly string[];
  readonly isFollowing: boolean;
  follow(isFollowing: boolean): void;
  choose(chosen: Chosen): void;
}

/** Who and when. Choosing a person ends following the selection. */
export function PersonForm({ people, periods, id, period, isFollowing, follow, choose }: PersonFormProps) {
  const { say } = useWords();
  return (
    <div class="person-form">
      <div class="field">
        <label for="person">{say("person.who")}</label>
        <select id="person" value={id} onChange={(event) => choose({ id: event.currentTarget.value, period })}>
          {id === "" && <option value="">{say("person.choose")}</option>}
          {people.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name === "" ? each.id : `${each.name} (${each.id})`}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="person-period">{say("score.period")}</label>
        <select
          id="person-period"
          value={period}
          onChange={(event) => choose({ id, period: event.currentTarget.value })}
        >
          {periods.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      <label class="check">
        <input type="checkbox" checked={isFollowing} onChange={(event) => follow(event.currentTarget.checked)} />
        {say("person.follow")}
      </label>
    </div>
  );
}
