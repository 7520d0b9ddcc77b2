import type { Rows } from "../tab.ts";
import type { Text } from "../template.ts";
import { CUSTOMERS, days, idOf, pick } from "./customers.ts";
import { W } from "./words.ts";

/** What is to come first. */
export const PRIORITIES: readonly Text[] = [
  ["High", "高", "高"],
  ["Middle", "中", "中"],
  ["Low", "低", "低"],
];

interface Analysis {
  readonly situation: Text;
  readonly needs: Text;
  readonly problems: Text;
  readonly proposal: Text;
  readonly effect: Text;
}

const ANALYSES: readonly Analysis[] = [
  {
    situation: ["40 shops, each with its own list", "40 家门店，各用各的客户表", "40 家門市，各用各的客戶名單"],
    needs: ["One list of customers", "统一的客户档案", "統一的客戶檔案"],
    problems: ["The same customer stands in it three times", "同一客户重复建档", "同一位客戶重複建檔"],
    proposal: ["Merge the lists, one owner for each", "合并档案，明确归属人", "合併檔案，明訂負責人"],
    effect: ["A third less of double work", "重复工作减少三分之一", "重複作業減少三分之一"],
  },
  {
    situation: ["Renewals are tracked by hand", "续费靠人工跟进", "續約靠人工追蹤"],
    needs: ["A reminder 60 days ahead", "提前 60 天提醒", "提前 60 天提醒"],
    problems: ["Contracts run out unnoticed", "合同到期无人察觉", "合約到期無人察覺"],
    proposal: ["Renewal calendar and follow-up plan", "续费日历和跟进计划", "續約行事曆與追蹤計畫"],
    effect: ["Renewal rate up by 5%", "续费率提高 5%", "續約率提高 5%"],
  },
  {
    situation: ["Complaints come in by four channels", "投诉分散在四个渠道", "客訴分散在四個管道"],
    needs: ["Answers within 24 hours", "24 小时内答复", "24 小時內回覆"],
    problems: ["Nobody sees who answers", "不清楚由谁处理", "不清楚由誰處理"],
    proposal: ["One queue, with an owner and a time", "统一受理，定人定时", "統一受理，定人定時"],
    effect: ["Complaints down by 15%", "投诉减少 15%", "客訴減少 15%"],
  },
];

const NEXT_STEP: Text = ["Talk the proposal over", "与客户评审方案", "與客戶討論方案"];

type Report = readonly [person: string, month: number, day: number, customer: number, result: Text];

const REPORTS: readonly Report[] = [
  ["C002", 4, 28, 0, W.adopted],
  ["C002", 6, 9, 2, W.declined],
  ["C003", 5, 5, 4, W.adopted],
  ["C003", 6, 10, 5, W.declined],
  ["C007", 4, 20, 1, W.adopted],
  ["C007", 5, 25, 3, W.adopted],
  ["C007", 6, 22, 5, W.declined],
  ["C002", 7, 20, 1, W.adopted],
  ["C002", 8, 24, 3, W.adopted],
  ["C002", 9, 25, 4, W.underReview],
  ["C003", 8, 4, 5, W.adopted],
  ["C003", 9, 15, 4, W.declined],
  ["C007", 7, 13, 0, W.adopted],
  ["C007", 8, 10, 2, W.adopted],
  ["C007", 9, 7, 5, W.adopted],
  ["C007", 9, 28, 1, W.underReview],
];

/** The needs-analysis report, a row a customer's needs. */
export const SAMPLE_NEEDS: Rows = REPORTS.map(([person, month, day, at, result], index) => {
  const { on, next } = days(month, day);
  const { situation, needs, problems, proposal, effect } = pick(ANALYSES, index);
  const analysis = [situation, needs, problems, pick(PRIORITIES, index), proposal, effect];
  const open = result === W.underReview ? [NEXT_STEP, next] : ["", ""];
  return [idOf("N", index), person, on, ...pick(CUSTOMERS, at), ...analysis, result, ...open, ""];
});
