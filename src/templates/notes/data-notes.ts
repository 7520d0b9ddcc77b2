import type { columns } from "../../core/index.ts";
import type { Text } from "../template.ts";
import { type NotesOf, READER, WHOSE } from "./shared-notes.ts";

const PERIOD: Text = [
  "Such as 2026-09, 2026-Q3, 2026-H2 or 2026.",
  "如 2026-09、2026-Q3、2026-H2 或 2026。",
  "如 2026-09、2026-Q3、2026-H2 或 2026。",
];
const DECIDES_WEIGHTS: Text = ["Decides the weights.", "决定适用的权重。", "決定適用的權重。"];
const DECIDES_STEP: Text = ["Decides the weights and the step up.", "决定适用的权重和晋升。", "決定適用的權重和晉升。"];

/** The People tab. */
export const PEOPLE_NOTES: NotesOf<typeof columns.PEOPLE_COLUMNS> = {
  person: [
    "What the person is known by in all tabs, once only.",
    "各表都用它识别人员，不可重复。",
    "各表都用它識別人員，不可重複。",
  ],
  name: ["Shown in results; need not be unique.", "显示在结果中，可以重名。", "顯示在結果中，可以同名。"],
  post: DECIDES_WEIGHTS,
  grade: DECIDES_STEP,
  region: DECIDES_WEIGHTS,
  track: DECIDES_STEP,
  team: [
    "Shown in results; coefficients, pools and awards may go by it.",
    "显示在结果中；系数、奖金池和奖项可按团队设置。",
    "顯示在結果中；係數、獎金總額與獎項可依團隊設定。",
  ],
  manager: ["The id of the person's superior.", "直接上级的工号。", "直屬主管的員工編號。"],
  account: [
    "The person's user name or address in the system whose exports are imported.",
    "在所导入的业务系统中的账号，用户名或邮箱。",
    "在所匯入的業務系統中的帳號，使用者名稱或電子郵件。",
  ],
  gradeSince: [
    "The day on which the present grade began; for months in grade.",
    "任现职级的起始日，用于计算现职级月数。",
    "任現職級的起始日，用於計算現職級月數。",
  ],
  bonusBase: [
    "What a coefficient of 1 pays for one period, in the currency.",
    "系数为 1 时一期的奖金，按币种填写。",
    "係數為 1 時一期的獎金，按幣別填寫。",
  ],
  lastYearRating: [
    "A band of the Ratings tab; for promotion rules. Blank: unknown.",
    "“绩效等级”表中的等级，用于晋升标准。留空为未知。",
    "「績效等級」表中的等級，用於晉升標準。留白為未知。",
  ],
  hiredOn: [
    "The first day of employment; days before it count for nothing. Blank: always.",
    "入职的第一天，之前的日子不计。留空为一直在职。",
    "到職的第一天，之前的日子不計。留白為一直在職。",
  ],
  leftOn: [
    "The last day of employment; days after it count for nothing. Blank: still here.",
    "在职的最后一天，之后的日子不计。留空为仍在职。",
    "在職的最後一天，之後的日子不計。留白為仍在職。",
  ],
};

/** The fixed columns of the Metrics tab. */
export const METRIC_NOTES: NotesOf<typeof columns.METRIC_COLUMNS> = {
  person: WHOSE,
  period: PERIOD,
  name: READER,
  note: READER,
};

/** The Feedback tab. */
export const FEEDBACK_NOTES: NotesOf<typeof columns.FEEDBACK_COLUMNS> = {
  person: ["Who is rated.", "被评价人的工号。", "受評者的員工編號。"],
  period: PERIOD,
  kpi: [
    "For which KPI. Blank: every KPI that comes from Feedback.",
    "评价哪个指标。留空为所有取自360度反馈的指标。",
    "評核哪個指標。留白為所有取自360度回饋的指標。",
  ],
  group: ["Such as superior, colleagues, customers, self.", "如上级、同事、客户、本人。", "如上級、同事、客戶、本人。"],
  score: [
    "What the rater gave, in the KPI's unit.",
    "评价人给的分数，按指标单位填写。",
    "評核者給的分數，按指標單位填寫。",
  ],
  weight: [
    "How much the group counts; the first filled in holds for all. Blank: 1.",
    "该评价方的权重，以首个填写的为准。留空为 1。",
    "該類評核者的權重，以首個填寫的為準。留白為 1。",
  ],
  comment: [
    "What the rater wrote. The letter quotes the superior and the self-review alone.",
    "评价人的评语。通知书只引用上级评语和本人自评，不引用其他人的。",
    "評核者的評語。通知書只引用主管評語與本人自評，不引用其他人的。",
  ],
  rater: [
    "Who rated, by id or name, so that leniency can be seen. Blank: nobody knows.",
    "谁打的分（工号或姓名），用于查看评分宽严。留空为不详。",
    "誰評的分（員工編號或姓名），用於檢視評分寬嚴。留白為不詳。",
  ],
};

/** The Goals tab. */
export const GOAL_NOTES: NotesOf<typeof columns.GOAL_COLUMNS> = {
  person: WHOSE,
  period: [
    "In which period it counts. Blank: in each that its deadline lies in.",
    "计入哪个周期。留空则计入截止日期所在的各个周期。",
    "計入哪個週期。留白則計入截止日期所在的各個週期。",
  ],
  goal: ["What is to be reached, in a sentence.", "要达成什么，一句话写清。", "要達成什麼，一句話寫清楚。"],
  kpi: [
    "For which KPI. Blank: every KPI that comes from Goals.",
    "计入哪个指标。留空为所有取自个人目标的指标。",
    "計入哪個指標。留白為所有取自個人目標的指標。",
  ],
  unit: [
    "% or h, as in KPIs; decides how values are read and shown.",
    "单位，如 %、小时，决定数值的读取和显示。",
    "單位，如 %、小時，決定數值的讀取與顯示。",
  ],
  start: [
    "Where things stood at the beginning. Blank: the actual is held against the target alone.",
    "期初的数值。留空则直接用完成值与目标值相比。",
    "期初的數值。留白則直接以完成值與目標值相比。",
  ],
  target: [
    "The number to be reached. Blank: the actual itself says how far it is, 60% or yes.",
    "要达到的数值。留空则完成值就是进度，填 60% 或“是”。",
    "要達到的數值。留白則完成值就是進度，填 60% 或「是」。",
  ],
  direction: [
    "At least, or at most where less is better. Blank: by start and target, else at least.",
    "不低于，或不高于（越低越好）。留空则按起始值和目标值判断，否则为不低于。",
    "不低於，或不高於（越低越好）。留白則依起始值與目標值判斷，否則為不低於。",
  ],
  actual: [
    "Where things stand now. Blank: not known yet, which is not 0.",
    "目前的数值。留空表示尚不清楚，不等于 0。",
    "目前的數值。留白表示尚不清楚，不等於 0。",
  ],
  weight: [
    "How much it counts among the person's goals. Blank: 1.",
    "在本人各目标中的权重。留空为 1。",
    "在本人各目標中的權重。留白為 1。",
  ],
  deadline: ["By when; lies within the period.", "何时完成，须在考核周期内。", "何時完成，須在考核週期內。"],
  note: READER,
};

/** The Events tab. */
export const EVENT_NOTES: NotesOf<typeof columns.EVENT_COLUMNS> = {
  person: ["To whom it happened.", "涉及人员的工号。", "涉及人員的員工編號。"],
  date: ["On which day. Blank: see the period.", "发生日期。留空则看考核周期。", "發生日期。留白則看考核週期。"],
  period: ["Where there is no date: in which period.", "没有日期时，属于哪个周期。", "沒有日期時，屬於哪個週期。"],
  type: [
    "What it was, in your own words; promotion rules count by it.",
    "事件类型，用词自定，晋升标准据此计数。",
    "事件類型，用詞自訂，晉升標準據此計數。",
  ],
  points: ["Points added, or with a minus taken.", "加分填正数，减分填负数。", "加分填正數，減分填負數。"],
  effect: [
    "What it does. Blank: adjust where there are points, else nothing.",
    "如何处理。留空：填了分数即加减分，否则仅记录。",
    "如何處理。留白：填了分數即加減分，否則僅記錄。",
  ],
  kpi: ["For cap KPI: whose points are capped.", "指标封顶时：哪个指标。", "指標封頂時：哪個指標。"],
  limit: [
    "For the caps: the most points, the highest total, or a band.",
    "封顶时的上限：分数、总分或等级。",
    "封頂時的上限：分數、總分或等級。",
  ],
  note: READER,
};

/** The Records tab: columns are as the system exports them. */
export const RECORD_NOTE: Text = [
  "As your system exports it. The KPIs tab names the columns that are measured.",
  "由业务系统导出。“指标”表中写明统计哪些列。",
  "由業務系統匯出。「指標」表中寫明統計哪些欄位。",
];
