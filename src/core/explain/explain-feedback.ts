import type { RaterGroup } from "../measure/combine-feedback.ts";
import type { FeedbackSummary } from "../measure/feedback-summary.ts";
import { type Message, message } from "../model/message.ts";
import { valueIn } from "./values.ts";

/** A group's mean; of a group that is too small only that it counted (rule 14). */
function groupStep({ group, mean, raters, weight, isShown }: RaterGroup, unit: string, minRaters: number): Message {
  if (!isShown) return message("step.raterGroupHidden", { group, least: minRaters, weight });
  return message("step.raterGroup", { group, mean: valueIn(unit, mean), raters, weight });
}

/** The rater groups behind an actual, and what the person and the superior wrote; nobody else is quoted. */
export function explainFeedback({ groups, comments, minRaters }: FeedbackSummary, unit: string): readonly Message[] {
  return [
    ...groups.map((group) => groupStep(group, unit, minRaters)),
    ...comments.map(({ group, text }) => message("step.raterComment", { group, text })),
  ];
}
