import { choices } from "../../core/index.ts";
import { eventsTab, peopleTab } from "../data-tabs.ts";
import { followUpsTab, needsTab, visitsTab } from "../form-tabs.ts";
import { kpisTab, metricsTab, weightsTab } from "../kpi-tabs.ts";
import { postsTab } from "../posts-tab.ts";
import { ladderTab, OF_THE_WORKBOOK, ratingsTab, rulesTab, settingsTab, tiersTab } from "../scheme-tabs.ts";
import type { Rows } from "../tab.ts";
import { type Template, type TemplateCell, type Text, textOf } from "../template.ts";
import { CHANNELS, SAMPLE_FOLLOW_UPS, STAGES } from "./follow-ups.ts";
import { CRM_KPIS, CRM_WEIGHTS, K } from "./kpis.ts";
import { CRM_LADDER, CRM_RULES } from "./ladder.ts";
import { PRIORITIES, SAMPLE_NEEDS } from "./needs.ts";
import { SAMPLE_EVENTS, SAMPLE_METRICS, SAMPLE_PEOPLE, TYPED } from "./people.ts";
import { CRM_POSTS } from "./posts.ts";
import { SAMPLE_VISITS, VISIT_KINDS } from "./visits.ts";
import { W } from "./words.ts";

const KEYS = Object.keys(K) as (keyof typeof K)[];

/** Post, grade, region, track, from, to, then a weight for each KPI. */
const WEIGHTS: Rows = CRM_WEIGHTS.map(([post, weights]): readonly TemplateCell[] => [
  ...[post, "", "", "", "", ""],
  ...KEYS.map((key) => weights[key] ?? ""),
]);

const SKILLS_NOTE: Text = [
  "Points of the skills assessment; promotion rules ask for it.",
  "技能评估得分，用于晋升标准。",
  "技能評量分數，用於晉升標準。",
];

/** A CRM department: five posts in four layers, each with its own KPIs, its job descriptions, forms and a career ladder. */
export const CRM_DEPARTMENT: Template = {
  id: "crm-department",
  name: ["CRM department", "客户关系管理部门", "客戶關係管理部門"],
  about: [
    "Five posts with job descriptions and KPIs of their own; figures from the follow-up, visit and needs-analysis forms.",
    "五个岗位，各有岗位说明和指标；数据取自客户跟进表、客户访问表和需求分析报告。",
    "五個職位，各有職位說明與指標；資料取自客戶追蹤表、客戶拜訪表和需求分析報告。",
  ],
  samplePeriod: "2026-Q3",
  tabs: [
    metricsTab(TYPED, SAMPLE_METRICS),
    followUpsTab(SAMPLE_FOLLOW_UPS, { channel: CHANNELS, stage: STAGES, result: [W.completed, W.open] }),
    visitsTab(SAMPLE_VISITS, { kind: VISIT_KINDS }),
    needsTab(SAMPLE_NEEDS, { priority: PRIORITIES, result: [W.adopted, W.underReview, W.declined] }),
    peopleTab(SAMPLE_PEOPLE, [{ heading: W.skills, look: { note: SKILLS_NOTE } }]),
    eventsTab(SAMPLE_EVENTS),
    kpisTab(CRM_KPIS),
    weightsTab(CRM_KPIS, WEIGHTS),
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
      [50, "D", 0],
    ]),
    postsTab(CRM_POSTS),
    ladderTab(CRM_LADDER),
    rulesTab(CRM_RULES),
    settingsTab({
      bonusMode: textOf(choices.TIER_MODE_CHOICES, "interpolate"),
      currency: "CNY",
      language: OF_THE_WORKBOOK,
    }),
  ],
};
