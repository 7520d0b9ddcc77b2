import { choices, dayOf } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import type { Rows } from "./tab.ts";
import { type TemplateCell, type Text, textOf } from "./template.ts";

const on = (year: number, month: number, day: number): TemplateCell => ({ serial: dayOf(year, month, day) });
const effect = (key: keyof typeof choices.EFFECT_CHOICES) => textOf(choices.EFFECT_CHOICES, key);

const DATA_LEFT_OPEN: Text = ["Customer data left open", "客户资料未妥善保管", "客戶資料未妥善保管"];
const THANKS: Text = ["Letter of thanks", "客户感谢信", "客戶感謝信"];
const WRONG_INVOICE: Text = [
  "Invoice sent twice, put right the same day",
  "重复寄发账单，当天已更正",
  "帳單重複寄送，當天已更正",
];
const LATE: Text = ["Visit report handed in late", "拜访记录迟交", "拜訪紀錄遲交"];

/**
 * Person, date, period, type, points, effect, KPI, limit, note. A veto, which keeps the total below the next band and its
 * bonus; points added and taken; and a complaint that is only on record, since it was not a major one.
 */
export const SAMPLE_EVENTS: Rows = [
  ["P004", on(2026, 8, 14), "", W.majorComplaint, "", effect("capTotal"), "", 74, DATA_LEFT_OPEN],
  ["P006", on(2026, 8, 31), "", W.praise, 2, effect("adjust"), "", "", THANKS],
  ["P001", on(2026, 7, 22), "", W.complaint, "", effect("none"), "", "", WRONG_INVOICE],
  ["P003", on(2026, 9, 11), "", W.lateReport, -1, effect("adjust"), "", "", LATE],
];

const CARE: Text = ["Half-time for a month", "当月半天班", "當月半日工作"];

/** Person, from, to, post, grade, region, track, team, bonus base, pay share, note. */
export const SAMPLE_ASSIGNMENTS: Rows = [["P008", on(2026, 8, 1), on(2026, 8, 31), "", "", "", "", "", "", 0.5, CARE]];

const FROM_OCTOBER: Text = [
  "The South aims higher from October on; quarters before it stay as they were.",
  "华南自 10 月起目标提高，之前的季度不变。",
  "南區自 10 月起目標提高，之前各季不變。",
];

/** Person, post, grade, region, track, KPI, from, to, threshold, target, stretch, knots, points, note. */
export const SAMPLE_TARGETS: Rows = [
  ["", "", "", W.south, "", W.renewal, on(2026, 10, 1), "", 0.72, 0.88, 0.96, "", "", FROM_OCTOBER],
];
