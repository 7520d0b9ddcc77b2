import type { Rows } from "../tab.ts";
import type { Text } from "../template.ts";
import { CUSTOMERS, days, idOf, pick } from "./customers.ts";
import { W } from "./words.ts";

/** By what means a customer is contacted. */
export const CHANNELS: readonly Text[] = [
  ["Telephone", "电话", "電話"],
  ["Message", "微信", "即時通訊"],
  ["E-mail", "邮件", "電子郵件"],
  ["Online meeting", "线上会议", "線上會議"],
];

/** Where a customer stands. */
export const STAGES: readonly Text[] = [
  ["Trial", "试用", "試用"],
  ["In use", "使用中", "使用中"],
  ["Renewal", "续费", "續約"],
];

/** What was talked about, and what is to be done then. */
const TALKS: readonly (readonly [content: Text, nextStep: Text])[] = [
  [
    ["How the new version is used", "了解新版本使用情况", "了解新版本的使用情形"],
    ["Send the guide", "发送操作手册", "寄送操作手冊"],
  ],
  [
    ["A fault was reported and mended", "故障已报修并恢复", "故障已報修並排除"],
    ["Call back in two weeks", "两周后回访", "兩週後回訪"],
  ],
  [
    ["Terms of the renewal", "沟通续费条款", "討論續約條件"],
    ["Send an offer", "提交报价", "提供報價"],
  ],
  [
    ["More seats for a new branch", "新增分店账号需求", "新分店的帳號需求"],
    ["Arrange a visit", "安排上门拜访", "安排拜訪"],
  ],
];

type FollowUp = readonly [person: string, month: number, day: number, customer: number, isDone: boolean];

const FOLLOW_UPS: readonly FollowUp[] = [
  ["C002", 4, 9, 0, true],
  ["C002", 4, 23, 1, true],
  ["C002", 5, 14, 2, true],
  ["C002", 6, 11, 3, true],
  ["C003", 4, 10, 4, true],
  ["C003", 5, 8, 5, true],
  ["C003", 5, 27, 4, true],
  ["C003", 6, 17, 5, true],
  ["C004", 4, 16, 0, true],
  ["C004", 5, 20, 2, true],
  ["C004", 6, 15, 4, true],
  ["C005", 4, 22, 1, true],
  ["C005", 5, 19, 3, true],
  ["C005", 6, 24, 5, true],
  ["C002", 7, 8, 0, true],
  ["C002", 7, 22, 1, true],
  ["C002", 8, 12, 2, true],
  ["C002", 9, 2, 3, true],
  ["C002", 9, 16, 4, true],
  ["C003", 7, 9, 4, true],
  ["C003", 7, 28, 5, true],
  ["C003", 8, 13, 4, true],
  ["C003", 9, 3, 5, false],
  ["C003", 9, 17, 1, true],
  ["C004", 7, 15, 0, true],
  ["C004", 8, 5, 2, true],
  ["C004", 8, 26, 4, true],
  ["C004", 9, 14, 1, true],
  ["C005", 7, 16, 3, true],
  ["C005", 8, 6, 5, true],
  ["C005", 8, 27, 1, false],
  ["C005", 9, 21, 3, true],
  ["C006", 8, 3, 5, true],
  ["C006", 8, 31, 2, true],
  ["C006", 9, 22, 4, true],
];

/** The customer follow-up form, a row a contact. */
export const SAMPLE_FOLLOW_UPS: Rows = FOLLOW_UPS.map(([person, month, day, at, isDone], index) => {
  const { on, next } = days(month, day);
  const [customer, contact] = pick(CUSTOMERS, at);
  const [content, nextStep] = pick(TALKS, index);
  const place = [customer, contact, pick(CHANNELS, index), pick(STAGES, at)];
  const open = isDone ? ["", ""] : [nextStep, next];
  return [idOf("F", index), person, on, ...place, content, isDone ? W.completed : W.open, ...open, ""];
});
