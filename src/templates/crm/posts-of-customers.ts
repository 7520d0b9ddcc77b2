import type { TemplateCell, Text } from "../template.ts";
import { W } from "./words.ts";

/** A job description as the template writes it. */
export interface JobDescription {
  readonly post: Text;
  readonly title: Text;
  readonly layer: Text;
  readonly level: Text;
  readonly superior: Text | "";
  readonly pay: readonly [grade: TemplateCell, level: TemplateCell];
  readonly managed: number;
  readonly headcount: number;
  /** Each with its share of time; together 100 %. */
  readonly duties: readonly Text[];
  readonly authority: Text;
  readonly results: Text;
  readonly from: readonly Text[];
  readonly next: readonly Text[];
  readonly education: Text;
  readonly training: Text;
  readonly experience: TemplateCell;
  readonly abilities: Text;
  readonly conditions: Text;
}

const DEGREE: Text = ["Bachelor's degree", "本科及以上", "大學以上"];

/** The strategy layer. */
export const HEAD: JobDescription = {
  post: W.head,
  title: ["Head of customer-relationship management", "客户关系管理部总监", "客戶關係管理部總監"],
  layer: W.strategy,
  level: W.gradeDirector,
  superior: "",
  pay: ["M2", 3],
  managed: 7,
  headcount: 1,
  duties: [
    ["Customer strategy and goals of the department 35%", "制定客户战略和部门目标 35%", "訂定客戶策略與部門目標 35%"],
    ["Leads and develops the team 30%", "带领和培养团队 30%", "帶領與培育團隊 30%"],
    ["Key accounts and renewals 20%", "重点客户与续费 20%", "重點客戶與續約 20%"],
    ["Works with the other departments 15%", "跨部门协调 15%", "跨部門協調 15%"],
  ],
  authority: [
    "Decides on plans, staff and budget of the department",
    "决定部门计划、用人和预算",
    "決定部門計畫、用人與預算",
  ],
  results: [
    "Renewals, satisfaction and team performance reach their goals",
    "续费率、满意度和团队业绩达标",
    "續約率、滿意度與團隊績效達標",
  ],
  from: [W.relation],
  next: [],
  education: DEGREE,
  training: ["Strategy, leadership", "战略、领导力", "策略、領導力"],
  experience: 8,
  abilities: ["Strategy and leadership", "战略规划、领导力", "策略規劃、領導力"],
  conditions: ["Office, travel to customers", "办公室，需出差拜访客户", "辦公室，需出差拜訪客戶"],
};

/** The operations layer: whoever keeps up the relations. */
export const RELATION: JobDescription = {
  post: W.relation,
  title: ["Customer-relationship manager, key accounts", "客户关系经理（重点客户）", "客戶關係經理（重點客戶）"],
  layer: W.operations,
  level: W.gradeManager,
  superior: W.head,
  pay: ["P3", 2],
  managed: 3,
  headcount: 2,
  duties: [
    ["Visits and follows up key accounts 40%", "拜访和跟进重点客户 40%", "拜訪與追蹤重點客戶 40%"],
    ["Analyses needs and proposes solutions 25%", "需求分析与方案建议 25%", "需求分析與方案建議 25%"],
    ["Renewals 20%", "续费 20%", "續約 20%"],
    ["Leads after-sales specialists 15%", "带领售后客服专员 15%", "帶領售後客服專員 15%"],
  ],
  authority: [
    "Agrees terms with customers within the price list",
    "在价目范围内与客户商定条款",
    "在價目範圍內與客戶議定條件",
  ],
  results: ["Accounts stay, grow and are satisfied", "客户留存、增长并且满意", "客戶留存、成長並且滿意"],
  from: [W.service, W.analyst],
  next: [W.head],
  education: DEGREE,
  training: ["Account management, negotiation", "客户管理、商务谈判", "客戶管理、商務談判"],
  experience: 4,
  abilities: ["Analysis and coordination", "分析能力、协调能力", "分析能力、協調能力"],
  conditions: ["Office, visits to customers", "办公室，经常外出拜访", "辦公室，經常外出拜訪"],
};
