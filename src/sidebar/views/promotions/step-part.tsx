import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { useWords } from "../../words/page-words.ts";
import { DecisionForm } from "./decision-form.tsx";

type Step = ValueOf<"promotions">["steps"][number];

const STATES = ["eligible", "oneShort", "cannotTell", "notYet"] as const;

interface StepPartProps {
  readonly step: Step;
  readonly period: string;
  readonly canDecide: boolean;
}

/** One step up the ladder: its seats, and its people by how near they are. */
export function StepPart({ step, period, canDecide }: StepPartProps) {
  const { say, number } = useWords();
  const { from, next, seats, people } = step;
  return (
    <section>
      <h2>{from === "" ? next : say("promo.step", { from, next })}</h2>
      {seats && <p class="fine">{say("promo.seats", { taken: seats.taken, headcount: seats.headcount })}</p>}
      {STATES.map((state) => {
        const found = people.filter((one) => one.state === state);
        return (
          found.length > 0 && (
            <details key={state} open={state === "eligible"}>
              <summary>
                {say(`promo.${state}`)} ({number(found.length)})
              </summary>
              <More
                items={found}
                show={(one) => (
                  <li key={one.id + one.track}>
                    <Candidate one={one} next={next} period={period} canDecide={canDecide} />
                  </li>
                )}
              />
            </details>
          )
        );
      })}
    </section>
  );
}

interface CandidateProps {
  readonly one: Step["people"][number];
  readonly next: string;
  readonly period: string;
  readonly canDecide: boolean;
}

/** Somebody who may step up: the rules, those that are not met first, and the decision. */
function Candidate({ one, next, period, canDecide }: CandidateProps) {
  const { say } = useWords();
  const { id, name, rank, rules } = one;
  const order = ["fail", "unknown", "pass"];
  const sorted = [...rules].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return (
    <details>
      <summary>
        {name || id}
        {rank !== null && <span class="fine"> {say("promo.rank", { n: rank })}</span>}
      </summary>
      <ul class="reasons">
        {sorted.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {canDecide && <DecisionForm one={one} next={next} period={period} />}
    </details>
  );
}
