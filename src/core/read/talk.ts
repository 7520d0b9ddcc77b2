import type { Interview } from "./interviews.ts";
import type { CoachingPlan } from "./plans.ts";

/** What was said with people about their results, and what they work on. */
export interface Talk {
  readonly interviews: readonly Interview[];
  readonly plans: readonly CoachingPlan[];
}

/** Nothing was said. */
export const NO_TALK: Talk = { interviews: [], plans: [] };

/** What concerns one person in one period: every interview about it, and the plans of it that are still open. */
export function talkAbout({ interviews, plans }: Talk, personId: string, period: string): Talk {
  const isAbout = (one: { personId: string; period: string }): boolean =>
    one.personId === personId && one.period === period;
  return {
    interviews: interviews.filter(isAbout),
    plans: plans.filter((plan) => isAbout(plan) && plan.status === "open"),
  };
}
