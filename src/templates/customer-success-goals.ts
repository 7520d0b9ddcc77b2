import { choices, dayOf } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import type { Rows } from "./tab.ts";
import { type TemplateCell, type Text, textOf } from "./template.ts";

const AT_LEAST = textOf(choices.GOAL_CHOICES, "atLeast");
const AT_MOST = textOf(choices.GOAL_CHOICES, "atMost");
const BY: TemplateCell = { serial: dayOf(2026, 9, 30) };

const RENEWALS: Text = [
  "Raise renewed contracts by 20%, from 40 to 48",
  "续约客户数提升 20%，从 40 家到 48 家",
  "續約客戶數提升 20%，從 40 家到 48 家",
];
const COMPLAINTS: Text = [
  "Cut complaints by 15%, from 40 to 34",
  "投诉量下降 15%，从 40 起降到 34 起",
  "客訴件數降低 15%，從 40 件降到 34 件",
];
const SATISFIED: Text = [
  "Keep the team's satisfaction at 90% or more",
  "团队客户满意度保持 90% 以上",
  "團隊客戶滿意度維持 90% 以上",
];
const ANSWERED: Text = ["Answer customers within 24 hours", "24 小时内回应客户", "24 小時內回覆客戶"];

/** What the four goals of a leader have come to. */
interface Reached {
  readonly renewals: number;
  readonly complaints: number;
  readonly satisfaction: number;
  readonly hours: number;
}

/** Person, period, goal, KPI, unit, start, target, reached when, actual, weight, deadline. */
const goalsOf = (person: string, { renewals, complaints, satisfaction, hours }: Reached): Rows => [
  [person, "2026-Q3", RENEWALS, W.goals, "", 40, 48, AT_LEAST, renewals, 40, BY],
  [person, "2026-Q3", COMPLAINTS, W.goals, "", 40, 34, AT_MOST, complaints, 20, BY],
  [person, "2026-Q3", SATISFIED, W.goals, "%", "", 0.9, AT_LEAST, satisfaction, 20, BY],
  [person, "2026-Q3", ANSWERED, W.goals, "h", "", 24, AT_MOST, hours, 20, BY],
];

/** SMART goals of the two leaders: a number and a deadline each. */
export const SAMPLE_GOALS: Rows = [
  ...goalsOf("P009", { renewals: 49, complaints: 34, satisfaction: 0.93, hours: 20 }),
  ...goalsOf("P010", { renewals: 48, complaints: 35, satisfaction: 0.89, hours: 21 }),
];

/** Where the goals of a sample hold percentages: start, target and actual of each third of four rows. */
export const GOAL_PERCENT_CELLS: readonly string[] = [4, 8].flatMap((row) => [`F${row}:G${row}`, `I${row}`]);
