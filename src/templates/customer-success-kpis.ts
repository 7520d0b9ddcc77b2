import { choices } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import type { KpiCells } from "./kpi-tabs.ts";
import { type Text, textOf } from "./template.ts";

const STEPS = textOf(choices.CURVE_CHOICES, "steps");
const SCALE = textOf(choices.CURVE_CHOICES, "scale");
const HIGHER = textOf(choices.CURVE_CHOICES, "higher");
const ONLY_FOR_THE_AWARD: Text = [
  "Without a weight: it decides the service innovation award alone.",
  "不设权重，只用于评选服务创新奖。",
  "不設權重，僅用於評選服務創新獎。",
];

/** Rising and falling rates, times where less is better, steps, scales and ratios: every way to score, in five dimensions and results. */
export const CUSTOMER_SUCCESS_KPIS: readonly KpiCells[] = [
  {
    kpi: "RESP",
    name: W.responseTime,
    dimension: W.efficiency,
    unit: "h",
    knots: "48; 24; 8",
    points: "0; 100; 120",
  },
  {
    kpi: "SOLVE",
    name: ["Resolution time", "解决时长", "解決時間"],
    dimension: W.efficiency,
    unit: "h",
    knots: "72; 48; 24",
    points: "0; 100; 120",
  },
  {
    kpi: "CSAT",
    name: W.satisfaction,
    dimension: W.quality,
    unit: "%",
    threshold: 0.75,
    target: 0.9,
    stretch: 0.97,
    missing: textOf(choices.MISSING_CHOICES, "hold"),
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
    name: ["Complaint rate", "投诉率", "客訴率"],
    dimension: W.feedback,
    unit: "%",
    threshold: 0.03,
    target: 0.01,
    stretch: 0.002,
  },
  {
    kpi: "TEAMWORK",
    name: ["Cooperation", "跨部门协作", "跨部門合作"],
    dimension: W.teamwork,
    curve: SCALE,
    knots: "1..5",
  },
  { kpi: "TEAMPERF", name: W.teamPerformance, dimension: W.teamwork, curve: HIGHER, target: 100, cap: 120 },
  {
    kpi: "LEADER",
    name: W.leadership,
    dimension: W.teamwork,
    curve: SCALE,
    knots: "1..5",
    source: textOf(choices.SOURCE_CHOICES, "feedback"),
  },
  {
    kpi: "TRAINING",
    name: ["Training", "培训时数", "訓練時數"],
    dimension: W.growth,
    unit: "h",
    curve: STEPS,
    knots: "4; 8; 12",
    points: "60; 100; 120",
  },
  { kpi: "SKILL", name: W.skill, dimension: W.growth, threshold: 60, target: 80, stretch: 95 },
  { kpi: "IDEAS", name: W.ideas, dimension: W.growth, threshold: 0, target: 2, note: ONLY_FOR_THE_AWARD },
  {
    kpi: "RENEW",
    name: W.renewal,
    dimension: W.results,
    unit: "%",
    threshold: 0.7,
    target: 0.85,
    stretch: 0.95,
  },
  { kpi: "PERF", name: W.attainment, dimension: W.results, unit: "%", curve: HIGHER, target: 1, cap: 120 },
  {
    kpi: "GOALS",
    name: W.goals,
    dimension: W.results,
    unit: "%",
    threshold: 0,
    target: 1,
    stretch: 1.2,
    source: textOf(choices.SOURCE_CHOICES, "goals"),
  },
];
