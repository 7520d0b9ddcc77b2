import type { ComponentChildren } from "preact";
import { useKept } from "../frame/use-kept.ts";
import { useAnswer } from "../server/use-call.ts";
import { useWords } from "../words/page-words.ts";
import { Busy } from "./busy.tsx";
import { Failed } from "./failed.tsx";
import { Notice } from "./notice.tsx";
import { PeriodField } from "./period-field.tsx";

interface OfPeriodProps {
  /** What the view is for. */
  readonly lead?: string;
  readonly children: (period: string) => ComponentChildren;
}

/** A view of one period: the latest that has data, until another is chosen. */
export function OfPeriod({ lead, children }: OfPeriodProps) {
  const { say } = useWords();
  const { state, again } = useAnswer("scoring", {});
  const [chosen, setChosen] = useKept<string | null>("period", null);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("frame.loading")} />;
  const { periods } = state.value;
  const period = chosen ?? periods[0];
  if (period === undefined) return <Notice kind="hint">{say("score.noData")}</Notice>;
  return (
    <>
      {lead && <p class="lead">{lead}</p>}
      <PeriodField periods={periods} period={period} isBusy={false} choose={setChosen} />
      {children(period)}
    </>
  );
}
