import type { ValueOf } from "../../../server/api/calls.ts";
import { CellLink } from "../../parts/cell-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";

interface ProblemsProps {
  readonly problems: ValueOf<"addPlan">["problems"];
  /** What is said above them. */
  readonly head?: "talk.problems" | "collect.notTaken";
}

/** Cells that could not be read, each with its link. */
export function Problems({ problems, head = "talk.problems" }: ProblemsProps) {
  const { say } = useWords();
  if (problems.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>{say(head, { n: problems.length })}</p>
      <ul class="plain">
        {problems.map(({ where, message }) => (
          <li key={where + message}>
            {where !== "" && <CellLink at={where} />} {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
