import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { useWords } from "../../words/page-words.ts";
import { ProblemLine } from "./problem-line.tsx";

type Checked = ValueOf<"check">;
type Problem = Checked["problems"][number];

const SEVERITIES = ["error", "warning", "advice"] as const;

interface ProblemsProps {
  readonly checked: Checked;
  mend(ids: readonly string[]): void;
}

/** The problems by how bad they are, then by tab. */
export function Problems({ checked, mend }: ProblemsProps) {
  const { say } = useWords();
  const repairs = checked.problems.flatMap(({ repair }) => (repair ? [repair.id] : []));
  return (
    <>
      {repairs.length > 1 && (
        <button type="button" class="primary" onClick={() => mend(repairs)}>
          {say("check.repairAll", { n: repairs.length })}
        </button>
      )}
      {SEVERITIES.map((severity) => (
        <SeverityPart
          key={severity}
          severity={severity}
          problems={checked.problems.filter((problem) => problem.severity === severity)}
          mend={mend}
        />
      ))}
    </>
  );
}

interface SeverityPartProps {
  readonly severity: Problem["severity"];
  readonly problems: readonly Problem[];
  mend(ids: readonly string[]): void;
}

function SeverityPart({ severity, problems, mend }: SeverityPartProps) {
  const { say, number } = useWords();
  if (problems.length === 0) return null;
  const tabs = [...new Set(problems.map(({ tab }) => tab))];
  return (
    <section class={`problems problems-${severity}`}>
      <h2>
        {say(`check.${severity}`)} <span class="badge">{number(problems.length)}</span>
      </h2>
      <p class="fine">{say(`check.${severity}Hint`)}</p>
      {tabs.map((tab) => (
        <div key={tab}>
          <h3>{tab || say("check.workbook")}</h3>
          <More
            items={problems.filter((problem) => problem.tab === tab)}
            show={(problem) => <ProblemLine key={problem.where + problem.message} problem={problem} mend={mend} />}
          />
        </div>
      ))}
    </section>
  );
}
