import type { ComponentType } from "preact";
import type { SidebarKey } from "../../../i18n/sidebar/texts.ts";
import { useKept } from "../../frame/use-kept.ts";
import { OfPeriod } from "../../parts/of-period.tsx";
import { useWords } from "../../words/page-words.ts";
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
  const [shown, setShown] = useKept("part", PARTS[0]);
  return (
    <OfPeriod>
      {(period) => (
        <>
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
      )}
    </OfPeriod>
  );
}
