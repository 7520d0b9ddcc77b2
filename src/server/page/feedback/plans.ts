import {
  addressOf,
  type CoachingPlan,
  Issues,
  isOverdue,
  isoOf,
  isToFollowUp,
  plansInOrder,
  readPlans,
  readSerial,
  TALK_TABS,
  talkColumns,
  wordFor,
} from "../../../core/index.ts";
import type { ValueOf } from "../../api/calls.ts";
import { tellIssues } from "../../tell-issues.ts";
import type { CallContext } from "../call-context.ts";
import { type KeptTab, keptTable } from "./kept-tab.ts";

type Plans = ValueOf<"addPlan">;

const { COACHING_COLUMNS, PLAN_STATUS_CHOICES } = talkColumns;

const TEXT = { format: "text" } as const;
const DAY = { format: "date" } as const;
const WIDE = { widthPx: 260 };

/** The Coaching tab. */
export const COACHING_TAB: KeptTab<keyof typeof COACHING_COLUMNS> = {
  words: TALK_TABS.coaching,
  columns: COACHING_COLUMNS,
  needed: ["person"],
  looks: (language) => ({
    person: TEXT,
    period: TEXT,
    finding: WIDE,
    goal: WIDE,
    due: DAY,
    followUp: DAY,
    note: WIDE,
    status: {
      choices: (["open", "done", "dropped"] as const).map((key) => wordFor(PLAN_STATUS_CHOICES, key, language)),
    },
  }),
};

/** A day of the page as a day of the sheet; null for none, or for what is no day. */
export function serialOf(iso: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? readSerial(iso) : null;
}

const isoOrBlank = (day: number | null): string => (day === null ? "" : isoOf(day));

const NAME_LENGTH = 1000;
const short = (text: string): string => text.slice(0, NAME_LENGTH);

function shownPlan(plan: CoachingPlan, today: number): Plans["plans"][number] {
  return {
    row: plan.at.row,
    at: addressOf(plan.at),
    id: short(plan.personId),
    name: short(plan.name),
    period: short(plan.period),
    kpi: short(plan.kpi),
    finding: plan.finding,
    goal: plan.goal,
    due: isoOrBlank(plan.dueOn),
    followUp: isoOrBlank(plan.followUpOn),
    status: plan.status,
    coach: short(plan.coach),
    note: plan.note,
    isOverdue: isOverdue(plan, today),
    isToFollowUp: isToFollowUp(plan, today),
  };
}

/** The plans of the Coaching tab as they were read, and what could not be. */
export function plansIn({ book }: Pick<CallContext, "book">) {
  const issues = new Issues();
  const table = keptTable(book, COACHING_TAB.words, issues);
  return { table, plans: table ? readPlans(table, issues) : [], issues };
}

/** All plans, the most urgent first. */
export function plansShown(context: CallContext): Plans {
  const { plans, issues } = plansIn(context);
  const today = serialOf(context.today()) ?? 0;
  return {
    plans: plansInOrder(plans).map((plan) => shownPlan(plan, today)),
    problems: tellIssues(issues.list, context.language).map(({ where, message }) => ({ where, message })),
  };
}
