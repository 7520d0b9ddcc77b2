import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

/** The smallest change of one KPI that lifts something. */
export function StepsPart({ person }: { readonly person: ValueOf<"person"> }) {
  const { say } = useWords();
  const { steps, total } = person;
  if (total === null) return null;
  return (
    <section class="steps">
      <h2>{say("person.steps")}</h2>
      {steps.length === 0 ? (
        <p class="fine">{say("person.outOfReach")}</p>
      ) : (
        <ul class="plain">
          {steps.map(({ lift, to, kpi, fromActual, toActual }) => (
            <li key={lift + to}>{say(`person.step.${lift}`, { kpi, from: fromActual, to: toActual, goal: to })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
