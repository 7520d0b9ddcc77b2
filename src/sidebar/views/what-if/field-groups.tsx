import type { SidebarKey } from "../../../i18n/sidebar/texts.ts";
import type { TrialField } from "../../engine/outcome.ts";
import { useWords } from "../../words/page-words.ts";
import { type Draft, withValue } from "./draft.ts";
import { FieldChoice } from "./field-choice.tsx";
import { FieldInput, idOf } from "./field-input.tsx";
import { holdsIn } from "./holds-in.ts";
import { StepFields } from "./step-fields.tsx";
import type { TrialReady } from "./use-trial.ts";
import { WeightSliders } from "./weight-sliders.tsx";

type Kind = TrialField["edit"]["kind"];

const GROUPS: readonly { readonly key: SidebarKey; readonly kinds: readonly Kind[] }[] = [
  { key: "whatIf.kpis", kinds: ["threshold", "target", "stretch", "knots", "points"] },
  { key: "whatIf.bands", kinds: ["band"] },
  { key: "whatIf.tiers", kinds: ["tierFrom", "tierCoefficient"] },
  { key: "whatIf.pools", kinds: ["pool"] },
  { key: "whatIf.rules", kinds: ["rule"] },
  { key: "whatIf.settings", kinds: ["setting"] },
];

interface FieldGroupsProps {
  readonly ready: TrialReady;
  readonly period: string;
  readonly draft: Draft;
  change(draft: Draft): void;
}

type FieldProps = Pick<FieldGroupsProps, "draft" | "change"> & { readonly field: TrialField };

/** All that can be tried, by the tab that it stands in. The weights are open, as they are what people try first. */
export function FieldGroups({ ready, period, draft, change }: FieldGroupsProps) {
  const { say } = useWords();
  const { trial } = ready;
  return (
    <>
      <details open>
        <summary>{say("whatIf.weights")}</summary>
        <WeightSliders ready={ready} draft={draft} change={change} />
      </details>
      {GROUPS.map(({ key, kinds }) => {
        const fields = trial.fields.filter((field) => kinds.includes(field.edit.kind) && holdsIn(period, field));
        return (
          fields.length > 0 && (
            <details key={key}>
              <summary>{say(key)}</summary>
              <StepFields
                fields={fields}
                show={(field) => <Field key={idOf(field)} field={field} draft={draft} change={change} />}
              />
            </details>
          )
        );
      })}
    </>
  );
}

/** A value to type, or to choose. */
function Field({ field, draft, change }: FieldProps) {
  const set = (value: number | string) => change(withValue(draft, field, value));
  const Input = field.choices ? FieldChoice : FieldInput;
  return <Input field={field} draft={draft} set={set} />;
}
