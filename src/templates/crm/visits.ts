import type { Rows } from "../tab.ts";
import type { Text } from "../template.ts";
import { CUSTOMERS, days, idOf, pick } from "./customers.ts";

/** How a customer is visited. */
export const VISIT_KINDS: readonly Text[] = [
  ["On site", "上门", "實地拜訪"],
  ["Online", "线上", "線上"],
];

interface Talk {
  readonly purpose: Text;
  readonly content: Text;
  readonly needs: Text;
  readonly problems: Text;
}

const TALKS: readonly Talk[] = [
  {
    purpose: ["Review of the quarter", "季度回访", "季度回訪"],
    content: ["Use and results of the quarter", "回顾本季使用情况和效果", "回顧本季的使用情形與成效"],
    needs: ["Training for new staff", "新员工培训", "新進人員訓練"],
    problems: ["Reports take too long", "报表生成太慢", "報表產出太慢"],
  },
  {
    purpose: ["Renewal", "续费沟通", "續約洽談"],
    content: ["Terms and price of next year", "沟通明年条款和价格", "討論明年條件與價格"],
    needs: ["A price for several years", "多年优惠价", "多年期優惠價"],
    problems: ["Budget is not yet settled", "预算尚未确定", "預算尚未確定"],
  },
  {
    purpose: ["Needs analysis", "需求调研", "需求訪談"],
    content: ["How orders and complaints are handled", "了解订单和投诉的处理流程", "了解訂單與客訴的處理流程"],
    needs: ["One view of all contacts", "客户往来一处可查", "客戶往來集中查詢"],
    problems: ["Data lies in three systems", "数据分散在三个系统", "資料分散在三個系統"],
  },
];

const NEXT_STEP: Text = ["Send minutes and proposal", "发送纪要和方案", "寄送會議紀錄與方案"];
const AGREED: Text = ["Agreed", "达成一致", "達成共識"];

type Visit = readonly [person: string, month: number, day: number, customer: number, satisfaction: number];

const VISITS: readonly Visit[] = [
  ["C002", 4, 15, 0, 4],
  ["C002", 5, 13, 1, 5],
  ["C002", 5, 28, 2, 4],
  ["C002", 6, 18, 3, 5],
  ["C003", 4, 21, 4, 4],
  ["C003", 5, 12, 5, 4],
  ["C003", 6, 4, 0, 5],
  ["C003", 6, 25, 1, 4],
  ["C002", 7, 14, 0, 5],
  ["C002", 7, 30, 1, 4],
  ["C002", 8, 20, 2, 5],
  ["C002", 9, 8, 3, 5],
  ["C002", 9, 24, 4, 4],
  ["C003", 7, 23, 4, 4],
  ["C003", 8, 18, 5, 3],
  ["C003", 9, 10, 4, 4],
  ["C003", 9, 23, 1, 4],
];

/** The customer visit form, a row a visit. */
export const SAMPLE_VISITS: Rows = VISITS.map(([person, month, day, at, satisfaction], index) => {
  const { on, next } = days(month, day);
  const { purpose, content, needs, problems } = pick(TALKS, index);
  const talk = [pick(VISIT_KINDS, index), purpose, "1:30", content, needs, problems];
  return [idOf("V", index), person, on, ...pick(CUSTOMERS, at), ...talk, AGREED, satisfaction, NEXT_STEP, next, ""];
});
