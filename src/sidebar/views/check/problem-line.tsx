import type { ValueOf } from "../../../server/api/calls.ts";
import { CellLink } from "../../parts/cell-link.tsx";
import { useWords } from "../../words/page-words.ts";

type Problem = ValueOf<"check">["problems"][number];

interface ProblemLineProps {
  readonly problem: Problem;
  mend(ids: readonly string[]): void;
}

/** The cell without its tab, which stands above. */
const cellOf = (where: string): string => where.slice(where.lastIndexOf("!") + 1);

/** One problem: its cell, what is so and what to do, and the repair where it is certain. */
export function ProblemLine({ problem, mend }: ProblemLineProps) {
  const { say } = useWords();
  const { where, message, repair } = problem;
  return (
    <li class="problem">
      {where !== "" && <CellLink at={where} label={cellOf(where)} />}
      <span>{message}</span>
      {repair && (
        <button type="button" onClick={() => mend([repair.id])}>
          {say(`check.repair.${repair.kind}`, { to: repair.to })}
        </button>
      )}
    </li>
  );
}
