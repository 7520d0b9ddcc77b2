import { CellLink } from "../../parts/cell-link.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

/** Writes the certificates into a tab, and says which of its rows are of nobody who won. */
export function CertificateForm({ period }: { readonly period: string }) {
  const { say } = useWords();
  const { state, ask } = useCall("writeCertificates");
  return (
    <>
      <button type="button" class="primary" disabled={state.kind === "busy"} onClick={() => void ask({ period })}>
        {say("win.write")}
      </button>
      {state.kind === "failed" && <Failed failure={state.failure} />}
      {state.kind === "done" && (
        <Notice kind={state.value.stale.length > 0 ? "warning" : "done"}>
          <p role="status">
            {say("win.written", {
              tab: state.value.tab,
              added: state.value.added,
              changed: state.value.changed,
            })}
          </p>
          {state.value.stale.length > 0 && (
            <p>
              {say("win.stale", { n: state.value.stale.length })}{" "}
              {state.value.stale.map((at) => (
                <span key={at}>
                  <CellLink at={at} />{" "}
                </span>
              ))}
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
