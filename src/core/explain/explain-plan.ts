import { isoOf } from "../model/calendar.ts";
import { type Message, message } from "../model/message.ts";
import type { CoachingPlan } from "../read/plans.ts";

/** What somebody works on, by when and with whom, as a sentence. */
export function explainPlan({ kpi, goal, finding, dueOn, coach }: CoachingPlan): Message {
  const what = goal || finding;
  return message("plan.line", {
    what: kpi === "" ? what : message("plan.onKpi", { kpi, what }),
    by: dueOn === null ? "" : message("plan.by", { day: isoOf(dueOn) }),
    coach: coach === "" ? "" : message("plan.with", { coach }),
  });
}
