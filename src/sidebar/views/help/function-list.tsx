import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

/** The reference of the custom functions. */
export function FunctionList() {
  const { say } = useWords();
  const { state, again } = useAnswer("functionHelp", {});
  return (
    <section>
      <h2>{say("help.functions")}</h2>
      <p class="fine">{say("help.english")}</p>
      {state.kind === "failed" && <Failed failure={state.failure} again={again} />}
      {state.kind === "busy" && <Busy text={say("frame.loading")} />}
      {state.kind === "done" && state.value.functions.map((one) => <FunctionHelp key={one.name} help={one} />)}
    </section>
  );
}

interface FunctionHelpProps {
  readonly help: ValueOf<"functionHelp">["functions"][number];
}

function FunctionHelp({ help: { name, usage, about, params, returns, example } }: FunctionHelpProps) {
  const { say } = useWords();
  return (
    <details class="function">
      <summary>
        <code>{name}</code>
      </summary>
      <div lang="en">
        <p>{about}</p>
        <code class="usage">{usage}</code>
        <dl>
          {params.map((param) => (
            <div key={param.name}>
              <dt>
                <code>{param.name}</code>
              </dt>
              <dd>{param.about}</dd>
            </div>
          ))}
        </dl>
        {returns !== "" && (
          <p>
            {say("help.returns")} {returns}
          </p>
        )}
        {example !== "" && (
          <p>
            {say("help.example")} <code>{example}</code>
          </p>
        )}
      </div>
    </details>
  );
}
