import { AWARD_COLUMNS, EVENT_COLUMNS, FEEDBACK_COLUMNS, KPI_COLUMNS, METRIC_COLUMNS } from "./columns.ts";
import { words } from "./words.ts";

const { person: PERSON, period: PERIOD, name: NAME, note: NOTE } = METRIC_COLUMNS;

/** The columns of the Coaching tab: a row for each thing that somebody works on. */
export const COACHING_COLUMNS = {
  person: PERSON,
  name: NAME,
  period: PERIOD,
  kpi: KPI_COLUMNS.kpi,
  finding: words("Finding|Reason|What was found", "问题与原因|问题|原因", "問題與原因|問題|原因"),
  goal: words("Improvement goal|Goal", "改进目标|目标", "改善目標|目標"),
  due: words("Due date|Due|Deadline", "完成期限|截止日期", "完成期限|截止日期"),
  followUp: words("Follow-up date|Follow-up on|Follow-up", "跟进日期|下次跟进日期", "追蹤日期|下次追蹤日期"),
  status: words("Plan status|Status", "计划状态|状态", "計畫狀態|狀態"),
  coach: words("Coach|Coached by", "辅导人", "輔導人"),
  note: NOTE,
};

/** Where a coaching plan stands. */
export const PLAN_STATUS_CHOICES = {
  open: words("open|in progress", "进行中|未完成", "進行中|未完成"),
  done: words("done|reached|closed", "已完成|完成", "已完成|完成"),
  dropped: words("dropped|cancelled|canceled", "已取消|取消", "已取消|取消"),
};

/** The columns of the Interviews tab: a row for each review interview. */
export const INTERVIEW_COLUMNS = {
  person: PERSON,
  name: NAME,
  period: PERIOD,
  date: EVENT_COLUMNS.date,
  interviewer: words("Interviewer|Interviewed by", "面谈人|面谈者", "面談人|面談主管"),
  ownWords: words("Self-review|Own words|Employee's comment", "员工自评|自评|自我评价", "員工自評|自評|自我評核"),
  superiorsWords: words("Superior's comment|Manager's comment", "上级评语|主管评语", "主管評語|上級評語"),
  nextSteps: words("Agreed next steps|Next steps|Agreed steps", "后续行动|约定事项", "後續行動|約定事項"),
  acknowledgedOn: words("Acknowledged on|Signed on|Acknowledged", "员工确认日期|确认日期", "員工確認日期|確認日期"),
  note: NOTE,
};

/** The columns of the tabs in which 360° ratings are collected: a row for each person, question and rater. */
export const COLLECTING_COLUMNS = {
  period: PERIOD,
  person: PERSON,
  name: NAME,
  kpi: FEEDBACK_COLUMNS.kpi,
  rater: FEEDBACK_COLUMNS.rater,
  raterName: words("Name of rater|Rater's full name", "评分人姓名", "評分人姓名"),
  score: FEEDBACK_COLUMNS.score,
  comment: FEEDBACK_COLUMNS.comment,
  weight: FEEDBACK_COLUMNS.weight,
};

/** The columns of the Certificates tab: a row for each award that somebody won, with its text in each language. */
export const CERTIFICATE_COLUMNS = {
  period: PERIOD,
  award: AWARD_COLUMNS.award,
  person: PERSON,
  name: NAME,
  why: words("Why|Won by", "原因|获奖理由", "原因|獲獎理由"),
  en: words("Certificate in English", "英文证书", "英文證書"),
  "zh-Hans": words("Certificate in Simplified Chinese", "简体中文证书", "簡體中文證書"),
  "zh-Hant": words("Certificate in Traditional Chinese", "繁体中文证书", "繁體中文獎狀"),
  handedOn: words("Handed over on|Handed over", "颁发日期", "頒發日期"),
};
