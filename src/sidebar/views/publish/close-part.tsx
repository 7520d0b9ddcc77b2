import { useEffect, useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PeriodField } from "../../parts/period-field.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { CloseForm } from "./close-form.tsx";

interface ClosePartProps {
  readonly publishing: ValueOf<"publishing">;
  closed(after: ValueOf<"close">): void;
}

/** Closing a period: what it freezes, who must be accepted, the button; then that it is closed. */
export function ClosePart({ publishing, closed }: ClosePartProps) {
  const { say } = useWords();
  const { open, signedAs } = publishing;
  const [period, setPeriod] = useState(open[0] ?? "");
  const look = useCall("closing");
  const closing = useCall("close");
  const { ask: see } = look;
  useEffect(() => {
    if (period !== "") void see({ period });
  }, [period, see]);
  const close = async (name: string, accepted: readonly string[]) => {
    const after = await closing.ask({ period, signedAs: name, accepted });
    if (after) closed(after);
  };
  const again = () => {
    closing.reset();
    void see({ period });
  };
  const isClosed = closing.state.kind === "done";
  return (
    <section>
      <h2>{say("publish.close")}</h2>
      {isClosed && <Notice kind="done">{say("publish.isClosed", { period })}</Notice>}
      {open.length === 0 && !isClosed && <Notice kind="hint">{say("publish.nothingOpen")}</Notice>}
      {open.length > 0 && !isClosed && (
        <>
          <p class="fine">{say("publish.closeHint")}</p>
          <PeriodField periods={open} period={period} choose={setPeriod} isBusy={closing.state.kind === "busy"} />
          {look.state.kind === "busy" && <Busy text={say("publish.looking", { period })} />}
          {look.state.kind === "failed" && <Failed failure={look.state.failure} again={again} />}
          {closing.state.kind === "busy" && <Busy text={say("publish.closing", { period })} />}
          {closing.state.kind === "failed" && <Failed failure={closing.state.failure} again={again} />}
          {look.state.kind === "done" && closing.state.kind === "idle" && (
            <CloseForm shown={look.state.value} signedAs={signedAs} close={(name, ids) => void close(name, ids)} />
          )}
        </>
      )}
    </section>
  );
}
