import type { columns } from "../../core/index.ts";
import type { Text } from "../template.ts";
import { FOR_WHOM, FROM_DATE, type NotesOf, READER, TO_DATE } from "./shared-notes.ts";

/** The Weights tab. */
export const WEIGHT_NOTES: NotesOf<typeof columns.WEIGHT_COLUMNS> = {
  post: FOR_WHOM,
  grade: FOR_WHOM,
  region: FOR_WHOM,
  track: FOR_WHOM,
  fromDate: FROM_DATE,
  toDate: TO_DATE,
  note: READER,
};

/** A KPI's column in the Weights tab. */
export const WEIGHT_NOTE: Text = [
  "Its weight in percent. Each row adds up to 100; blank: it does not count.",
  "权重（%）。每行合计 100；留空则不计入。",
  "權重（%）。每列合計 100；留白則不列入。",
];

/** The Ratings tab. */
export const RATING_NOTES: NotesOf<typeof columns.RATING_COLUMNS> = {
  from: [
    "The lowest total of the band. It reaches up to the next one; the top is open.",
    "该等级的最低总分，上至下一等级为止；最高等级不设上限。",
    "該等級的最低總分，上至下一等級為止；最高等級不設上限。",
  ],
  label: ["What the band is called.", "等级名称。", "等級名稱。"],
  note: READER,
};

/** The Bonus tiers tab. */
export const BONUS_NOTES: NotesOf<typeof columns.BONUS_COLUMNS> = {
  from: ["From which total on the tier is reached.", "总分达到多少即属该档。", "總分達到多少即屬該級。"],
  tier: ["What the tier is called. Blank: its bound.", "档位名称。留空则用下限。", "級距名稱。留白則用下限。"],
  coefficient: [
    "What the bonus base is multiplied by: 1.2 or 120%.",
    "奖金基数乘以的系数：1.2 或 120%。",
    "獎金基數乘以的係數：1.2 或 120%。",
  ],
  note: READER,
};

/** The Ladder tab. */
export const LADDER_NOTES: NotesOf<typeof columns.LADDER_COLUMNS> = {
  track: [
    "The track of the grade. Blank: there is one track.",
    "职级所属通道。留空即只有一条通道。",
    "職級所屬通道。留白即只有一條通道。",
  ],
  grade: ["The grade, written as in People.", "职级，写法与“人员”一致。", "職級，寫法與「人員」一致。"],
  title: ["Your own name for it; for the reader only.", "本公司的叫法，仅供阅读。", "貴公司的稱呼，僅供閱讀。"],
  next: [
    "Where it leads to; several set apart by semicolons. Blank: nowhere.",
    "可晋升到的职级，多个用分号隔开。留空即无。",
    "可晉升到的職級，多個以分號分隔。留白即無。",
  ],
  headcount: [
    "How many seats the grade has; the eligible are ranked for them. Blank: no ranks.",
    "该职级的定员，符合条件者据此排名。留空则不排名。",
    "該職級的編制人數，符合條件者據此排名。留白則不排名。",
  ],
  duties: READER,
  skills: READER,
  training: READER,
  note: READER,
};

/** The Promotion rules tab. */
export const RULE_NOTES: NotesOf<typeof columns.RULE_COLUMNS> = {
  track: [
    "For people on this track. Blank: every track.",
    "适用于该通道的人员。留空为所有通道。",
    "適用於該通道的人員。留白為所有通道。",
  ],
  grade: [
    "For people of this grade. Blank: every grade.",
    "适用于该职级的人员。留空为所有职级。",
    "適用於該職級的人員。留白為所有職級。",
  ],
  next: [
    "For steps to this grade. Blank: every step.",
    "晋升到该职级时适用。留空为所有晋升。",
    "晉升到該職級時適用。留白為所有晉升。",
  ],
  kind: [
    "What it looks at. Blank: a column of People.",
    "考察什么。留空为“人员”表中的一列。",
    "評估什麼。留白為「人員」表中的一欄。",
  ],
  subject: [
    "Which KPI, event type or column of People.",
    "具体哪个指标、事件类型或“人员”表的列。",
    "具體哪個指標、事件類型或「人員」表的欄位。",
  ],
  operator: [
    "How it compares: >=, >, <=, <, =, <> or in. Blank: >=.",
    "如何比较：不低于、高于、不高于、低于、等于、不等于、属于。留空为不低于。",
    "如何比較：不低於、高於、不高於、低於、等於、不等於、屬於。留白為不低於。",
  ],
  bound: [
    "What it compares with: 85%, 12, a band, or a list set apart by |.",
    "比较的标准：85%、12、等级，或用 | 隔开的列表。",
    "比較的標準：85%、12、等級，或以 | 分隔的清單。",
  ],
  periods: [
    "Over how many periods, the present one included. Blank: 1.",
    "连续考察几期，含本期。留空为 1。",
    "連續評估幾期，含本期。留白為 1。",
  ],
  group: [
    "Rules with the same word here: one of them suffices. Blank: required by itself.",
    "填相同文字的几条满足其一即可。留空为必须满足。",
    "填相同文字的幾條符合其一即可。留白為必須符合。",
  ],
  note: READER,
};

/** The Settings tab. */
export const SETTINGS_NOTES: NotesOf<typeof columns.SETTINGS_COLUMNS> = {
  setting: ["What is set.", "设置什么。", "設定什麼。"],
  value: ["Its value. Blank: the default.", "取值。留空则用默认值。", "設定值。留白則用預設值。"],
  note: READER,
};
