import type { recordColumns } from "../../core/index.ts";
import type { Text } from "../template.ts";

type NotesOf<List> = Readonly<Record<keyof List, Text>>;

const READER: Text = ["For the reader only.", "仅供阅读。", "僅供閱讀。"];
const OPTIONAL: Text = ["May stay blank.", "可留空。", "可留白。"];

/** What the forms have in common; KPIs can be measured from each of their columns. */
const COMMON = {
  record: [
    "Tells rows apart when they are imported again.",
    "再次导入时用于识别同一条记录。",
    "再次匯入時用於識別同一筆紀錄。",
  ],
  person: [
    "Whose row it is: the id of People.",
    "由谁完成：填“人员”表中的工号。",
    "由誰完成：填「人員」表中的員工編號。",
  ],
  date: ["On which day; decides the period.", "发生日期，据此归入考核周期。", "發生日期，據此列入考核週期。"],
  customer: [
    "The customer's name, always written the same.",
    "客户名称，写法请保持一致。",
    "客戶名稱，寫法請保持一致。",
  ],
  contact: ["Who was talked to.", "与谁沟通。", "與誰洽談。"],
  nextStep: ["What is to be done next.", "接下来要做什么。", "接下來要做什麼。"],
  nextDate: ["By when.", "最晚何时。", "最晚何時。"],
  note: READER,
} as const satisfies Readonly<Record<string, Text>>;

/** The customer follow-up form. */
export const FOLLOW_UP_NOTES: NotesOf<typeof recordColumns.FOLLOW_UP_COLUMNS> = {
  ...COMMON,
  channel: ["By what means.", "通过什么方式。", "透過什麼方式。"],
  stage: ["Where the customer stands.", "客户目前所处阶段。", "客戶目前所處階段。"],
  content: ["What was said.", "沟通了什么。", "談了什麼。"],
  result: [
    "Completed or open; the completion rate counts it.",
    "已完成或待跟进，用于统计跟进完成率。",
    "已完成或待追蹤，用於統計追蹤完成率。",
  ],
};

/** The customer visit form. */
export const VISIT_NOTES: NotesOf<typeof recordColumns.VISIT_COLUMNS> = {
  ...COMMON,
  kind: ["On site or online.", "上门或线上。", "實地或線上。"],
  purpose: ["What for.", "为了什么。", "為了什麼。"],
  duration: ["How long: 1:30 is an hour and a half.", "时长：1:30 为一个半小时。", "時間長度：1:30 為一個半小時。"],
  content: ["What was said.", "沟通了什么。", "談了什麼。"],
  needs: [
    "What the customer needs; also for the needs analysis.",
    "客户需要什么，可用于需求分析报告。",
    "客戶需要什麼，可用於需求分析報告。",
  ],
  problems: ["What the customer complained of or proposed.", "客户反映的问题或建议。", "客戶反映的問題或建議。"],
  result: OPTIONAL,
  satisfaction: [
    "From 1 to 5, as the customer said; its mean is a KPI.",
    "客户打分，1 至 5 分，平均值计入指标。",
    "客戶評分，1 至 5 分，平均值列入指標。",
  ],
};

/** The needs-analysis report. */
export const NEEDS_NOTES: NotesOf<typeof recordColumns.NEEDS_COLUMNS> = {
  ...COMMON,
  situation: ["The customer's business, and what is in use.", "客户的业务和使用现状。", "客戶的業務與使用現況。"],
  needs: ["What the customer needs.", "客户需要什么。", "客戶需要什麼。"],
  problems: ["What stands in the way.", "目前存在什么问题。", "目前有什麼問題。"],
  priority: ["What is to come first.", "轻重缓急。", "輕重緩急。"],
  proposal: ["What we propose.", "我方建议怎么做。", "我方建議怎麼做。"],
  effect: [
    "What it is to bring, with a number if possible.",
    "预期带来什么，最好有数字。",
    "預期帶來什麼，最好有數字。",
  ],
  result: [
    "Adopted, under review or declined; the rate of adopted ones is a KPI.",
    "已采纳、评审中或未采纳，采纳率计入指标。",
    "已採納、評估中或未採納，採納率列入指標。",
  ],
};
