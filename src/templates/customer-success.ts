import { choices } from "../core/index.ts";
import { CUSTOMER_SUCCESS_KPIS } from "./customer-success-kpis.ts";
import { SAMPLE_EVENTS, SAMPLE_FEEDBACK, SAMPLE_METRICS, SAMPLE_PEOPLE } from "./customer-success-sample.ts";
import { W } from "./customer-success-words.ts";
import { eventsTab, feedbackTab, goalsTab, peopleTab } from "./data-tabs.ts";
import { kpisTab, metricsTab, weightsTab } from "./kpi-tabs.ts";
import { ladderTab, OF_THE_WORKBOOK, ratingsTab, rulesTab, settingsTab, tiersTab } from "./scheme-tabs.ts";
import type { Rows } from "./tab.ts";
import { type Template, textOf } from "./template.ts";

/** Post, grade, region, track, from, to, then a weight for each KPI. */
const WEIGHTS: Rows = [
  [W.specialist, "", "", "", "", "", 15, 10, 20, 15, 5, 10, 5, "", "", 5, 5, "", 10],
  [W.specialist, "", W.south, "", "", "", 10, 10, 25, 10, 5, 15, 5, "", "", 5, 5, 5, 5],
  [W.manager, "", "", "", "", "", "", "", 15, 10, "", 10, 5, 10, 5, 5, 5, 20, 15],
];

const rule = (key: keyof typeof choices.RULE_CHOICES) => textOf(choices.RULE_CHOICES, key);
const is = (key: keyof typeof choices.OPERATOR_CHOICES) => textOf(choices.OPERATOR_CHOICES, key);

const TO_INTERMEDIATE = [W.professional, W.junior, W.intermediate] as const;
const TO_SENIOR = [W.professional, W.intermediate, W.senior] as const;
const TO_DIRECTOR = [W.management, W.senior, W.director] as const;

/** The standards of each step, and the experience that every step asks for. */
const RULES: Rows = [
  [...TO_INTERMEDIATE, rule("kpi"), W.satisfaction, is(">="), "85%", 1, "", ""],
  [...TO_INTERMEDIATE, rule("events"), W.majorComplaint, is("="), "0", 2, "", ""],
  [...TO_INTERMEDIATE, rule("monthsInGrade"), "", is(">="), "6", "", "", W.experience],
  [...TO_SENIOR, rule("kpi"), W.attainment, is(">="), "90%", 1, "", ""],
  [...TO_SENIOR, rule("improvement"), W.skill, is(">"), "0%", 1, "", ""],
  [...TO_SENIOR, rule("monthsInGrade"), "", is(">="), "12", "", "", W.experience],
  [...TO_SENIOR, rule("lastYearRating"), "", is(">="), W.excellent, "", "", W.experience],
  [...TO_DIRECTOR, rule("improvement"), W.teamPerformance, is(">="), "15%", 1, "", ""],
  [...TO_DIRECTOR, rule("kpi"), W.leadership, is(">="), "4", 1, "", ""],
  [...TO_DIRECTOR, rule("rating"), "", is(">="), W.good, 2, "", W.experience],
];

/** Track, grade, title, next grade, headcount, duties, core skills, training. */
const LADDER: Rows = [
  [
    W.professional,
    W.junior,
    "",
    W.intermediate,
    "",
    ["Basic support, answering questions", "基础支持、解答疑问", "基礎支援、解答疑問"],
    ["Product knowledge, clear answers", "产品知识、清晰解答", "產品知識、清楚解答"],
    ["Onboarding, product course", "入职培训、产品课程", "新人訓練、產品課程"],
  ],
  [
    W.professional,
    W.intermediate,
    "",
    W.senior,
    "",
    ["Relationship upkeep, needs analysis", "客户关系维护、需求分析", "客戶關係維護、需求分析"],
    ["Listening, analysis of needs", "倾听、需求分析", "傾聽、需求分析"],
    ["Account management", "客户管理课程", "客戶管理課程"],
  ],
  [
    W.management,
    W.senior,
    "",
    W.director,
    3,
    ["Team management, strategy", "团队管理、策略制定", "團隊管理、策略制定"],
    ["Leading people, planning", "带领团队、规划", "帶領團隊、規劃"],
    ["Leadership course", "领导力课程", "領導力課程"],
  ],
  [
    W.management,
    W.director,
    "",
    "",
    2,
    ["Leads customer success", "统筹客户成功部门", "統籌客戶成功部門"],
    ["Strategy across departments", "跨部门战略", "跨部門策略"],
    "",
  ],
];

/** Customer success: weights by post and region, a ladder of two tracks with its promotion standards, and a sample team. */
export const CUSTOMER_SUCCESS: Template = {
  id: "customer-success",
  name: ["Customer success", "客户成功", "客戶成功"],
  about: [
    "Specialists and managers of customer success: figures by period, 360° feedback, bonus tiers and a career ladder.",
    "客户成功专员与经理：按期填报数据，含 360° 评价、奖金档位和职级晋升。",
    "客戶成功專員與經理：按期填報資料，含 360° 回饋、獎金級距與職級晉升。",
  ],
  samplePeriod: "2026-Q3",
  tabs: [
    kpisTab(CUSTOMER_SUCCESS_KPIS),
    weightsTab(CUSTOMER_SUCCESS_KPIS, WEIGHTS),
    ratingsTab([
      [105, W.outstanding],
      [90, W.excellent],
      [75, W.good],
      [60, W.pass],
      [0, W.improve],
    ]),
    tiersTab([
      [105, "S", 1.3],
      [90, "A", 1],
      [75, "B", 0.8],
      [60, "C", 0.5],
    ]),
    ladderTab(LADDER),
    rulesTab(RULES),
    settingsTab({
      bonusMode: textOf(choices.TIER_MODE_CHOICES, "whole"),
      currency: "CNY",
      coachingBelow: W.good,
      language: OF_THE_WORKBOOK,
    }),
    peopleTab(SAMPLE_PEOPLE),
    metricsTab(
      CUSTOMER_SUCCESS_KPIS.filter(({ source }) => source === undefined),
      SAMPLE_METRICS,
    ),
    feedbackTab(SAMPLE_FEEDBACK),
    eventsTab(SAMPLE_EVENTS),
    goalsTab([]),
  ],
};
