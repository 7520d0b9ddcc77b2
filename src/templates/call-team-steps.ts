import { choices } from "../core/index.ts";
import { C } from "./call-team-words.ts";
import type { Rows } from "./tab.ts";
import { textOf } from "./template.ts";

const rule = (key: keyof typeof choices.RULE_CHOICES) => textOf(choices.RULE_CHOICES, key);
const is = (key: keyof typeof choices.OPERATOR_CHOICES) => textOf(choices.OPERATOR_CHOICES, key);
const wonBy = (key: keyof typeof choices.AWARD_KIND_CHOICES) => textOf(choices.AWARD_KIND_CHOICES, key);
const among = (key: keyof typeof choices.AWARD_SCOPE_CHOICES) => textOf(choices.AWARD_SCOPE_CHOICES, key);

const TO_INTERMEDIATE = [C.frontLine, C.junior, C.intermediate] as const;
const TO_LEADER = [C.frontLine, C.intermediate, C.leader] as const;

/** The standards of each step up. */
export const CALL_TEAM_RULES: Rows = [
  [...TO_INTERMEDIATE, rule("total"), "", is(">="), "70", 1, "", ""],
  [...TO_INTERMEDIATE, rule("kpi"), C.satisfaction, is(">="), "3.3", 1, "", ""],
  [...TO_INTERMEDIATE, rule("events"), C.majorComplaint, is("="), "0", 1, "", ""],
  [...TO_INTERMEDIATE, rule("monthsInGrade"), "", is(">="), "6", "", "", C.experience],
  [...TO_LEADER, rule("total"), "", is(">="), "85", 1, "", ""],
  [...TO_LEADER, rule("kpi"), C.resolution, is(">="), "90%", 1, "", ""],
  [...TO_LEADER, rule("events"), C.majorComplaint, is("="), "0", 1, "", ""],
  [...TO_LEADER, rule("monthsInGrade"), "", is(">="), "12", "", "", C.experience],
];

/** Track, grade, title, next grade, headcount, duties, core skills, training. */
export const CALL_TEAM_LADDER: Rows = [
  [
    ...[C.frontLine, C.junior, "", C.intermediate, ""],
    ["Answers calls, records each one", "接听来电、逐通登记", "接聽來電、逐通登錄"],
    ["Clear speech, product basics", "表达清楚、产品基础", "口條清晰、產品基礎"],
    ["Onboarding, call scripts", "入职培训、话术", "新人訓練、應對話術"],
  ],
  [
    ...[C.frontLine, C.intermediate, "", C.leader, ""],
    ["Hard calls, complaints", "疑难来电、投诉处理", "疑難來電、客訴處理"],
    ["Calming, finding causes", "情绪安抚、查明原因", "情緒安撫、釐清原因"],
    ["Complaint handling", "投诉处理课程", "客訴處理課程"],
  ],
  [
    ...[C.frontLine, C.leader, "", "", 1],
    ["Leads a shift, listens in, coaches", "带班、监听、辅导", "帶班、監聽、輔導"],
    ["Coaching, planning of shifts", "辅导、排班", "輔導、排班"],
    ["First-line leadership", "基层管理课程", "基層主管課程"],
  ],
];

/** Award, period, won by, of what, places or bound, among, amount: a medal by rank, one by a bound, one for the lowest. */
export const CALL_TEAM_AWARDS: Rows = [
  [C.serviceMedal, "", wonBy("top"), "", 1, among("team"), 300],
  [C.satisfactionMedal, "", wonBy("atLeast"), C.satisfaction, 3.6, among("all"), 200],
  [C.speedMedal, "", wonBy("top"), C.speed, 1, among("all"), 200],
];
