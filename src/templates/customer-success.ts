import { choices } from "../core/index.ts";
import { SAMPLE_EVENTS, SAMPLE_FEEDBACK, SAMPLE_METRICS, SAMPLE_PEOPLE } from "./customer-success-sample.ts";
import { W } from "./customer-success-words.ts";
import {
  eventsTab,
  feedbackTab,
  type KpiCells,
  kpisTab,
  ladderTab,
  metricsTab,
  peopleTab,
  ratingsTab,
  rulesTab,
  settingsTab,
  tiersTab,
  weightsTab,
} from "./scheme-tabs.ts";
import { type Template, textOf } from "./template.ts";

const STEPS = textOf(choices.CURVE_CHOICES, "steps");
const SCALE = textOf(choices.CURVE_CHOICES, "scale");
const HIGHER = textOf(choices.CURVE_CHOICES, "higher");
const HOLD = textOf(choices.MISSING_CHOICES, "hold");
const FEEDBACK = textOf(choices.SOURCE_CHOICES, "feedback");

const KPIS: readonly KpiCells[] = [
  {
    kpi: "RESP",
    name: ["Response time", "响应时间", "回應時間"],
    dimension: W.efficiency,
    unit: "h",
    knots: "48; 24; 8",
    points: "0; 100; 120",
  },
  {
    kpi: "SOLVE",
    name: ["Resolution time", "解决时长", "解決時長"],
    dimension: W.efficiency,
    unit: "h",
    knots: "72; 48; 24",
    points: "0; 100; 120",
  },
  {
    kpi: "CSAT",
    name: ["Customer satisfaction", "客户满意度", "客戶滿意度"],
    dimension: W.quality,
    unit: "%",
    threshold: 0.75,
    target: 0.9,
    stretch: 0.97,
    missing: HOLD,
  },
  {
    kpi: "RESOLVED",
    name: ["Resolution rate", "问题解决率", "問題解決率"],
    dimension: W.quality,
    unit: "%",
    threshold: 0.8,
    target: 0.92,
    stretch: 0.98,
  },
  {
    kpi: "PRAISE",
    name: ["Praise rate", "好评率", "好評率"],
    dimension: W.feedback,
    unit: "%",
    threshold: 0.05,
    target: 0.2,
    stretch: 0.3,
  },
  {
    kpi: "COMPLAINT",
    name: ["Complaint rate", "投诉率", "投訴率"],
    dimension: W.feedback,
    unit: "%",
    threshold: 0.03,
    target: 0.01,
    stretch: 0.002,
  },
  {
    kpi: "RENEW",
    name: ["Renewal rate", "续费率", "續約率"],
    dimension: W.feedback,
    unit: "%",
    threshold: 0.7,
    target: 0.85,
    stretch: 0.95,
  },
  {
    kpi: "TEAMWORK",
    name: ["Cross-department cooperation", "跨部门协作", "跨部門合作"],
    dimension: W.teamwork,
    curve: SCALE,
    knots: "1..5",
  },
  {
    kpi: "TEAMPERF",
    name: ["Team performance", "团队业绩", "團隊業績"],
    dimension: W.teamwork,
    curve: HIGHER,
    target: 100,
    cap: 120,
  },
  {
    kpi: "LEADER",
    name: ["Leadership (360°)", "领导力（360°）", "領導力（360°）"],
    dimension: W.teamwork,
    curve: SCALE,
    knots: "1..5",
    source: FEEDBACK,
  },
  {
    kpi: "TRAINING",
    name: ["Training hours", "培训时数", "培訓時數"],
    dimension: W.growth,
    curve: STEPS,
    knots: "4; 8; 12",
    points: "60; 100; 120",
  },
  {
    kpi: "SKILL",
    name: ["Professional skill", "专业技能", "專業技能"],
    dimension: W.growth,
    threshold: 60,
    target: 80,
    stretch: 95,
  },
  {
    kpi: "PERF",
    name: ["Performance attainment", "业绩达标率", "業績達成率"],
    dimension: W.growth,
    unit: "%",
    curve: HIGHER,
    target: 1,
    cap: 120,
  },
];

const IDS = KPIS.map((kpi) => String(kpi.kpi));

const WEIGHTS = [
  [W.specialist, "", "", "", "", "", 15, 10, 20, 15, 5, 10, "", 5, "", "", 5, 5, 10],
  [W.specialist, "", W.south, "", "", "", 10, 10, 25, 10, 5, 15, 5, 5, "", "", 5, 5, 5],
  [W.manager, "", "", "", "", "", "", "", 15, 10, "", 10, 20, 5, 10, 5, 5, 5, 15],
] as const;

const rule = (key: keyof typeof choices.RULE_CHOICES) => textOf(choices.RULE_CHOICES, key);

const RULES = [
  [W.professional, W.junior, W.intermediate, rule("kpi"), "CSAT", ">=", "85%", 1, "", ""],
  [W.professional, W.junior, W.intermediate, rule("events"), W.majorComplaint, "=", "0", 2, "", ""],
  [W.professional, W.intermediate, W.senior, rule("kpi"), "PERF", ">=", "90%", 1, "", ""],
  [W.professional, W.intermediate, W.senior, rule("improvement"), "SKILL", ">", "0%", 1, "", ""],
  [W.professional, W.intermediate, W.senior, rule("monthsInGrade"), "", ">=", "12", "", "", ""],
  [W.professional, W.intermediate, W.senior, rule("lastYearRating"), "", ">=", W.excellent, "", "", ""],
  [W.management, W.senior, W.director, rule("improvement"), "TEAMPERF", ">=", "15%", 1, "", ""],
  [W.management, W.senior, W.director, rule("kpi"), "LEADER", ">=", "4", 1, "", ""],
  [W.management, W.senior, W.director, rule("rating"), "", ">=", W.good, 2, "", ""],
] as const;

const LADDER = [
  [
    W.professional,
    W.junior,
    "",
    W.intermediate,
    "",
    ["Basic support, answering questions", "基础支持、解答疑问", "基礎支援、解答疑問"],
  ],
  [
    W.professional,
    W.intermediate,
    "",
    W.senior,
    "",
    ["Relationship upkeep, needs analysis", "客户关系维护、需求分析", "客戶關係維護、需求分析"],
  ],
  [
    W.management,
    W.senior,
    "",
    W.director,
    3,
    ["Team management, strategy", "团队管理、策略制定", "團隊管理、策略制定"],
  ],
  [W.management, W.director, "", "", 1, ["Leads customer success", "统筹客户成功部门", "統籌客戶成功部門"]],
] as const;

/** Customer success: five dimensions, weights by post and region, a ladder of two tracks with its promotion standards. */
export const CUSTOMER_SUCCESS: Template = {
  id: "customer-success",
  samplePeriod: "2026-Q3",
  tabs: [
    kpisTab(KPIS),
    weightsTab(IDS, WEIGHTS),
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
    settingsTab({ bonusMode: textOf(choices.TIER_MODE_CHOICES, "whole"), currency: "CNY" }),
    peopleTab(SAMPLE_PEOPLE),
    metricsTab(
      IDS.filter((id) => id !== "LEADER"),
      SAMPLE_METRICS,
    ),
    feedbackTab(SAMPLE_FEEDBACK),
    eventsTab(SAMPLE_EVENTS),
  ],
};
