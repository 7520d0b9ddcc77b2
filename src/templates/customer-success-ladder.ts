import { choices } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import type { Rows } from "./tab.ts";
import { type Text, textOf } from "./template.ts";

const rule = (key: keyof typeof choices.RULE_CHOICES) => textOf(choices.RULE_CHOICES, key);
const is = (key: keyof typeof choices.OPERATOR_CHOICES) => textOf(choices.OPERATOR_CHOICES, key);

const TO_INTERMEDIATE = [W.professional, W.junior, W.intermediate] as const;
const TO_SENIOR = [W.professional, W.intermediate, W.senior] as const;
const TO_EXPERT = [W.professional, W.intermediate, W.expert] as const;
const TO_DIRECTOR = [W.management, W.senior, W.director] as const;

/** The standards of each step, and the experience that every step asks for. */
export const CUSTOMER_SUCCESS_RULES: Rows = [
  [...TO_INTERMEDIATE, rule("kpi"), W.satisfaction, is(">="), "85%", 1, "", ""],
  [...TO_INTERMEDIATE, rule("events"), W.majorComplaint, is("="), "0", 2, "", ""],
  [...TO_INTERMEDIATE, rule("monthsInGrade"), "", is(">="), "6", "", "", W.experience],
  [...TO_SENIOR, rule("kpi"), W.attainment, is(">="), "90%", 1, "", ""],
  [...TO_SENIOR, rule("improvement"), W.skill, is(">"), "0%", 1, "", ""],
  [...TO_SENIOR, rule("monthsInGrade"), "", is(">="), "12", "", "", W.experience],
  [...TO_SENIOR, rule("lastYearRating"), "", is(">="), W.excellent, "", "", W.experience],
  [...TO_EXPERT, rule("kpi"), W.satisfaction, is(">="), "90%", 1, "", ""],
  [...TO_EXPERT, rule("kpi"), W.skill, is(">="), "85", 1, "", W.assessment],
  [...TO_EXPERT, rule("monthsInGrade"), "", is(">="), "12", "", "", W.experience],
  [...TO_EXPERT, rule("lastYearRating"), "", is(">="), W.excellent, "", "", W.experience],
  [...TO_DIRECTOR, rule("improvement"), W.teamPerformance, is(">="), "15%", 1, "", ""],
  [...TO_DIRECTOR, rule("kpi"), W.leadership, is(">="), "4", 1, "", ""],
  [...TO_DIRECTOR, rule("rating"), "", is(">="), W.good, 2, "", W.experience],
  [...TO_DIRECTOR, rule("monthsInGrade"), "", is(">="), "24", "", "", W.experience],
  [...TO_DIRECTOR, rule("lastYearRating"), "", is(">="), W.excellent, "", "", W.experience],
];

/** Both tracks begin with the specialists; from the intermediate grade on one leads people, or becomes an expert. */
const EITHER_TRACK: Text = [
  `${W.senior[0]}; ${W.expert[0]}`,
  `${W.senior[1]}、${W.expert[1]}`,
  `${W.senior[2]}、${W.expert[2]}`,
];

/** Track, grade, title, next grade, headcount, duties, core skills, training. */
export const CUSTOMER_SUCCESS_LADDER: Rows = [
  [
    ...[W.professional, W.junior, W.specialist, W.intermediate, ""],
    ["Basic support, answering questions", "基础支持、解答疑问", "基礎支援、解答疑問"],
    ["Product knowledge, clear answers", "产品知识、清晰解答", "產品知識、清楚解答"],
    ["Onboarding, product course", "入职培训、产品课程", "新人訓練、產品課程"],
  ],
  [
    ...[W.professional, W.intermediate, W.seniorSpecialist, EITHER_TRACK, ""],
    ["Relationship upkeep, needs analysis", "客户关系维护、需求分析", "客戶關係維護、需求分析"],
    ["Listening, analysis of needs", "倾听、需求分析", "傾聽、需求分析"],
    ["Account management", "客户管理课程", "客戶管理課程"],
  ],
  [
    ...[W.professional, W.expert, "", "", 2],
    ["Hard cases, methods, coaching of colleagues", "疑难个案、方法沉淀、带教同事", "疑難個案、方法精進、指導同仁"],
    ["Depth in product and trade, teaching", "精通产品与行业、传授经验", "精通產品與產業、經驗傳承"],
    ["Training as a trainer", "内训师课程", "內部講師訓練"],
  ],
  [
    ...[W.management, W.senior, W.manager, W.director, 3],
    ["Team management, strategy", "团队管理、策略制定", "團隊管理、策略制定"],
    ["Leading people, planning", "带领团队、规划", "帶領團隊、規劃"],
    ["Leadership course", "领导力课程", "領導力課程"],
  ],
  [
    ...[W.management, W.director, "", "", 2],
    ["Leads customer success", "统筹客户成功部门", "統籌客戶成功部門"],
    ["Strategy across departments", "跨部门战略", "跨部門策略"],
    "",
  ],
];
