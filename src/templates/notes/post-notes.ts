import type { columns } from "../../core/index.ts";
import type { Text } from "../template.ts";

const READER: Text = ["For the reader only.", "仅供阅读。", "僅供閱讀。"];

/** The Posts tab. */
export const POST_NOTES: Readonly<Record<keyof typeof columns.POST_COLUMNS, Text>> = {
  post: [
    "What People and Weights call it, once only.",
    "与“人员”“权重”中的写法一致，不可重复。",
    "與「人員」「權重」中的寫法一致，不可重複。",
  ],
  title: ["Your own full title.", "本公司的岗位全称。", "貴公司的職位全稱。"],
  series: READER,
  group: ["Such as its layer; for the reader only.", "如所属层级，仅供阅读。", "如所屬層級，僅供閱讀。"],
  level: ["A grade of the ladder where there is one.", "对应的职级，没有可留空。", "對應的職級，沒有可留白。"],
  superior: [
    "The post that it reports to. Blank: the highest.",
    "向哪个岗位汇报。留空为最高。",
    "向哪個職位報告。留白為最高。",
  ],
  department: READER,
  payGrade: READER,
  payLevel: READER,
  peopleManaged: READER,
  headcount: [
    "How many people are meant to hold it; Check counts them.",
    "计划配备几人，检查时与实际人数核对。",
    "計畫配置幾人，檢查時與實際人數核對。",
  ],
  duties: [
    "Set apart by semicolons, each with its share of time: Handles complaints 40%.",
    "用分号隔开，各写时间占比，如：处理投诉 40%。",
    "以分號分隔，各寫時間佔比，如：處理客訴 40%。",
  ],
  authority: READER,
  results: READER,
  from: [
    "Posts from which one is promoted or moved to it, set apart by semicolons.",
    "可由哪些岗位晋升或转入，用分号隔开。",
    "可由哪些職位晉升或轉任，以分號分隔。",
  ],
  next: [
    "Posts to which one can be promoted or moved, set apart by semicolons.",
    "可晋升或转任到哪些岗位，用分号隔开。",
    "可晉升或轉任到哪些職位，以分號分隔。",
  ],
  education: READER,
  training: READER,
  experience: READER,
  abilities: READER,
  conditions: READER,
  kpis: [
    "Its KPIs, set apart by semicolons; Check holds them against the weights.",
    "考核哪些指标，用分号隔开，检查时与权重核对。",
    "考核哪些指標，以分號分隔，檢查時與權重核對。",
  ],
  note: READER,
};
