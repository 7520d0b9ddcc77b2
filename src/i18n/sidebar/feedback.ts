import { AWARD_TEXTS } from "./awards.ts";
import { COACHING_TEXTS } from "./coaching.ts";
import { COLLECTING_TEXTS } from "./collecting.ts";
import { INTERVIEW_TEXTS } from "./interviews.ts";
import type { PageText } from "./page-text.ts";

/** Feedback & coaching. */
export const FEEDBACK_TEXTS = {
  ...AWARD_TEXTS,
  ...COACHING_TEXTS,
  ...COLLECTING_TEXTS,
  ...INTERVIEW_TEXTS,
  "talk.parts": ["What to look at", "查看内容", "檢視內容"],
  "talk.problems": [
    "{n|cell|cells} could not be read and {n|counts|count} as blank.",
    "有 {n} 个单元格无法读取，按空白处理。",
    "有 {n} 個儲存格無法讀取，視同空白。",
  ],
} as const satisfies Readonly<Record<string, PageText>>;
