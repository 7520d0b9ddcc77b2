import { W } from "./customer-success-words.ts";
import type { Rows } from "./tab.ts";
import type { TemplateCell, Text } from "./template.ts";

/** Who leads the leaders; not appraised in this workbook. */
const DIRECTOR: Text = ["He Jun", "何军", "何軍"];

const rated = (
  person: string,
  group: Text,
  score: number,
  weight: number,
  comment: TemplateCell,
  rater: TemplateCell,
) => [...[person, "2026-Q3", W.leadership, group, score, weight], ...[comment, rater]];

const byOthers = (person: string, group: Text, score: number, weight: number) =>
  rated(person, group, score, weight, "", "");

const P009_SAYS: Text = [
  "The team knows its priorities. I still take on too much myself.",
  "团队清楚重点，我自己揽的事还偏多。",
  "團隊清楚重點，我自己攬的事仍偏多。",
];
const P009_HEARS: Text = [
  "Prepared the team for the renewals in good time. Next: let others lead a review.",
  "续约季准备充分。下一步：让组员主持一次复盘。",
  "續約季準備充分。下一步：讓組員主持一次檢討會。",
];
const P010_SAYS: Text = [
  "We answered faster. I should have talked to two colleagues earlier.",
  "响应更快了，有两位同事我应该更早沟通。",
  "回應更快了，有兩位同事我應該更早溝通。",
];
const P010_HEARS: Text = [
  "Sound results. Give feedback in the week, not at the end of the quarter.",
  "业绩稳。反馈要当周给，不要等到季末。",
  "業績穩健。回饋要當週給，不要等到季末。",
];

/** The two leaders as others see them, and as they see themselves; the self-review is read but does not count. */
export const SAMPLE_FEEDBACK: Rows = [
  rated("P009", W.superior, 4.5, 50, P009_HEARS, DIRECTOR),
  byOthers("P009", W.colleague, 4, 30),
  byOthers("P009", W.colleague, 5, 30),
  byOthers("P009", W.colleague, 4, 30),
  byOthers("P009", W.customer, 4, 20),
  rated("P009", W.self, 4, 0, P009_SAYS, "P009"),
  rated("P010", W.superior, 3.5, 50, P010_HEARS, DIRECTOR),
  byOthers("P010", W.colleague, 4, 30),
  byOthers("P010", W.colleague, 3, 30),
  byOthers("P010", W.colleague, 4, 30),
  byOthers("P010", W.customer, 3, 20),
  rated("P010", W.self, 4, 0, P010_SAYS, "P010"),
];
