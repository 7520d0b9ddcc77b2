import { useEffect, useRef, useState } from "preact/hooks";
import { Busy } from "../../parts/busy.tsx";
import { CellLink } from "../../parts/cell-link.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Tick } from "../../parts/tick.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

interface DashboardPartProps {
  readonly period: string;
  readonly hasMoney: boolean;
  /** Looks at the workbook anew, where it is no longer what was shown. */
  again(): void;
}

/** Makes the Dashboard tab of a period that is written. Pay is on it only where that is ticked, each time anew. */
export function DashboardPart({ period, hasMoney, again }: DashboardPartProps) {
  const { say } = useWords();
  const { state, ask } = useCall("dashboard");
  const [withPay, setWithPay] = useState(false);
  if (state.kind === "busy") return <Busy text={say("score.makingDashboard")} />;
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind === "done") return <DashboardMade {...state.value} />;
  return (
    <section aria-label={say("score.dashboard")}>
      <h2>{say("score.dashboard")}</h2>
      <p class="fine">{say("score.dashboardLead", { period })}</p>
      {hasMoney && (
        <>
          <Tick isOn={withPay} set={setWithPay}>
            {say("score.withPay")}
          </Tick>
          <p class="fine">{say("score.payHint")}</p>
        </>
      )}
      <button type="button" onClick={() => void ask({ period, withPay })}>
        {say("score.makeDashboard")}
      </button>
    </section>
  );
}

/** The button that was pressed is gone, so the focus comes here. */
function DashboardMade({ period, tab }: { readonly period: string; readonly tab: string }) {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="done">
        <p>{say("score.dashboardMade", { period })}</p>
        <CellLink at={tab} label={say("score.open", { tab })} />
      </Notice>
    </div>
  );
}
