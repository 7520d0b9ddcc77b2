import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { useWords } from "../../words/page-words.ts";

/** The last runs: when, which period, who, and the marks of what went in. */
export function RunList({ runs }: { readonly runs: ValueOf<"scoring">["runs"] }) {
  const { say, moment } = useWords();
  if (runs.length === 0) return null;
  return (
    <details>
      <summary>
        {say("score.runs")} ({runs.length})
      </summary>
      <More
        items={runs}
        show={({ when, who, period, people, scored, inputs, scheme, what }) => (
          <li key={when}>
            <strong>{period}</strong> {moment(when)} {who !== "" && say("score.by", { who })}
            <br />
            {what === "" ? (
              <>
                {say("score.run", { scored, people })}
                <br />
                <span class="fine">
                  {say("score.marks", { inputs: inputs.slice(0, 6), scheme: scheme.slice(0, 6) })}
                </span>
              </>
            ) : (
              <>
                {say("view.calibrate")}: {what}
              </>
            )}
          </li>
        )}
      />
    </details>
  );
}
