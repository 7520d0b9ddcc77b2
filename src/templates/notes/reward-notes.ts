import type { columns } from "../../core/index.ts";
import type { Text } from "../template.ts";
import { type NotesOf, READER } from "./shared-notes.ts";

const EVERY_PERIOD: Text = [
  "For which period. Blank: every period without a row of its own.",
  "用于哪个周期。留空为没有单独填写的所有周期。",
  "用於哪個週期。留白為沒有單獨填寫的所有週期。",
];

/** The Guide tab. */
export const GUIDE_NOTES: NotesOf<typeof columns.GUIDE_COLUMNS> = {
  band: [
    "A band of the Ratings tab, or several set apart by |.",
    "“绩效等级”表中的等级，多个用 | 隔开。",
    "「績效等級」表中的等級，多個以 | 分隔。",
  ],
  share: [
    "The share of people it is meant for. All rows add up to 100%; nobody is rated again by it.",
    "建议的人数占比，各行合计 100%。仅供参考，不会改动任何人的等级。",
    "建議的人數佔比，各列合計 100%。僅供參考，不會更動任何人的等級。",
  ],
  note: READER,
};

/** The Coefficients tab. */
export const COEFFICIENT_NOTES: NotesOf<typeof columns.COEFFICIENT_COLUMNS> = {
  period: EVERY_PERIOD,
  scope: [
    "What it goes by: team, company, post or region.",
    "按什么区分：团队、公司、岗位或地区。",
    "依什麼區分：團隊、公司、職位或地區。",
  ],
  which: [
    "Which team, post or region, written as in People. Blank: all others.",
    "哪个团队、岗位或地区，写法与“人员”一致。留空为其余所有。",
    "哪個團隊、職位或地區，寫法與「人員」一致。留白為其餘全部。",
  ],
  coefficient: [
    "What bonuses are multiplied by: 1.1 or 110%. 1 changes nothing.",
    "奖金乘以的系数：1.1 或 110%。1 表示不变。",
    "獎金乘以的係數：1.1 或 110%。1 表示不變。",
  ],
  note: READER,
};

/** The Pools tab. */
export const POOL_NOTES: NotesOf<typeof columns.POOL_COLUMNS> = {
  period: EVERY_PERIOD,
  team: [
    "Whose pool it is. Blank: all teams that have no row of their own.",
    "哪个团队的奖金池。留空为没有单独填写的所有团队。",
    "哪個團隊的獎金總額。留白為沒有單獨填寫的所有團隊。",
  ],
  amount: [
    "What there is to share out. A period without a row is paid as it was earned.",
    "可分配的金额。没有填写的周期按应得金额发放。",
    "可分配的金額。沒有填寫的週期依應得金額發放。",
  ],
  note: READER,
};

/** The Awards tab. */
export const AWARD_NOTES: NotesOf<typeof columns.AWARD_COLUMNS> = {
  award: ["What the award is called.", "奖项叫什么。", "獎項的名稱。"],
  period: [
    "In which period it is given. Blank: in every one.",
    "哪个周期颁发。留空为每期。",
    "哪個週期頒發。留白為每期。",
  ],
  kind: [
    "top: the first places. at least, at most: whoever reaches the bound. Blank: top.",
    "前几名：按名次；不低于、不高于：达到标准即得。留空为前几名。",
    "前幾名：依名次；不低於、不高於：達到標準即得。留白為前幾名。",
  ],
  of: [
    "A KPI, whose actual decides, or total. Blank: the total.",
    "按哪个指标的实际值评选，或填“总分”。留空为总分。",
    "依哪個指標的實際值評選，或填「總分」。留白為總分。",
  ],
  bound: [
    "How many win, or what must be reached. Whoever ties for the last place wins too.",
    "名额，或须达到的标准。并列最后一名的都获奖。",
    "名額，或須達到的標準。並列最後一名者皆獲獎。",
  ],
  scope: [
    "Who competes: all, or the people of each team. Blank: all.",
    "在全体中评选，还是在各团队内评选。留空为全体。",
    "在全體中評選，或在各團隊內評選。留白為全體。",
  ],
  amount: [
    "What each winner gets on top of the bonus; those who tie split it. 0: honour alone.",
    "每位获奖者另得的金额，并列者平分。填 0 则只授荣誉。",
    "每位獲獎者另得的金額，並列者平分。填 0 則僅授予榮譽。",
  ],
  note: READER,
};
