import type { ValueOf } from "../../../server/api/calls.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";
import { DecisionForm } from "./decision-form.tsx";

type Calibrating = ValueOf<"calibrating">;

interface ChangeFormProps {
  readonly calibrating: Calibrating;
  /** Whose band; empty for nobody yet. */
  readonly chosen: string;
  choose(id: string): void;
  renew(value: Calibrating, told: string): void;
  /** Looks at the period anew. */
  again(): void;
}

/** Whose band is changed, and the form of that decision. */
export function ChangeForm({ calibrating, chosen, choose, renew, again }: ChangeFormProps) {
  const { say } = useWords();
  const { people } = calibrating;
  const one = people.find(({ id }) => id === chosen);
  return (
    <>
      <div class="field">
        <label for="cal-person">{say("cal.who")}</label>
        <select id="cal-person" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{say("cal.choose")}</option>
          {people.map(({ id, name, band }) => (
            <option key={id} value={id}>
              {[name === "" ? id : `${name} (${id})`, band ?? "–"].join(" · ")}
            </option>
          ))}
        </select>
      </div>
      {one && one.band === null && <Notice kind="hint">{say("cal.noBand", { name: one.name || one.id })}</Notice>}
      {one && one.band !== null && (
        <DecisionForm key={one.id} calibrating={calibrating} one={one} renew={renew} again={again} />
      )}
    </>
  );
}
