import { PERSON } from "./person-words.ts";
import { BAND, FROM_TOTAL, GRADE, MANAGER, NAME, NOTE, PERIOD, POST, TEAM, TRACK } from "./shared-headings.ts";
import { words } from "./words.ts";

// The script that every cell evaluates looks at the lists below; the others lie in files of their own, so that it need not carry them.
export * from "./history-columns.ts";
export * from "./post-columns.ts";
export * from "./reward-columns.ts";

const REGION = words("Region|Area|Site", "地区|区域|大区", "地區|區域|大區");

const FROM_DATE = words("From date|From|Effective from|Start", "生效日期|开始日期|起", "生效日期|開始日期|起日|起");

const TO_DATE = words("To date|To|Effective to|End", "失效日期|结束日期|止", "失效日期|結束日期|迄日|止");

const BONUS_BASE = words("Bonus base|Base", "奖金基数|奖金基准", "獎金基數|獎金基準");

const KPI_ID = words("KPI|KPI ID|Indicator", "指标|指标编号|KPI编号", "指標|指標編號|KPI編號");

/** The columns of the Settings tab. */
export const SETTINGS_COLUMNS = {
  setting: words("Setting|Name", "设置项|设置|名称", "設定項目|設定|名稱"),
  value: words("Value", "取值|值|设置值", "設定值|值"),
  note: words("Meaning|Note|Notes", "说明|备注", "說明|備註"),
};

/** The columns of the KPIs tab. */
export const KPI_COLUMNS = {
  kpi: KPI_ID,
  name: words("Name|KPI name|Title", "指标名称|名称", "指標名稱|名稱"),
  dimension: words("Dimension|Group|Category", "维度|指标维度|考核维度", "構面|面向|維度|指標維度"),
  unit: words("Unit", "单位", "單位"),
  curve: words("Curve|Scoring|Shape", "计分方式|曲线|计分曲线|评分方式", "計分方式|曲線|計分曲線|評分方式"),
  threshold: words("Threshold|Minimum", "门槛值|门槛|底线值", "門檻值|門檻|底線值"),
  target: words("Target|Goal", "目标值|目标", "目標值|目標"),
  stretch: words("Stretch|Stretch target", "挑战值|挑战目标", "挑戰值|挑戰目標"),
  knots: words("Knots|Actuals|Steps", "实际值节点|节点|分段值", "實際值節點|節點|分段值"),
  points: words("Points|Scores", "对应分数|得分节点|分值", "對應分數|得分節點|分數"),
  floor: words("Floor|Least points", "最低分|保底分", "最低分|保底分數|保底分"),
  cap: words("Cap|Most points", "最高分|封顶分", "最高分|分數上限|封頂分"),
  missing: words("If missing|Missing|Blank", "缺数处理|缺失处理", "缺值處理|缺漏處理"),
  source: words("Source|Data source", "数据来源|来源", "資料來源|數據來源|來源"),
  measure: words("Measure|Aggregate", "统计方式|汇总方式", "統計方式|彙總方式"),
  column: words("Of column|Record column|Column", "统计列|记录列|列", "統計欄位|統計欄|紀錄欄位|欄位|欄"),
  rollUp: words("Roll-up|Rollup|Over periods", "跨期汇总|跨期合并", "跨期彙總|跨期合併"),
  where: words("Where|Filter", "统计条件|条件|筛选条件", "統計條件|條件|篩選條件"),
  outOf: words("Out of|Out of where|Base", "分母条件|占比基数|基数条件", "分母條件|母數條件|佔比基數|基數條件"),
  note: NOTE,
};

/** The fixed columns of the Weights tab; every other column is a KPI. */
export const WEIGHT_COLUMNS = {
  post: POST,
  grade: GRADE,
  region: REGION,
  track: TRACK,
  fromDate: FROM_DATE,
  toDate: TO_DATE,
  note: NOTE,
};

/** The columns of the Ratings tab. */
export const RATING_COLUMNS = {
  from: FROM_TOTAL,
  label: BAND,
  note: NOTE,
};

/** The columns of the Targets tab. */
export const TARGET_COLUMNS = {
  person: PERSON,
  post: POST,
  grade: GRADE,
  region: REGION,
  track: TRACK,
  kpi: KPI_ID,
  fromDate: FROM_DATE,
  toDate: TO_DATE,
  threshold: KPI_COLUMNS.threshold,
  target: KPI_COLUMNS.target,
  stretch: KPI_COLUMNS.stretch,
  knots: KPI_COLUMNS.knots,
  points: KPI_COLUMNS.points,
  note: NOTE,
};

/** The columns of the Promotion rules tab. */
export const RULE_COLUMNS = {
  track: TRACK,
  grade: words("From grade|Grade", "当前职级|职级", "目前職級|職級"),
  next: words("Next grade|To grade|To", "下一职级|晋升至", "下一職級|晉升至"),
  kind: words("Rule|Kind|Looks at", "标准类型|规则类型|考察内容", "標準類型|規則類型|評估內容|考察內容"),
  subject: words("Of what|Subject|KPI", "具体项目|考察对象|对象", "具體項目|評估對象|對象"),
  operator: words("Operator|Comparison", "比较方式|比较|运算符", "比較方式|比較|運算子"),
  bound: words("Bound|Standard|Value", "标准值|标准", "標準值|標準"),
  periods: words("Periods|Consecutive periods|For periods", "连续期数|期数", "連續期數|期數"),
  group: words("One of group|Group|Any of", "择一组|任一组|可选组", "擇一組|任一組|可選組"),
  note: NOTE,
};

/** The columns of the People tab; further columns are kept and may be named in promotion rules. */
export const PEOPLE_COLUMNS = {
  person: PERSON,
  name: NAME,
  post: POST,
  grade: GRADE,
  region: REGION,
  track: TRACK,
  team: TEAM,
  gradeSince: words(
    "Grade since|In grade since",
    "现职级起始日|任职级起始日|现职级日期",
    "現職級起始日|現職級生效日|任職級起始日|現職級日期",
  ),
  bonusBase: BONUS_BASE,
  lastYearRating: words(
    "Last year rating|Last year's rating",
    "上年绩效等级|上年考核等级|上年度考核",
    "去年績效等級|去年考核等級|去年考績|上年度考核",
  ),
  hiredOn: words("Hired on|Hire date|Joined on", "入职日期|入职日", "到職日期|到職日|入職日期"),
  manager: MANAGER,
  account: words(
    "Account|CRM user|E-mail|Email|Login",
    "系统账号|CRM账号|邮箱|登录名",
    "系統帳號|CRM帳號|電子郵件|登入帳號",
  ),
  leftOn: words("Left on|Leaving date|Last day", "离职日期|离职日", "離職日期|離職日"),
};

/** The columns of the Assignments tab; a blank cell is as in People. */
export const ASSIGNMENT_COLUMNS = {
  person: PERSON,
  fromDate: FROM_DATE,
  toDate: TO_DATE,
  post: POST,
  grade: GRADE,
  region: REGION,
  track: TRACK,
  team: TEAM,
  bonusBase: BONUS_BASE,
  payShare: words("Pay share|Working time|FTE", "计薪比例|发薪比例", "計薪比例|支薪比例"),
  note: NOTE,
};

/** The fixed columns of the Metrics tab; every other column is a KPI. */
export const METRIC_COLUMNS = { person: PERSON, period: PERIOD, name: NAME, note: NOTE };

/** The columns of the Feedback tab (360°). */
export const FEEDBACK_COLUMNS = {
  person: PERSON,
  period: PERIOD,
  kpi: KPI_ID,
  group: words("Rater group|Group|Rater", "评价方|评价人类别|评价人", "評核者類別|評核者|評價方|評價者類別"),
  score: words("Score|Points", "评分|得分", "評分|得分"),
  weight: words("Group weight|Weight", "评价方权重|权重", "評核者權重|評價方權重|權重"),
  comment: words("Comment|Note", "评语|备注", "評語|備註"),
  rater: words("Rated by|Rater ID|Rater name", "评分人|评价人姓名|评价人工号", "評分人|評核者姓名|評核者編號"),
};

/** The columns of the Goals tab: the SMART goals of each person. */
export const GOAL_COLUMNS = {
  person: PERSON,
  period: PERIOD,
  goal: words("Goal|Objective|Goal text", "目标内容|个人目标|工作目标", "目標內容|個人目標|工作目標"),
  kpi: KPI_ID,
  unit: words("Unit", "单位", "單位"),
  start: words("Start value|Start|Baseline|From", "起始值|基准值|期初值", "起始值|基準值|期初值"),
  target: words("Target value|Target", "目标值|目标数值", "目標值|目標數值"),
  direction: words("Reached when|Direction|Better when", "达成方向|达成条件", "達成方向|達成條件"),
  actual: words("Actual|Progress|Current value", "完成值|实际值|当前值|进度", "完成值|實際值|目前值|進度"),
  weight: words("Goal weight|Weight", "目标权重|权重", "目標權重|權重"),
  deadline: words("Deadline|Due date|Due", "截止日期|完成期限|截止日", "截止日期|完成期限|截止日"),
  note: NOTE,
};

/** The columns of the Events tab. */
export const EVENT_COLUMNS = {
  person: PERSON,
  date: words("Date|Day", "日期|发生日期", "日期|發生日期"),
  period: PERIOD,
  type: words("Type|Event", "事件类型|类型", "事件類型|類型"),
  points: words("Points|Adjustment", "加减分|分值", "加減分|分數"),
  effect: words("Effect|Veto", "处理方式|效力|否决方式", "處理方式|效力|否決方式"),
  kpi: KPI_ID,
  limit: words("Limit|Cap", "上限|封顶", "上限|封頂"),
  note: NOTE,
};

/** The columns of the Calibration tab. */
export const CALIBRATION_COLUMNS = {
  period: PERIOD,
  person: PERSON,
  name: NAME,
  before: words("Band before|Before", "调整前等级|原等级", "調整前等級|原等級"),
  band: words("Band set|Band|Set to|New band", "调整后等级|绩效等级|等级", "調整後等級|績效等級|等級"),
  reason: words("Reason|Why", "调整原因|原因|理由", "調整原因|原因|理由"),
  decidedBy: words("Decided by|By", "决定人|审批人", "決定人|核定人"),
  decidedOn: words("Decided on|On", "决定日期|审批日期", "決定日期|核定日期"),
  note: NOTE,
};
