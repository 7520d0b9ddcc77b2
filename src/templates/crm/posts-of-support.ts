import type { Text } from "../template.ts";
import type { JobDescription } from "./posts-of-customers.ts";
import { W } from "./words.ts";

const COLLEGE: Text = ["College", "大专及以上", "專科以上"];
const DEGREE: Text = ["Bachelor's degree", "本科及以上", "大學以上"];

/** The operations layer: after sales. */
export const SERVICE: JobDescription = {
  post: W.service,
  title: ["Customer-service specialist, after sales", "客户服务专员（售后）", "客戶服務專員（售後）"],
  layer: W.operations,
  level: W.gradeSpecialist,
  superior: W.relation,
  pay: ["P1", 2],
  managed: 0,
  headcount: 3,
  duties: [
    ["Answers questions and solves problems 50%", "解答疑问、解决问题 50%", "解答疑問、解決問題 50%"],
    ["Handles complaints 25%", "处理投诉 25%", "處理客訴 25%"],
    ["Calls customers back and records it 25%", "客户回访与记录 25%", "客戶回訪與紀錄 25%"],
  ],
  authority: [
    "Settles complaints within the service rules",
    "按服务规范自行处理一般投诉",
    "依服務規範自行處理一般客訴",
  ],
  results: ["Problems are solved in time, customers satisfied", "问题及时解决，客户满意", "問題及時解決，客戶滿意"],
  from: [],
  next: [W.relation, W.analyst],
  education: COLLEGE,
  training: ["Product, service manners, complaints", "产品、服务礼仪、投诉处理", "產品、服務禮儀、客訴處理"],
  experience: 1,
  abilities: ["Communication, handling of data", "沟通能力、数据处理", "溝通能力、資料處理"],
  conditions: ["Office, shifts", "办公室，轮班", "辦公室，輪班"],
};

/** The layer of analysis and support. */
export const ANALYST: JobDescription = {
  post: W.analyst,
  title: ["Customer-data analyst", "客户数据分析师", "客戶資料分析師"],
  layer: W.support,
  level: W.gradeSpecialist,
  superior: W.head,
  pay: ["P2", 2],
  managed: 0,
  headcount: 1,
  duties: [
    ["Period reports for the head 40%", "编制部门定期报表 40%", "編製部門定期報表 40%"],
    ["Needs-analysis reports 30%", "撰写需求分析报告 30%", "撰寫需求分析報告 30%"],
    ["Keeps the customer data right 30%", "维护客户数据质量 30%", "維護客戶資料品質 30%"],
  ],
  authority: ["Reads all customer data", "查阅全部客户数据", "查閱全部客戶資料"],
  results: ["Reports are right, in time and used", "报表准确及时，建议被采用", "報表正確及時，建議獲得採用"],
  from: [W.service, W.technician],
  next: [W.relation],
  education: DEGREE,
  training: ["Statistics, data protection", "统计分析、数据保护", "統計分析、資料保護"],
  experience: 2,
  abilities: ["Analysis, clear writing", "分析能力、文字表达", "分析能力、文字表達"],
  conditions: ["Office", "办公室", "辦公室"],
};

/** The technology layer. */
export const TECHNICIAN: JobDescription = {
  post: W.technician,
  title: ["Technical support and system administrator", "技术支持与系统管理员", "技術支援與系統管理員"],
  layer: W.technology,
  level: W.gradeSpecialist,
  superior: W.head,
  pay: ["P2", 1],
  managed: 0,
  headcount: 1,
  duties: [
    ["Keeps the CRM system running 45%", "保障CRM系统运行 45%", "維持CRM系統運作 45%"],
    ["Helps its users 30%", "内部用户支持 30%", "內部使用者支援 30%"],
    ["Access rights and backups 25%", "权限管理与数据备份 25%", "權限管理與資料備份 25%"],
  ],
  authority: ["Grants access by the rules", "按制度开通权限", "依規定開通權限"],
  results: [
    "The system is there, and customer data is safe",
    "系统稳定可用，客户数据安全",
    "系統穩定可用，客戶資料安全",
  ],
  from: [],
  next: [W.analyst],
  education: COLLEGE,
  training: ["System administration, security", "系统管理、信息安全", "系統管理、資訊安全"],
  experience: 2,
  abilities: ["Technical skill, patience", "技术能力、耐心", "技術能力、耐心"],
  conditions: ["Office, on call", "办公室，轮流值守", "辦公室，輪流待命"],
};
