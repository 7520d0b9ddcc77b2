import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { SidebarKey } from "../../../i18n/sidebar/texts.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { PeriodField } from "../score/period-field.tsx";
import { AwardsPart } from "./awards-part.tsx";
import { CoachingPart } from "./coaching-part.tsx";
import { CollectingPart } from "./collecting-part.tsx";
import { InterviewsPart } from "./interviews-part.tsx";

interface Part {
  readonly id: string;
  readonly name: SidebarKey;
  readonly Part: ComponentType<{ readonly period: string }>;
}

const PARTS: readonly [Part, ...Part[]] = [
  { id: "coaching", name: "talk.coaching", Part: CoachingPart },
  { id: "collecting", name: "talk.collecting", Part: CollectingPart },
  { id: "interviews", name: "talk.interviews", Part: InterviewsPart },
  { id: "awards", name: "talk.awards", Part: AwardsPart },
];

/** Feedback & coaching: who is to be helped, what others say, what was said, and who is to be thanked. */
export function FeedbackView() {
  const { say } = useWords();
  const { state, again } = useAnswer("scoring", {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState(PARTS[0]);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("frame.loading")} />;
  const { periods } = state.value;
  const period = chosen ?? periods[0];
  if (period === undefined) return <Notice kind="hint">{say("score.noData")}</Notice>;
  return (
    <>
      <PeriodField periods={periods} period={period} isBusy={false} choose={setChosen} />
      <fieldset class="switch">
        <legend class="unseen">{say("talk.parts")}</legend>
        {PARTS.map((part) => (
          <button key={part.id} type="button" aria-pressed={part === shown} onClick={() => setShown(part)}>
            {say(part.name)}
          </button>
        ))}
      </fieldset>
      <shown.Part key={`${shown.id} ${period}`} period={period} />
    </>
  );
}
