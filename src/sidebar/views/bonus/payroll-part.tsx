import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { CellLink } from "../../parts/cell-link.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

interface PayrollPartProps {
  readonly found: ValueOf<"bonus">;
  again(): void;
}

/** Spreadsheets know by this sign that a CSV file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** What is paid to whom: a tab, and a CSV file that is made here and asks nobody for anything. */
export function PayrollPart({ found, again }: PayrollPartProps) {
  const { say } = useWords();
  const { period, fingerprint, csv, people } = found;
  const { state, ask, reset } = useCall("payroll");
  const anew = () => {
    reset();
    again();
  };
  if (people === 0) return null;
  return (
    <section>
      <h2>{say("bonus.payroll")}</h2>
      {state.kind === "busy" && <Busy text={say("bonus.writing")} />}
      {state.kind === "failed" && <Failed failure={state.failure} again={anew} />}
      {state.kind === "done" && (
        <Notice kind="done">
          <p role="status">{say("bonus.written", { n: state.value.rows })}</p>
          <CellLink at={state.value.tab} label={say("score.open", { tab: state.value.tab })} />
        </Notice>
      )}
      {state.kind === "idle" && (
        <button type="button" class="primary" onClick={() => void ask({ period, fingerprint })}>
          {say("bonus.write")}
        </button>
      )}
      <p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(BYTE_ORDER_MARK + csv)}`}
          download={`payroll-${period}.csv`}
        >
          {say("bonus.download")}
        </a>
      </p>
      <details>
        <summary>{say("bonus.csv")}</summary>
        <textarea class="csv" rows={6} readOnly aria-label={say("bonus.csv")} value={csv} />
      </details>
    </section>
  );
}
