import { choices } from "../core/index.ts";
import { assignmentsTab, targetsTab } from "./change-tabs.ts";
import { SAMPLE_ASSIGNMENTS, SAMPLE_EVENTS, SAMPLE_TARGETS } from "./customer-success-events.ts";
import { SAMPLE_FEEDBACK } from "./customer-success-feedback.ts";
import { GOAL_PERCENT_CELLS, SAMPLE_GOALS } from "./customer-success-goals.ts";
import { CUSTOMER_SUCCESS_KPIS } from "./customer-success-kpis.ts";
import { CUSTOMER_SUCCESS_LADDER, CUSTOMER_SUCCESS_RULES } from "./customer-success-ladder.ts";
import {
  CUSTOMER_SUCCESS_AWARDS,
  CUSTOMER_SUCCESS_COEFFICIENTS,
  CUSTOMER_SUCCESS_GUIDE,
  SAMPLE_POOLS,
} from "./customer-success-rewards.ts";
import { SAMPLE_METRICS, SAMPLE_PEOPLE } from "./customer-success-sample.ts";
import { W } from "./customer-success-words.ts";
import { eventsTab, feedbackTab, goalsTab, peopleTab } from "./data-tabs.ts";
import { kpisTab, metricsTab, weightsTab } from "./kpi-tabs.ts";
import { awardsTab, coefficientsTab, guideTab, poolsTab } from "./reward-tabs.ts";
import { ladderTab, OF_THE_WORKBOOK, ratingsTab, rulesTab, settingsTab, tiersTab } from "./scheme-tabs.ts";
import type { Rows } from "./tab.ts";
import { type Template, textOf } from "./template.ts";

/** Post, grade, region, track, from, to, then a weight for each KPI. */
const WEIGHTS: Rows = [
  [W.specialist, "", "", "", "", "", 15, 10, 20, 15, 5, 10, 5, "", "", 5, 5, "", "", 10, ""],
  [W.specialist, "", W.south, "", "", "", 10, 10, 25, 10, 5, 15, 5, "", "", 5, 5, "", 5, 5, ""],
  [W.manager, "", "", "", "", "", "", "", 15, 10, "", 10, 5, 10, 5, 5, 5, "", 15, 15, 5],
];

/** Customer success: weights by post and region, a ladder of two tracks with its promotion standards, and a sample team. */
export const CUSTOMER_SUCCESS: Template = {
  id: "customer-success",
  name: ["Customer success", "客户成功", "客戶成功"],
  about: [
    "Specialists and managers of customer success: figures by period, goals, 360° feedback, bonus, awards and a ladder of two tracks.",
    "客户成功专员与经理：按期填报数据，含个人目标、360° 评价、奖金、奖项和双通道职级晋升。",
    "客戶成功專員與經理：按期填報資料，含個人目標、360° 回饋、獎金、獎項與雙軌職級晉升。",
  ],
  samplePeriod: "2026-Q3",
  // What is filled in each period comes first, the scheme behind it.
  tabs: [
    metricsTab(
      CUSTOMER_SUCCESS_KPIS.filter(({ source }) => source === undefined),
      SAMPLE_METRICS,
    ),
    peopleTab(SAMPLE_PEOPLE),
    eventsTab(SAMPLE_EVENTS),
    goalsTab(SAMPLE_GOALS, GOAL_PERCENT_CELLS),
    feedbackTab(SAMPLE_FEEDBACK),
    assignmentsTab(SAMPLE_ASSIGNMENTS),
    kpisTab(CUSTOMER_SUCCESS_KPIS),
    weightsTab(CUSTOMER_SUCCESS_KPIS, WEIGHTS),
    targetsTab(SAMPLE_TARGETS, [2]),
    ratingsTab([
      [105, W.outstanding],
      [90, W.excellent],
      [75, W.good],
      [60, W.pass],
      [0, W.improve],
    ]),
    guideTab(CUSTOMER_SUCCESS_GUIDE),
    tiersTab([
      [105, "S", 1.3],
      [90, "A", 1],
      [75, "B", 0.8],
      [60, "C", 0.5],
    ]),
    coefficientsTab(CUSTOMER_SUCCESS_COEFFICIENTS),
    poolsTab(SAMPLE_POOLS),
    awardsTab(CUSTOMER_SUCCESS_AWARDS),
    ladderTab(CUSTOMER_SUCCESS_LADDER),
    rulesTab(CUSTOMER_SUCCESS_RULES),
    settingsTab({
      bonusMode: textOf(choices.TIER_MODE_CHOICES, "whole"),
      currency: "CNY",
      coachingBelow: W.good,
      language: OF_THE_WORKBOOK,
    }),
  ],
};
