import type { ComponentChild } from "preact";
import type { TrialField } from "../../engine/outcome.ts";
import { useWords } from "../../words/page-words.ts";
import { stepName } from "./label-of.ts";

interface StepFieldsProps {
  readonly fields: readonly TrialField[];
  show(field: TrialField): ComponentChild;
}

/** Inputs one below the other, those of promotion rules under the step up that they are for. */
export function StepFields({ fields, show }: StepFieldsProps) {
  const { say } = useWords();
  const names = [...new Set(fields.map(({ step }) => (step ? stepName(step, say) : "")))];
  return (
    <>
      {names.map((name) => {
        const shown = fields.filter(({ step }) => (step ? stepName(step, say) : "") === name).map(show);
        return name === "" ? (
          shown
        ) : (
          <fieldset key={name}>
            <legend>{name}</legend>
            {shown}
          </fieldset>
        );
      })}
    </>
  );
}
