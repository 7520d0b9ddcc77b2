import { isoOf } from "../../model/calendar.ts";
import { type Message, message } from "../../model/message.ts";
import type { Interview } from "../../read/interviews.ts";
import { explainPlan } from "../explain-plan.ts";
import { list, paragraph, type StatementBlock, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

/** When an interview was held and by whom, as far as that is known. */
function heldSentence({ heldOn, interviewer }: Interview): readonly Message[] {
  const day = heldOn === null ? "" : isoOf(heldOn);
  if (day !== "" && interviewer !== "") return [message("letter.talkHeldBy", { day, who: interviewer })];
  if (day !== "") return [message("letter.talkHeld", { day })];
  return interviewer === "" ? [] : [message("letter.talkBy", { who: interviewer })];
}

function interviewBlocks(interview: Interview): readonly StatementBlock[] {
  const { ownWords, superiorsWords, nextSteps, acknowledgedOn } = interview;
  const said = [
    ...(ownWords === "" ? [] : [message("letter.ownWords", { text: ownWords })]),
    ...(superiorsWords === "" ? [] : [message("letter.superiorsWords", { text: superiorsWords })]),
    ...(nextSteps === "" ? [] : [message("letter.agreed", { text: nextSteps })]),
    ...(acknowledgedOn === null ? [] : [message("letter.acknowledged", { day: isoOf(acknowledgedOn) })]),
  ];
  return [paragraph(...heldSentence(interview)), list(said)];
}

/** What was said in the interview, and what the person works on; what stands in a note is told to nobody. */
export function letterTalk({ talk }: StatementFacts): readonly StatementSection[] {
  return [
    ...section(message("letter.headTalk"), talk.interviews.flatMap(interviewBlocks)),
    ...section(message("letter.headPlans"), [list(talk.plans.map(explainPlan))]),
  ];
}
