import type { PageText } from "./page-text.ts";

/** Awards and certificates. */
export const AWARD_TEXTS = {
  "talk.awards": ["Awards", "奖项", "獎項"],
  "win.loading": ["Looking for the winners…", "正在评选获奖人员…", "正在評選獲獎人員…"],
  "win.noAwards": [
    "There are no awards. Say in the Awards tab who wins what: the first places, or whoever reaches a bound.",
    "尚未设置奖项。请在“奖项”工作表中填写评选方式：前几名，或达到标准值。",
    "尚未設定獎項。請在「獎項」工作表填寫評選方式：前幾名，或達到標準值。",
  ],
  "win.nobody": ["Nobody has won in this period.", "本周期无人获奖。", "本週期無人獲獎。"],
  "win.place": ["place {n}", "第 {n} 名", "第 {n} 名"],
  "win.language": ["Language of the certificates", "证书语言", "獎狀語言"],
  "win.certificate": ["Certificate of {name}", "{name}的证书", "{name}的獎狀"],
  "win.write": ["Write the Certificates tab", "写入“获奖证书”工作表", "寫入「獲獎證書」工作表"],
  "win.written": [
    "{tab}: {added} new, {changed} changed.",
    "{tab}：新增 {added}，更新 {changed}。",
    "{tab}：新增 {added}，更新 {changed}。",
  ],
  "win.stale": [
    "{n} {n|row|rows} of this period {n|is|are} of nobody who wins now. Delete what is not needed:",
    "本周期有 {n} 行已不再获奖。请删除不需要的行：",
    "本週期有 {n} 列已不再獲獎。請刪除不需要的列：",
  ],
} as const satisfies Readonly<Record<string, PageText>>;
