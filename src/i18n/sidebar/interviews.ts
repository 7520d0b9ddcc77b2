import type { PageText } from "./page-text.ts";

/** Interview notes. */
export const INTERVIEW_TEXTS = {
  "talk.interviews": ["Interviews", "面谈", "面談"],
  "talk.loading": ["Looking for notes…", "正在查找面谈记录…", "正在查找面談紀錄…"],
  "talk.lead": [
    "What was said, and what you both agreed to do. The person's letter tells all of it but the note.",
    "记录面谈内容与约定的后续行动。除备注外，均会写入员工的绩效通知书。",
    "記錄面談內容與約定的後續行動。除備註外，均會寫入員工的績效通知書。",
  ],
  "talk.count": [
    "{held} of {people} people have notes; {acknowledged} acknowledged.",
    "共 {people} 人，已有记录 {held} 人，已确认 {acknowledged} 人。",
    "共 {people} 人，已有紀錄 {held} 人，已確認 {acknowledged} 人。",
  ],
  "talk.field.date": ["Date", "面谈日期", "面談日期"],
  "talk.field.interviewer": ["Interviewer", "面谈人", "面談人"],
  "talk.field.ownWords": ["Self-review", "员工自评", "員工自評"],
  "talk.field.superiorsWords": ["Superior's comment", "上级评语", "主管評語"],
  "talk.field.nextSteps": ["Agreed next steps", "后续行动", "後續行動"],
  "talk.field.acknowledgedOn": ["Acknowledged on", "员工确认日期", "員工確認日期"],
  "talk.field.note": ["Note (told in no letter)", "备注（不写入通知书）", "備註（不寫入通知書）"],
  "talk.keep": ["Keep the notes", "保存记录", "儲存紀錄"],
  "talk.kept": ["Kept.", "已保存。", "已儲存。"],
  "talk.hasNotes": ["{name}, noted", "{name}，已有记录", "{name}，已有紀錄"],
} as const satisfies Readonly<Record<string, PageText>>;
