import { choices } from "../../core/index.ts";
import type { KpiCells } from "../kpi-tabs.ts";
import { type Text, textOf } from "../template.ts";
import { W } from "./words.ts";

const measure = (key: keyof typeof choices.MEASURE_CHOICES): Text => textOf(choices.MEASURE_CHOICES, key);
const source = (key: keyof typeof choices.SOURCE_CHOICES): Text => textOf(choices.SOURCE_CHOICES, key);
const curve = (key: keyof typeof choices.CURVE_CHOICES): Text => textOf(choices.CURVE_CHOICES, key);

const FROM_ONE_TO_FIVE = { curve: curve("scale"), knots: "1..5" };

function rate(kpi: string, name: Text, dimension: Text, threshold: number, target: number, stretch: number): KpiCells {
  return { kpi, name, dimension, unit: "%", threshold, target, stretch };
}

function hours(kpi: string, name: Text, knots: string): KpiCells {
  return { kpi, name, dimension: W.efficiency, unit: "h", knots, points: "0; 100; 120" };
}

/** What the forms tell by themselves: nobody types these. */
const FROM_FORMS = {
  followUp: {
    ...rate("FOLLOWUP", ["Follow-up completion", "跟进完成率", "追蹤完成率"], W.efficiency, 0.7, 0.9, 1),
    source: source("followUps"),
    measure: measure("share"),
    where: ["Result = Completed", "结果 = 已完成", "結果 = 已完成"],
  },
  visits: {
    kpi: "VISITS",
    name: ["Customers visited", "拜访客户数", "拜訪客戶數"],
    dimension: W.efficiency,
    threshold: 2,
    target: 4,
    stretch: 6,
    source: source("visits"),
    measure: measure("distinct"),
    column: ["Customer", "客户名称", "客戶名稱"],
  },
  visitSatisfaction: {
    kpi: "VSAT",
    name: ["Satisfaction at visits", "拜访满意度", "拜訪滿意度"],
    dimension: W.feedback,
    threshold: 3,
    target: 4.2,
    stretch: 4.8,
    source: source("visits"),
    measure: measure("mean"),
    column: ["Satisfaction", "满意度", "滿意度"],
  },
  needs: {
    ...rate("NEEDS", ["Proposals adopted", "方案采纳率", "方案採納率"], W.quality, 0.4, 0.6, 0.8),
    source: source("needs"),
    measure: measure("share"),
    where: ["Result = Adopted", "结果 = 已采纳", "結果 = 已採納"],
  },
} as const satisfies Readonly<Record<string, KpiCells>>;

/** The KPIs of the five posts. */
export const K = {
  renewal: rate("RENEW", ["Renewal rate", "续费率", "續約率"], W.results, 0.7, 0.85, 0.95),
  team: {
    kpi: "TEAMPERF",
    name: ["Team performance", "团队业绩", "團隊績效"],
    dimension: W.results,
    curve: curve("higher"),
    target: 100,
    cap: 120,
  },
  department: rate("DCSAT", ["Department satisfaction", "部门满意度", "部門滿意度"], W.feedback, 0.8, 0.9, 0.97),
  ...FROM_FORMS,
  response: hours("RESP", ["Response time", "响应时间", "回應時間"], "48; 24; 8"),
  solved: rate("SOLVED", ["Resolution rate", "问题解决率", "問題解決率"], W.quality, 0.8, 0.92, 0.98),
  satisfaction: {
    ...rate("CSAT", ["Satisfaction", "客户满意度", "客戶滿意度"], W.quality, 0.75, 0.9, 0.97),
    missing: textOf(choices.MISSING_CHOICES, "hold"),
  },
  complaints: rate("COMPLAINT", ["Complaint rate", "投诉率", "客訴率"], W.feedback, 0.03, 0.01, 0.002),
  reports: rate("REPORTS", ["Reports on time", "报表及时率", "報表及時率"], W.efficiency, 0.85, 0.97, 1),
  accuracy: rate("ACCURACY", ["Data accuracy", "数据准确率", "資料正確率"], W.quality, 0.95, 0.99, 0.999),
  availability: rate("UPTIME", ["System availability", "系统可用率", "系統可用率"], W.quality, 0.98, 0.995, 0.999),
  repair: hours("REPAIR", ["Repair time", "故障修复时长", "故障排除時間"], "24; 8; 4"),
  users: {
    kpi: "USERS",
    name: ["Users' rating", "内部用户评分", "內部使用者評分"],
    dimension: W.feedback,
    ...FROM_ONE_TO_FIVE,
  },
  backup: {
    kpi: "BACKUP",
    name: ["Backups and access reviewed", "备份与权限检查", "備份與權限檢查"],
    dimension: W.quality,
    curve: curve("yesNo"),
  },
  cooperation: {
    kpi: "COOP",
    name: ["Cooperation", "跨部门协作", "跨部門合作"],
    dimension: W.teamwork,
    ...FROM_ONE_TO_FIVE,
  },
  training: {
    kpi: "TRAINING",
    name: ["Training", "培训时数", "訓練時數"],
    dimension: W.growth,
    unit: "h",
    curve: curve("steps"),
    knots: "4; 8; 12",
    points: "60; 100; 120",
  },
} as const satisfies Readonly<Record<string, KpiCells>>;

/** In the order of the KPIs tab. */
export const CRM_KPIS: readonly KpiCells[] = Object.values(K);

type Weights = Readonly<Partial<Record<keyof typeof K, number>>>;

/** Each post is judged by its own KPIs. */
export const CRM_WEIGHTS: readonly (readonly [post: Text, weights: Weights])[] = [
  [W.head, { renewal: 25, team: 30, department: 25, cooperation: 10, training: 10 }],
  [
    W.relation,
    { renewal: 30, followUp: 15, visits: 15, visitSatisfaction: 15, needs: 15, cooperation: 5, training: 5 },
  ],
  [W.service, { followUp: 10, response: 20, solved: 20, satisfaction: 25, complaints: 15, training: 10 }],
  [W.analyst, { needs: 20, reports: 30, accuracy: 30, cooperation: 10, training: 10 }],
  [W.technician, { availability: 30, repair: 25, users: 20, backup: 15, training: 10 }],
];
