import { choices } from "../../core/index.ts";
import type { Rows } from "../tab.ts";
import { type Text, textOf } from "../template.ts";
import { W } from "./words.ts";

const rule = (key: keyof typeof choices.RULE_CHOICES) => textOf(choices.RULE_CHOICES, key);
const is = (key: keyof typeof choices.OPERATOR_CHOICES) => textOf(choices.OPERATOR_CHOICES, key);

const EXPERIENCE: Text = ["Experience", "经验要求", "資歷要求"];
const APPRAISAL: Text = ["Appraisal", "考核结果", "考核結果"];
const ASSESSMENT: Text = ["Assessed by the head and HR", "由部门负责人和人力资源评估", "由部門主管與人資評量"];

/** Every step asks for the same things, in a higher measure. */
function standards(from: Text, next: Text, months: string, skills: string): Rows {
  const step = ["", from, next] as const;
  return [
    [...step, rule("rating"), "", is(">="), W.excellent, 2, "", APPRAISAL],
    [...step, rule("lastYearRating"), "", is(">="), W.excellent, "", "", APPRAISAL],
    [...step, rule("monthsInGrade"), "", is(">="), months, "", "", EXPERIENCE],
    [...step, rule("column"), W.skills, is(">="), skills, "", "", ASSESSMENT],
    [...step, rule("events"), W.majorComplaint, is("="), "0", 2, "", ""],
  ];
}

/** Appraisals combined with a skills assessment, time in grade and no major complaint. */
export const CRM_RULES: Rows = [
  ...standards(W.gradeSpecialist, W.gradeManager, "24", "80"),
  ...standards(W.gradeManager, W.gradeDirector, "36", "85"),
];

/** Track, grade, title, next grade, headcount, duties, core skills, training. */
export const CRM_LADDER: Rows = [
  [
    "",
    W.gradeSpecialist,
    "",
    W.gradeManager,
    "",
    ["Service, data and systems", "客户服务、数据与系统", "客戶服務、資料與系統"],
    ["Communication, handling of data", "沟通能力、数据处理", "溝通能力、資料處理"],
    ["Product and service course", "产品与服务课程", "產品與服務課程"],
  ],
  [
    "",
    W.gradeManager,
    "",
    W.gradeDirector,
    3,
    ["Key accounts, coordination", "重点客户、协调", "重點客戶、協調"],
    ["Analysis, coordination", "分析能力、协调能力", "分析能力、協調能力"],
    ["Account management", "客户管理课程", "客戶管理課程"],
  ],
  [
    "",
    W.gradeDirector,
    "",
    "",
    1,
    ["Strategy, leads the department", "制定战略、统筹部门", "訂定策略、統籌部門"],
    ["Strategy, leadership", "战略规划、领导力", "策略規劃、領導力"],
    ["Leadership course", "领导力课程", "領導力課程"],
  ],
];
