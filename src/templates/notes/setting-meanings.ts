import type { SETTING_CHOICES } from "../../core/index.ts";
import type { Text } from "../template.ts";

/** What each setting means and what a blank stands for, beside it in the Settings tab. */
export const SETTING_MEANINGS: Readonly<Record<keyof typeof SETTING_CHOICES, Text>> = {
  decimals: [
    "To how many decimals totals are rounded, 0 to 6. Blank: 1.",
    "总分保留几位小数，0 至 6。留空为 1。",
    "總分保留幾位小數，0 至 6。留白為 1。",
  ],
  minCoverage: [
    "The share of weight that must have data for a total. Blank: 60%.",
    "有数据的权重达到多少才出总分。留空为 60%。",
    "有資料的權重達到多少才算總分。留白為 60%。",
  ],
  bound: [
    "Whether a band is reached at its bound: at least, or more than. Blank: at least.",
    "总分等于下限时是否算达到：达到即算，或须超过。留空为达到即算。",
    "總分等於下限時是否算達到：達到即算，或須超過。留白為達到即算。",
  ],
  bonusMode: [
    "How the coefficient is applied: whole, marginal, overage or interpolate. Blank: no bonus is computed.",
    "系数如何适用：全额、分段累进、超额或线性插值。留空则不计算奖金。",
    "係數如何適用：全額、分段累進、超額或線性內插。留白則不計算獎金。",
  ],
  currency: ["Shown beside amounts.", "显示在金额旁。", "顯示在金額旁。"],
  currencyDecimals: [
    "To how many decimals amounts are rounded, 0 to 4. Blank: 2.",
    "金额保留几位小数，0 至 4。留空为 2。",
    "金額保留幾位小數，0 至 4。留白為 2。",
  ],
  bonusRounding: [
    "half-up, up or down. Blank: half-up.",
    "四舍五入、进位或舍去。留空为四舍五入。",
    "四捨五入、無條件進位或無條件捨去。留白為四捨五入。",
  ],
  yearToDate: [
    "Whether a period pays what is earned since the year began, less what was paid: yes or no.",
    "是否按年度累计结算：本期发放 = 年初至今应得 − 已发。填“是”或“否”。",
    "是否採年度累計結算：本期發放 = 年初至今應得 − 已發。填「是」或「否」。",
  ],
  yearBegins: [
    "With which month a year begins, 1 to 12; for Year to date.",
    "年度从几月开始，1 至 12；用于年度累计结算。",
    "年度自幾月開始，1 至 12；用於年度累計結算。",
  ],
  proration: [
    "How a bonus counts days outside employment: days, months or none. Blank: days.",
    "不在职的日子如何折算奖金：按天、按月或不折算。留空为按天。",
    "不在職的日子如何計算獎金：按日、按月份或不按比例。留白為按日。",
  ],
  lowestBonus: [
    "The least that a bonus comes to. Blank: no such limit.",
    "奖金最低为多少。留空则没有下限。",
    "獎金最低為多少。留白則沒有下限。",
  ],
  highestBonus: [
    "The most that a bonus comes to. Blank: no such limit.",
    "奖金最高为多少。留空则没有上限。",
    "獎金最高為多少。留白則沒有上限。",
  ],
  guaranteeMonths: [
    "For how many months from the day of hiring a bonus is guaranteed. Blank: 0, none.",
    "入职后多少个月内奖金有保底。留空为 0，没有保底。",
    "到職後多少個月內獎金有保障。留白為 0，沒有保障。",
  ],
  guaranteeShare: [
    "What share of the base is guaranteed to new hires. Blank: 100%.",
    "新员工保底为奖金基数的多少。留空为 100%。",
    "新進人員保障獎金基數的多少。留白為 100%。",
  ],
  poolRule: [
    "What a pool does: share out exactly, or only cut down what goes beyond it. Blank: share out exactly.",
    "奖金池如何分配：全额分配，或仅超额时下调。留空为全额分配。",
    "獎金總額如何分配：全額分配，或僅超額時下修。留白為全額分配。",
  ],
  tiedAwards: [
    "What those who tie for the last place of an award get: split, or in full. Blank: split.",
    "并列获得最后一个名额的人：平分，或各得全额。留空为平分。",
    "並列獲得最後一個名額的人：平分，或各得全額。留白為平分。",
  ],
  adjustmentMin: [
    "The most points that adjustments may take, 0 or less. Blank: -10.",
    "减分最多减到多少，不高于 0。留空为 -10。",
    "減分最多減到多少，不高於 0。留白為 -10。",
  ],
  adjustmentMax: [
    "The most points that adjustments may add, 0 or more. Blank: 10.",
    "加分最多加到多少，不低于 0。留空为 10。",
    "加分最多加到多少，不低於 0。留白為 10。",
  ],
  calibrationPays: [
    "Whether the bonus follows a band that was set in Calibration: yes or no. Blank: yes.",
    "“绩效校准”中调整等级后，奖金是否随之调整：是或否。留空为“是”。",
    "「績效校準」中調整等級後，獎金是否隨之調整：是或否。留白為「是」。",
  ],
  gapBreaks: [
    "Whether a period without a result breaks a run of periods: yes or no. Blank: no.",
    "某期没有结果时，连续期数是否中断：是或否。留空为否。",
    "某期沒有結果時，連續期數是否中斷：是或否。留白為否。",
  ],
  goalCap: [
    "The most that one goal counts as reached. Blank: 120%.",
    "单个目标的达成率最多计到多少。留空为 120%。",
    "單一目標的達成率最多計到多少。留白為 120%。",
  ],
  minRaters: [
    "How many raters a group needs before it may be shown on its own, and how many people a team on the dashboard, 1 to 100. Blank: 3.",
    "每个评价方至少几人才单独显示，仪表盘中的团队同样适用，1 至 100。留空为 3。",
    "每類評核者至少幾人才單獨顯示，儀表板的團隊也一樣，1 至 100。留白為 3。",
  ],
  tooNewMonths: [
    "Who has been here for fewer whole months is not counted in a guided distribution, 0 to 120. Blank: 3.",
    "入职不满几个月的人不计入等级分布，0 至 120。留空为 3。",
    "到職未滿幾個月的人不列入等級分布，0 至 120。留白為 3。",
  ],
  minGroup: [
    "Groups of fewer people are not judged, neither their distribution nor their fairness, 1 to 1000. Blank: 5.",
    "人数少于此数的群体不作分布和公平性判定，1 至 1000。留空为 5。",
    "人數少於此數的群體不作分布與公平性判定，1 至 1000。留白為 5。",
  ],
  coachingBelow: [
    "Who is rated below this band goes on the coaching list. Blank: nobody for that reason.",
    "绩效等级低于此等级的人列入辅导名单。留空则不按等级列入。",
    "績效等級低於此等級的人列入輔導名單。留白則不依等級列入。",
  ],
  coachingFalls: [
    "Whose total fell so many periods in a row goes on the coaching list, 0 to 12; 0: nobody. Blank: 2.",
    "总分连续下滑几期即列入辅导名单，0 至 12；0 为不按下滑列入。留空为 2。",
    "總分連續下滑幾期即列入輔導名單，0 至 12；0 為不依下滑列入。留白為 2。",
  ],
  recordPersonColumn: [
    "The heading of the column of Records that says whose it is. Blank: found by itself.",
    "“业务记录”中人员列的标题。留空则自动识别。",
    "「業務紀錄」中人員欄的標題。留白則自動辨識。",
  ],
  recordDateColumn: [
    "The heading of the column of Records that says of which day it is. Blank: found by itself.",
    "“业务记录”中日期列的标题。留空则自动识别。",
    "「業務紀錄」中日期欄的標題。留白則自動辨識。",
  ],
  cliffShare: [
    "Check names a step of the total that is worth more than this share of the bonus base. Blank: 25%.",
    "总分只差一个最小单位，奖金却相差超过基数的这一比例时，检查会提示。留空为 25%。",
    "總分只差一個最小單位，獎金卻相差超過基數的這個比例時，檢查會提示。留白為 25%。",
  ],
  alikeFrom: [
    "From which correlation Check takes two KPIs for the same, 0 to 1. Blank: 0.95.",
    "两个指标的相关系数达到多少，检查就提示二者雷同，0 至 1。留空为 0.95。",
    "兩個指標的相關係數達到多少，檢查就提示二者雷同，0 至 1。留白為 0.95。",
  ],
  findingPeople: [
    "Of how many people there must be data before Check judges by them, 2 or more. Blank: 10.",
    "至少有多少人的数据，检查才据此下结论，不少于 2。留空为 10。",
    "至少有多少人的資料，檢查才據此下結論，不少於 2。留白為 10。",
  ],
  language: [
    "In which language results are written: English, zh-Hans or zh-Hant. Blank: the user's.",
    "结果使用的语言：英文、简体中文或繁体中文。留空为使用者的语言。",
    "結果使用的語言：英文、簡體中文或繁體中文。留白為使用者的語言。",
  ],
};
