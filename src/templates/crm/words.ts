import type { Text } from "../template.ts";

/** The words that the CRM department's tabs share, so that a person's post is the one of Posts and Weights to the letter. */
export const W = {
  efficiency: ["Service efficiency", "服务效率", "服務效率"],
  quality: ["Service quality", "服务质量", "服務品質"],
  feedback: ["Customer feedback", "客户反馈", "客戶回饋"],
  teamwork: ["Teamwork", "团队协作", "團隊合作"],
  growth: ["Personal growth", "个人成长", "個人成長"],
  results: ["Business results", "经营业绩", "經營績效"],
  head: ["Head of CRM", "客户关系部负责人", "客戶關係部主管"],
  relation: ["Customer-relationship manager", "客户关系经理", "客戶關係經理"],
  service: ["After-sales specialist", "售后客服专员", "售後客服專員"],
  analyst: ["Data analyst", "数据分析师", "資料分析師"],
  technician: ["System administrator", "系统管理员", "系統管理員"],
  strategy: ["Strategy", "战略层", "策略層"],
  operations: ["Operations", "运营层", "營運層"],
  support: ["Analysis and support", "分析支持层", "分析支援層"],
  technology: ["Technology", "技术层", "技術層"],
  department: ["Customer-relationship management", "客户关系管理部", "客戶關係管理部"],
  gradeSpecialist: ["CRM specialist", "CRM专员", "CRM專員"],
  gradeManager: ["CRM manager", "CRM经理", "CRM經理"],
  gradeDirector: ["CRM director", "CRM总监", "CRM總監"],
  outstanding: ["Outstanding", "卓越", "卓越"],
  excellent: ["Excellent", "优秀", "優秀"],
  good: ["Good", "良好", "良好"],
  pass: ["Pass", "合格", "合格"],
  improve: ["Needs improvement", "待改进", "待改進"],
  majorComplaint: ["Major complaint", "重大投诉", "重大客訴"],
  praise: ["Written praise", "书面表扬", "書面表揚"],
  skills: ["Skills assessment", "技能评估", "技能評量"],
  completed: ["Completed", "已完成", "已完成"],
  open: ["Open", "待跟进", "待追蹤"],
  adopted: ["Adopted", "已采纳", "已採納"],
  underReview: ["Under review", "评审中", "評估中"],
  declined: ["Declined", "未采纳", "未採納"],
} as const satisfies Readonly<Record<string, Text>>;

/** Several words in one cell. */
export function listOf(...texts: readonly Text[]): Text {
  const joined = (language: 0 | 1 | 2, between: string) => texts.map((text) => text[language]).join(between);
  return [joined(0, "; "), joined(1, "；"), joined(2, "；")];
}
