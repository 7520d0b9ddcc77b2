import { choices } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import type { Rows } from "./tab.ts";
import { type TemplateCell, type Text, textOf } from "./template.ts";

const scope = (key: keyof typeof choices.SCOPE_CHOICES) => textOf(choices.SCOPE_CHOICES, key);
const wonBy = (key: keyof typeof choices.AWARD_KIND_CHOICES) => textOf(choices.AWARD_KIND_CHOICES, key);
const among = (key: keyof typeof choices.AWARD_SCOPE_CHOICES) => textOf(choices.AWARD_SCOPE_CHOICES, key);

const both = (a: Text, b: Text): Text => [`${a[0]}|${b[0]}`, `${a[1]}|${b[1]}`, `${a[2]}|${b[2]}`];

/** Bands and what share of people they are meant for: 20/70/10. */
export const CUSTOMER_SUCCESS_GUIDE: Rows = [
  [W.outstanding, 0.2],
  [both(W.excellent, W.good), 0.7],
  [both(W.pass, W.improve), 0.1],
];

const NEUTRAL: Text = [
  "1 changes nothing. Once results are known, add a row for the period.",
  "1 表示不变。结果出来后，为该周期另加一行。",
  "1 表示不變。結果出爐後，為該週期另加一列。",
];

/** Period, scope, which, coefficient, note: neutral until somebody decides otherwise. */
export const CUSTOMER_SUCCESS_COEFFICIENTS: Rows = [
  ["", scope("company"), "", 1, NEUTRAL],
  ["", scope("team"), "", 1, NEUTRAL],
];

/** Award, period, won by, of what, places or bound, among, amount. */
export const CUSTOMER_SUCCESS_AWARDS: Rows = [
  [W.serviceStar, "", wonBy("top"), "", 1, among("all"), 2000],
  [W.satisfactionAward, "", wonBy("top"), W.satisfaction, 1, among("team"), 500],
  [W.innovationAward, "", wonBy("top"), W.ideas, 1, among("all"), 1000],
];

const NEXT_QUARTER: Text = [
  "A budget from the fourth quarter on: shared out to the last cent.",
  "自四季度起按预算发放，分配到分。",
  "自第四季起依預算發放，分配至最小單位。",
];

/** Period, team, amount, note: the quarter of the story is paid as it was earned, the next one from a budget. */
export const SAMPLE_POOLS: readonly (readonly TemplateCell[])[] = [["2026-Q4", "", 90000, NEXT_QUARTER]];
