import type { SidebarKey } from "../../../i18n/sidebar/texts.ts";
import type { TrialField } from "../../engine/outcome.ts";
import { useWords } from "../../words/page-words.ts";
import { type Draft, keyOf, valueIn, withValue } from "./draft.ts";
import { FieldInput, idOf } from "./field-input.tsx";
import type { TrialReady } from "./use-trial.ts";
import { WeightSliders } from "./weight-sliders.tsx";

type Kind = TrialField["edit"]["kind"];

const GROUPS: readonly { readonly key: SidebarKey; readonly kinds: readonly Kind[] }[] = [
  { key: "whatIf.kpis", kinds: ["threshold", "target", "stretch", "knots", "points"] },
  { key: "whatIf.bands", kinds: ["band"] },
  { key: "whatIf.tiers", kinds: ["tierFrom", "tierCoefficient"] },
  { key: "whatIf.settings", kinds: ["setting"] },
];

interface FieldGroupsProps {
  readonly ready: TrialReady;
  readonly draft: Draft;
  change(draft: Draft): void;
}

/** All that can be tried, by the tab that it stands in. The weights are open, as they are what people try first. */
export function FieldGroups({ ready, draft, change }: FieldGroupsProps) {
  const { say } = useWords();
  const { trial } = ready;
  return (
    <>
      <details open>
        <summary>{say("whatIf.weights")}</summary>
        <WeightSliders ready={ready} draft={draft} change={change} />
      </details>
      {GROUPS.map(({ key, kinds }) => {
        const fields = trial.fields.filter(({ edit }) => kinds.includes(edit.kind));
        return (
          fields.length > 0 && (
            <details key={key}>
              <summary>{say(key)}</summary>
              {fields.map((field) => (
                <Field key={idOf(field)} field={field} ready={ready} draft={draft} change={change} />
              ))}
            </details>
          )
        );
      })}
    </>
  );
}

/** A value to type, or the bonus mode to choose. */
function Field({ field, ready, draft, change }: FieldGroupsProps & { readonly field: TrialField }) {
  const { say } = useWords();
  const set = (value: number | string) => change(withValue(draft, field, value));
  if (field.edit.of !== "bonusMode") return <FieldInput field={field} draft={draft} set={set} />;
  const { bonusModes } = ready.trial;
  return (
    <div class="trial">
      <label for={idOf(field)}>{field.name}</label>
      <select
        id={idOf(field)}
        value={String(valueIn(draft, field))}
        onChange={(event) => set(event.currentTarget.value)}
      >
        {field.edit.value === "" && <option value="">{say("whatIf.noMode")}</option>}
        {bonusModes.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {draft.has(keyOf(field.edit)) && (
        <span class="fine">
          {say("whatIf.was", {
            value: bonusModes.find(({ value }) => value === field.edit.value)?.name ?? say("whatIf.noMode"),
          })}
        </span>
      )}
    </div>
  );
}
