import type { columns } from "../../core/index.ts";
import type { Text } from "../template.ts";
import { FOR_WHOM, FROM_DATE, type NotesOf, READER, TO_DATE, WHOSE } from "./shared-notes.ts";

const MEANWHILE: Text = [
  "What holds on these days. Blank: as in People.",
  "这段时间的情况。留空则与“人员”一致。",
  "這段期間的情況。留白則與「人員」一致。",
];
const AS_IN_KPIS: Text = [
  "As in the KPIs tab. Blank: the KPI's own.",
  "填法同“指标”表。留空则沿用该指标的设置。",
  "填法同「指標」表。留白則沿用該指標的設定。",
];

/** The Assignments tab. */
export const ASSIGNMENT_NOTES: NotesOf<typeof columns.ASSIGNMENT_COLUMNS> = {
  person: WHOSE,
  fromDate: ["Its first day. Blank: from the beginning.", "从哪天起。留空为自始。", "自哪天起。留白為自始。"],
  toDate: ["Its last day. Blank: without end.", "到哪天止。留空为一直持续。", "到哪天止。留白為持續至今。"],
  post: MEANWHILE,
  grade: MEANWHILE,
  region: MEANWHILE,
  track: MEANWHILE,
  team: MEANWHILE,
  bonusBase: [
    "The bonus base on these days, for one whole period. Blank: as in People.",
    "这段时间的奖金基数，按整期填写。留空则与“人员”一致。",
    "這段期間的獎金基數，以整期計。留白則與「人員」一致。",
  ],
  payShare: [
    "The share of the bonus that falls due: half-time is 50%, unpaid leave 0%. Blank: 100%.",
    "奖金计发的比例：半天班 50%，停薪假 0%。留空为 100%。",
    "獎金計發的比例：半日工作 50%，留職停薪 0%。留白為 100%。",
  ],
  note: READER,
};

/** The Targets tab. */
export const TARGET_NOTES: NotesOf<typeof columns.TARGET_COLUMNS> = {
  person: [
    "For one person: the id of People. Blank: see the next columns.",
    "只适用于某人时填工号。留空则看后面几列。",
    "僅適用於某人時填員工編號。留白則看後面幾欄。",
  ],
  post: FOR_WHOM,
  grade: FOR_WHOM,
  region: FOR_WHOM,
  track: FOR_WHOM,
  kpi: [
    "Whose curve differs: the id or the name.",
    "哪个指标的目标不同，填编号或名称。",
    "哪個指標的目標不同，填編號或名稱。",
  ],
  fromDate: FROM_DATE,
  toDate: TO_DATE,
  threshold: AS_IN_KPIS,
  target: AS_IN_KPIS,
  stretch: AS_IN_KPIS,
  knots: AS_IN_KPIS,
  points: AS_IN_KPIS,
  note: READER,
};
