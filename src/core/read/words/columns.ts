import { words } from "./words.ts";

const PERSON = words(
  "Person ID|ID|Person|Employee ID|Employee No|Employee Number|Staff ID|Agent ID|Agent",
  "工号|人员编号|员工编号|员工ID|坐席|人员",
  "工號|人員編號|員工編號|員工ID|客服人員|人員",
);
const PERIOD = words("Period|Appraisal period", "考核周期|周期|期间", "考核週期|週期|期間");
const POST = words("Post|Position|Job|Job role|Role", "岗位|职位", "崗位|職位");
const GRADE = words("Grade|Level|Job level", "职级|级别", "職級|級別");
const REGION = words("Region|Area|Site", "地区|区域|大区", "地區|區域|大區");
const TRACK = words("Track|Career track", "通道|职业通道|序列", "通道|職涯通道|序列");
const FROM_DATE = words("From date|From|Effective from|Start", "生效日期|开始日期|起", "生效日期|開始日期|起");
const TO_DATE = words("To date|To|Effective to|End", "失效日期|结束日期|止", "失效日期|結束日期|止");
const NOTE = words("Note|Notes|Comment|Remark", "备注|说明", "備註|說明");
const FROM_TOTAL = words(
  "From total|From|Lower bound|Total from|At least",
  "分数下限|下限|起始分",
  "分數下限|下限|起始分",
);
const NAME = words("Name|Full name|Employee name", "姓名|名字", "姓名|名字");
const KPI_ID = words("KPI|KPI ID|Indicator", "指标|指标编号|KPI编号", "指標|指標編號|KPI編號");

/** The columns of the Settings tab. */
export const SETTINGS_COLUMNS = {
  setting: words("Setting|Name", "设置项|设置|名称", "設定項目|設定|名稱"),
  value: words("Value", "值|取值", "值|設定值"),
  note: words("Meaning|Note|Notes", "说明|备注", "說明|備註"),
};

/** The columns of the KPIs tab. */
export const KPI_COLUMNS = {
  kpi: KPI_ID,
  name: words("Name|KPI name|Title", "指标名称|名称", "指標名稱|名稱"),
  dimension: words("Dimension|Group|Category", "维度|指标维度", "面向|維度|指標維度"),
  unit: words("Unit", "单位", "單位"),
  curve: words("Curve|Scoring|Shape", "计分方式|曲线|评分方式", "計分方式|曲線|評分方式"),
  threshold: words("Threshold|Minimum", "门槛值|门槛|底线值", "門檻值|門檻|底線值"),
  target: words("Target|Goal", "目标值|目标", "目標值|目標"),
  stretch: words("Stretch|Stretch target", "挑战值|挑战目标", "挑戰值|挑戰目標"),
  knots: words("Knots|Actuals|Steps", "实际值节点|节点|分段值", "實際值節點|節點|分段值"),
  points: words("Points|Scores", "对应分数|得分节点|分值", "對應分數|得分節點|分值"),
  floor: words("Floor|Least points", "最低分|保底分", "最低分|保底分"),
  cap: words("Cap|Most points", "最高分|封顶分", "最高分|封頂分"),
  missing: words("If missing|Missing|Blank", "缺失处理|缺数处理", "缺值處理|缺漏處理"),
  source: words("Source|Data source", "数据来源|来源", "數據來源|資料來源|來源"),
  measure: words("Measure|Aggregate", "统计方式|汇总方式", "統計方式|彙總方式"),
  column: words("Of column|Record column|Column", "统计列|记录列|列", "統計欄|紀錄欄位|欄"),
  where: words("Where|Filter", "条件|筛选条件", "條件|篩選條件"),
  outOf: words("Out of|Out of where|Base", "占比基数|基数条件", "佔比基數|基數條件"),
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
  label: words("Band|Rating|Label|Grade", "绩效等级|等级|评级", "績效等級|等級|評級"),
  note: NOTE,
};

/** The columns of the Bonus tiers tab. */
export const BONUS_COLUMNS = {
  from: FROM_TOTAL,
  tier: words("Tier|Name", "档位|档次", "級距|檔位"),
  coefficient: words("Coefficient|Multiplier|Rate", "绩效系数|系数", "績效係數|係數"),
  note: NOTE,
};

/** The columns of the Ladder tab. */
export const LADDER_COLUMNS = {
  track: TRACK,
  grade: GRADE,
  title: words("Title|Grade title", "职级名称|头衔", "職級名稱|職銜"),
  next: words("Next grade|Next|Leads to", "下一职级|晋升至", "下一職級|晉升至"),
  headcount: words("Headcount|Seats", "定员|编制", "定員|編制"),
  duties: words("Duties", "职责", "職責"),
  skills: words("Core skills|Skills", "核心技能|技能", "核心技能|技能"),
  training: words("Training", "培训", "培訓"),
  note: NOTE,
};

/** The columns of the Promotion rules tab. */
export const RULE_COLUMNS = {
  track: TRACK,
  grade: words("From grade|Grade", "当前职级|职级", "目前職級|職級"),
  next: words("Next grade|To grade|To", "下一职级|晋升至", "下一職級|晉升至"),
  kind: words("Rule|Kind|Looks at", "规则类型|考察内容", "規則類型|考察內容"),
  subject: words("Of what|Subject|KPI", "考察对象|对象", "考察對象|對象"),
  operator: words("Operator|Comparison", "比较|运算符", "比較|運算子"),
  bound: words("Bound|Standard|Value", "标准|标准值", "標準|標準值"),
  periods: words("Periods|Consecutive periods|For periods", "连续期数|期数", "連續期數|期數"),
  group: words("One of group|Group|Any of", "任一组|可选组", "任一組|可選組"),
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
  team: words("Team|Department|Group", "团队|部门|小组", "團隊|部門|小組"),
  gradeSince: words("Grade since|In grade since", "任职级起始日|现职级日期", "任職級起始日|現職級日期"),
  bonusBase: words("Bonus base|Base", "奖金基数|奖金基准", "獎金基數|獎金基準"),
  lastYearRating: words("Last year rating|Last year's rating", "上年考核等级|上年度考核", "去年考核等級|上年度考核"),
};

/** The fixed columns of the Metrics tab; every other column is a KPI. */
export const METRIC_COLUMNS = { person: PERSON, period: PERIOD, name: NAME, note: NOTE };

/** The columns of the Records tab that we look for; all others can be named in measures. */
export const RECORD_COLUMNS = {
  person: words(
    `${PERSON.en.join("|")}|Owner|Assignee|Assigned to|Case owner`,
    `${PERSON["zh-Hans"].join("|")}|负责人|处理人|客服|归属人`,
    `${PERSON["zh-Hant"].join("|")}|負責人|處理人|客服|歸屬人`,
  ),
  date: words(
    "Date|Day|Created|Created time|Created at|Closed time|Call date",
    "日期|创建时间|创建日期|通话日期",
    "日期|建立時間|建立日期|通話日期",
  ),
};

/** The columns of the Feedback tab (360°). */
export const FEEDBACK_COLUMNS = {
  person: PERSON,
  period: PERIOD,
  kpi: KPI_ID,
  group: words("Rater group|Group|Rater", "评价方|评价人类别", "評價方|評價者類別"),
  score: words("Score|Points", "评分|得分", "評分|得分"),
  weight: words("Group weight|Weight", "评价方权重|权重", "評價方權重|權重"),
  comment: words("Comment|Note", "评语|备注", "評語|備註"),
};

/** The columns of the Events tab. */
export const EVENT_COLUMNS = {
  person: PERSON,
  date: words("Date|Day", "日期|发生日期", "日期|發生日期"),
  period: PERIOD,
  type: words("Type|Event", "类型|事件类型", "類型|事件類型"),
  points: words("Points|Adjustment", "加减分|分值", "加減分|分值"),
  effect: words("Effect|Veto", "效力|否决方式", "效力|否決方式"),
  kpi: KPI_ID,
  limit: words("Limit|Cap", "上限|封顶", "上限|封頂"),
  note: NOTE,
};
