import type { Words } from "../model/words.ts";
import {
  ASSIGNMENT_COLUMNS,
  AWARD_COLUMNS,
  HISTORY_COLUMNS,
  METRIC_COLUMNS,
  PEOPLE_COLUMNS,
} from "../read/words/columns.ts";
import { words } from "../read/words/words.ts";

const WHY = words("Why", "原因", "原因");
const TOTAL = words("Total", "总分", "總分");
const BAND = words("Band", "绩效等级", "績效等級");

/** The columns of the Scores tab that every scheme has; points by dimension and KPI stand between `status` and `why`. */
export const SCORE_COLUMNS = {
  period: METRIC_COLUMNS.period,
  person: METRIC_COLUMNS.person,
  name: METRIC_COLUMNS.name,
  team: PEOPLE_COLUMNS.team,
  post: PEOPLE_COLUMNS.post,
  grade: PEOPLE_COLUMNS.grade,
  total: TOTAL,
  band: BAND,
  coverage: HISTORY_COLUMNS.coverage,
  status: words("Status", "状态", "狀態"),
};

/** Why, the last column of every result tab. */
export const WHY_COLUMN: Words = WHY;

/** The columns of the Bonus tab. */
export const BONUS_RESULT_COLUMNS = {
  period: METRIC_COLUMNS.period,
  person: METRIC_COLUMNS.person,
  name: METRIC_COLUMNS.name,
  total: TOTAL,
  band: BAND,
  tier: words("Tier", "档位", "級距"),
  coefficient: words("Coefficient", "绩效系数", "績效係數"),
  base: words("Bonus base", "奖金基数", "獎金基數"),
  amount: words("Bonus", "奖金", "獎金"),
  why: WHY,
};

/** The columns of the Bonus tab that stand between base and amount, each only where a bonus uses it. */
export const BONUS_PART_COLUMNS = {
  individual: words("Individual coefficient", "个人系数", "個人係數"),
  team: words("Team coefficient", "团队系数", "團隊係數"),
  company: words("Company coefficient", "公司系数", "公司係數"),
  post: words("Post coefficient", "岗位系数", "職位係數"),
  region: words("Region coefficient", "地区系数", "地區係數"),
  payShare: ASSIGNMENT_COLUMNS.payShare,
  proration: words("Share of period", "在职比例", "在職比例"),
  guarantee: words("Guaranteed", "保底金额", "保障金額"),
  claim: words("Earned", "应得金额", "應得金額"),
  pool: words("Pool share", "奖金池分配额", "總額分配額"),
  awards: words("Awards", "奖项金额", "獎項金額"),
};

/** The columns of the Award list tab. */
export const AWARD_LIST_COLUMNS = {
  period: METRIC_COLUMNS.period,
  award: AWARD_COLUMNS.award,
  person: METRIC_COLUMNS.person,
  name: METRIC_COLUMNS.name,
  team: PEOPLE_COLUMNS.team,
  place: words("Place", "名次", "名次"),
  value: words("Won with", "获奖成绩", "獲獎成績"),
  amount: AWARD_COLUMNS.amount,
  why: WHY,
};

/** The columns of the Payroll tab. */
export const PAYROLL_COLUMNS = {
  period: METRIC_COLUMNS.period,
  person: METRIC_COLUMNS.person,
  name: METRIC_COLUMNS.name,
  amount: AWARD_COLUMNS.amount,
  currency: words("Currency", "币种", "幣別"),
};

/** The columns that decisions add to the Promotion tab; no run touches them. */
export const PROMOTION_DECISIONS = {
  decision: words("Decision", "晋升决定", "晉升決定"),
  decisionNote: words("Decision note", "决定说明", "決定說明"),
};

/** What can be decided about a step up. */
export const DECISION_WORDS = {
  promoted: words("Promoted", "已晋升", "已晉升"),
  deferred: words("Deferred", "暂缓晋升", "暫緩晉升"),
};

/** The columns of the Promotion tab. */
export const PROMOTION_RESULT_COLUMNS = {
  period: METRIC_COLUMNS.period,
  person: METRIC_COLUMNS.person,
  name: METRIC_COLUMNS.name,
  track: PEOPLE_COLUMNS.track,
  grade: PEOPLE_COLUMNS.grade,
  next: words("Next grade", "下一职级", "下一職級"),
  flag: words("Flag", "晋升结论", "晉升結論"),
  rank: words("Rank", "排名", "排名"),
  why: WHY,
};

/** The columns of the Bonus tab in a year-to-date plan. */
export const TO_DATE_COLUMNS = {
  earned: words("Earned to date", "累计应得", "累計應得"),
  paid: words("Paid to date", "累计已发", "累計已發"),
  recovery: words("Recovery", "追回金额", "追回金額"),
};
