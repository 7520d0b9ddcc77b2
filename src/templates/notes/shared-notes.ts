import type { Text } from "../template.ts";

/** A note for each column of a tab. */
export type NotesOf<List> = Readonly<Record<keyof List, Text>>;

/** A column that nothing is computed from. */
export const READER: Text = ["For the reader only.", "仅供阅读。", "僅供閱讀。"];

/** The column that says whose row it is. */
export const WHOSE: Text = [
  "Whose row it is: the id of People, never the name.",
  "属于谁：填“人员”表中的工号，不是姓名。",
  "屬於誰：填「人員」表中的員工編號，不是姓名。",
];

/** A group column of the scheme. */
export const FOR_WHOM: Text = [
  "For whom, written as in People. Blank: everybody.",
  "适用对象，写法与“人员”一致。留空为所有人。",
  "適用對象，寫法與「人員」一致。留白為所有人。",
];

/** From when a row holds. */
export const FROM_DATE: Text = [
  "The first day on which this row applies. Blank: always.",
  "本行生效的第一天。留空为一直有效。",
  "本列生效的第一天。留白為一直有效。",
];

/** Until when a row holds. */
export const TO_DATE: Text = [
  "The last day on which this row applies. Blank: always.",
  "本行有效的最后一天。留空为一直有效。",
  "本列有效的最後一天。留白為一直有效。",
];
