import { useEffect, useState } from "preact/hooks";
import type { ViewId } from "../../../server/api/views.ts";
import { useShell } from "../../frame/shell.ts";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

interface Step {
  readonly title: "help.tour1" | "help.tour2" | "help.tour3" | "help.tour4";
  readonly view: Extract<ViewId, "setUp" | "check" | "score" | "person">;
}

/** The way of a period: each step with the view in which it is done. */
const STEPS: readonly Step[] = [
  { title: "help.tour1", view: "setUp" },
  { title: "help.tour2", view: "check" },
  { title: "help.tour3", view: "score" },
  { title: "help.tour4", view: "person" },
];

/** The tour, a step at a time. Whoever has seen its beginning is not offered it again. */
export function Tour() {
  const { say } = useWords();
  const { go } = useShell();
  const { ask } = useCall("tourSeen");
  const [at, setAt] = useState(0);
  useEffect(() => void ask({}), [ask]);
  const step = STEPS[at];
  const last = STEPS.length - 1;
  // At either end the button says that it does nothing. Were it disabled, it would lose the focus of whoever pressed it.
  const turn = (by: number) => setAt(Math.min(last, Math.max(0, at + by)));
  if (!step) return null;
  return (
    <section class="tour" aria-label={say("help.tour")}>
      <div aria-live="polite">
        <p class="fine">
          {say("help.tour")} · {say("help.step", { at: at + 1, n: STEPS.length })}
        </p>
        <h2>{say(step.title)}</h2>
        <p>{say(`${step.title}Text`)}</p>
      </div>
      <button type="button" class="link" onClick={() => go(step.view)}>
        {say("help.open", { view: say(`view.${step.view}`) })}
      </button>
      <div class="beside">
        <button type="button" aria-disabled={at === 0} onClick={() => turn(-1)}>
          {say("help.back")}
        </button>
        <button type="button" class="primary" aria-disabled={at === last} onClick={() => turn(1)}>
          {say("help.next")}
        </button>
      </div>
    </section>
  );
}
