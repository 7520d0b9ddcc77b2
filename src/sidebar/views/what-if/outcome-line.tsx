import type { Outcome } from "../../engine/outcome.ts";
import { useWords } from "../../words/page-words.ts";

interface OutcomeLineProps {
  readonly outcome: Outcome;
  readonly isChanged: boolean;
  /** The variant that is shown; empty for none. */
  readonly shown: string;
}

/** What changes come to, in one line that stays in sight while the inputs are scrolled. It is heard when it changes. */
export function OutcomeLine({ outcome, isChanged, shown }: OutcomeLineProps) {
  const { say, number } = useWords();
  const { counts, money, eligible, problems } = outcome;
  const difference = money ? money.after - money.before : 0;
  const amount = `${difference > 0 ? "+" : ""}${number(difference)} ${money?.currency ?? ""}`.trim();
  const parts = [
    `${say("whatIf.up")} ${number(counts.up)}`,
    `${say("whatIf.down")} ${number(counts.down)}`,
    ...(counts.mixed > 0 ? [`${say("whatIf.mixed")} ${number(counts.mixed)}`] : []),
    ...(money ? [`${say("score.money")} ${amount}`] : []),
    ...(eligible && eligible.gained + eligible.lost > 0
      ? [`${say("whatIf.eligible")} +${number(eligible.gained)} −${number(eligible.lost)}`]
      : []),
    ...(problems.length > 0 ? [`${say("whatIf.problems")} ${number(problems.length)}`] : []),
  ];
  return (
    <div class="verdict" role="status">
      {shown !== "" && <strong>{say("whatIf.shown", { name: shown })} </strong>}
      {isChanged ? parts.join(" · ") : say("whatIf.unchanged")}
    </div>
  );
}
