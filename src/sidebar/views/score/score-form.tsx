import { useEffect, useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { PeriodField } from "../../parts/period-field.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { DashboardPart } from "./dashboard-part.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { RunList } from "./run-list.tsx";
import { WriteForm } from "./write-form.tsx";
import { Written } from "./written.tsx";

/** The form: a period, its preview, the button that writes; then what was done, and the last runs. */
export function ScoreForm({ scoring }: { readonly scoring: ValueOf<"scoring"> }) {
  const { say } = useWords();
  const [period, setPeriod] = useState(scoring.periods[0] ?? "");
  const preview = useCall("preview");
  const writing = useCall("score");
  const { ask: look } = preview;
  const { ask: write, reset } = writing;
  useEffect(() => {
    reset();
    void look({ period });
  }, [period, look, reset]);
  const again = () => {
    reset();
    void look({ period });
  };
  const done = writing.state.kind === "done" ? writing.state.value : null;
  const shown = preview.state.kind === "done" ? preview.state.value : null;
  return (
    <>
      <p class="lead">{say("score.lead")}</p>
      <PeriodField
        periods={scoring.periods}
        period={period}
        choose={setPeriod}
        isBusy={writing.state.kind === "busy"}
      />
      {preview.state.kind === "busy" && <Busy text={say("score.computing")} />}
      {preview.state.kind === "failed" && <Failed failure={preview.state.failure} again={again} />}
      {writing.state.kind === "busy" && <Busy text={say("score.writing", { period })} />}
      {writing.state.kind === "failed" && <Failed failure={writing.state.failure} again={again} />}
      {done && <Written done={done} />}
      {shown && writing.state.kind === "idle" && (
        <>
          <PreviewPart preview={shown} />
          <WriteForm
            preview={shown}
            signedAs={scoring.signedAs}
            write={(signedAs) => void write({ period, fingerprint: shown.fingerprint, signedAs })}
          />
        </>
      )}
      <WrittenDashboard preview={shown} isDone={done !== null} again={again} />
      <RunList runs={done?.runs ?? scoring.runs} />
    </>
  );
}

interface WrittenDashboardProps {
  readonly preview: ValueOf<"preview"> | null;
  readonly isDone: boolean;
  again(): void;
}

/** The way to a dashboard, once the results stand as they were shown. */
function WrittenDashboard({ preview, isDone, again }: WrittenDashboardProps) {
  if (!preview || (!isDone && preview.added + preview.changed > 0)) return null;
  return <DashboardPart key={preview.period} period={preview.period} hasMoney={preview.money !== null} again={again} />;
}
