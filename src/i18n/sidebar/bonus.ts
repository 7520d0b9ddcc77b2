import type { PageText } from "./page-text.ts";

/** Bonus. */
export const BONUS_TEXTS = {
  "bonus.lead": [
    "What the bonuses come to, before they are released.",
    "发放之前，核对奖金总额。",
    "發放之前，核對獎金總額。",
  ],
  "bonus.computing": ["Computing the bonuses…", "正在计算奖金…", "正在計算獎金…"],
  "bonus.budget": ["Budget", "预算", "預算"],
  "bonus.left": ["{amount} left of the budget", "预算剩余 {amount}", "預算剩餘 {amount}"],
  "bonus.over": ["{amount} over the budget", "超出预算 {amount}", "超出預算 {amount}"],
  "bonus.poolsSum": [
    "The pools of this period: {amount}",
    "本周期奖金池合计：{amount}",
    "本週期獎金總額合計：{amount}",
  ],
  "bonus.for": ["for {n} {n|person|people}", "共 {n} 人", "共 {n} 人"],
  "bonus.teams": ["By team", "按团队", "依團隊"],
  "bonus.team": ["Team", "团队", "團隊"],
  "bonus.tiers": ["By tier", "按档位", "依級距"],
  "bonus.tier": ["Tier", "档位", "級距"],
  "bonus.peopleHead": ["People", "人数", "人數"],
  "bonus.amountHead": ["Amount", "金额", "金額"],
  "bonus.pool": ["Pool", "奖金池", "獎金總額"],
  "bonus.noName": ["none", "无", "無"],
  "bonus.factors": ["Factors in use", "参与计算的系数", "參與計算的係數"],
  "bonus.factor": [
    "{name}: {least} to {most}, {n} {n|person|people}",
    "{name}：{least} 至 {most}，{n} 人",
    "{name}：{least} 至 {most}，{n} 人",
  ],
  "bonus.noFactors": [
    "Base and individual coefficient only.",
    "仅使用奖金基数和个人系数。",
    "只用獎金基數與個人係數。",
  ],
  "bonus.corrections": [
    "Corrections of closed periods: {amount} for {n} {n|person|people}, of which recovered: {recoveries}.",
    "已封存周期的补扣：{n} 人，合计 {amount}，其中追回 {recoveries}。",
    "已封存週期的補扣：{n} 人，合計 {amount}，其中追回 {recoveries}。",
  ],
  "bonus.cliffs": ["Small steps worth much", "分数断崖", "分數斷崖"],
  "bonus.held": ["Without an amount", "尚无金额", "尚無金額"],
  "bonus.payroll": ["For payroll", "交付薪资", "交付薪資"],
  "bonus.write": ["Write the Payroll tab", "写入“薪资发放”工作表", "寫入「薪資發放」工作表"],
  "bonus.writing": ["Writing the Payroll tab…", "正在写入“薪资发放”工作表…", "正在寫入「薪資發放」工作表…"],
  "bonus.written": ["{n} {n|row|rows} written.", "已写入 {n} 行。", "已寫入 {n} 列。"],
  "bonus.download": ["Download as CSV", "下载 CSV", "下載 CSV"],
  "bonus.csv": ["As CSV, to copy", "CSV 内容（可复制）", "CSV 內容（可複製）"],
} as const satisfies Readonly<Record<string, PageText>>;
