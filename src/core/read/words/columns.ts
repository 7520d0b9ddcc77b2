import { PERSON } from "./person-words.ts";
import { words } from "./words.ts";

const PERIOD = words("Period|Appraisal period", "考核周期|周期|期间", "考核週期|考核期間|週期|期間");
const POST = words("Post|Position|Job|Job role|Role", "岗位|职位|职务", "職位|職務|崗位");
const GRADE = words("Grade|Level|Job level", "职级|级别", "職級|職等|級別");
const REGION = words("Region|Area|Site", "地区|区域|大区", "地區|區域|大區");
const TRACK = words("Track|Career track", "通道|职业通道|发展通道|序列", "職涯通道|通道|職涯路徑|職系|序列");
const FROM_DATE = words("From date|From|Effective from|Start", "生效日期|开始日期|起", "生效日期|開始日期|起日|起");
const TO_DATE = words("To date|To|Effective to|End", "失效日期|结束日期|止", "失效日期|結束日期|迄日|止");
const NOTE = words("Note|Notes|Comment|Remark", "备注|说明", "備註|說明");
const FROM_TOTAL = words(
  "From total|From|Lower bound|Total from|At least",
  "分数下限|下限|起始分",
  "分數下限|下限|起始分",
);
const TEAM = words("Team|Department|Group", "团队|部门|小组", "團隊|部門|小組");
const BONUS_BASE = words("Bonus base|Base", "奖金基数|奖金基准", "獎金基數|獎金基準");
const AMOUNT = words("Amount|Money", "金额", "金額");
const NAME = words("Name|Full name|Employee name", "姓名|名字", "姓名|名字");
const KPI_ID = words("KPI|KPI ID|Indicator", "指标|指标编号|KPI编号", "指標|指標編號|KPI編號");

const HEADCOUNT = words("Headcount|Seats", "定员|编制|编制人数", "編制人數|編制|員額|定員");
const DUTIES = words("Duties", "职责|岗位职责", "職責|工作職責");
const TRAINING = words("Training", "培训|培训要求", "教育訓練|培訓|訓練");

const BAND = words("Band|Rating|Label|Grade", "绩效等级|等级|评级", "績效等級|等級|評等|評級|考績等第");

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

/** The columns of the Guide tab. */
export const GUIDE_COLUMNS = {
  band: BAND,
  share: words("Share|Target share", "目标占比|占比", "目標佔比|佔比"),
  note: NOTE,
};

/** The columns of the Bonus tiers tab. */
export const BONUS_COLUMNS = {
  from: FROM_TOTAL,
  tier: words("Tier|Name", "档位|档次", "級距|級距名稱|檔位"),
  coefficient: words("Coefficient|Multiplier|Rate", "绩效系数|系数", "績效係數|係數"),
  note: NOTE,
};

/** The columns of the Coefficients tab. */
export const COEFFICIENT_COLUMNS = {
  period: PERIOD,
  scope: words("Scope|Goes by", "适用范围|范围", "適用範圍|範圍"),
  which: words("Which|Of which", "适用对象|对象", "適用對象|對象"),
  coefficient: words("Coefficient|Multiplier|Factor", "绩效系数|系数", "績效係數|係數"),
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

/** The columns of the Pools tab. */
export const POOL_COLUMNS = {
  period: PERIOD,
  team: TEAM,
  amount: AMOUNT,
  note: NOTE,
};

/** The columns of the Awards tab. */
export const AWARD_COLUMNS = {
  award: words("Award|Award name", "奖项名称|奖项", "獎項名稱|獎項"),
  period: PERIOD,
  kind: words("Won by|Kind", "评选方式", "評選方式"),
  of: words("Of what|KPI|Indicator", "评选项目|指标", "評選項目|指標"),
  bound: words("Places or bound|Number|Bound|Places", "名额或标准值|名额|标准值", "名額或標準值|名額|標準值"),
  scope: words("Among|Scope", "评选范围|范围", "評選範圍|範圍"),
  amount: AMOUNT,
  note: NOTE,
};

/** The columns of the Posts tab: a job description a row. */
export const POST_COLUMNS = {
  post: POST,
  title: words("Post title|Job title|Full title", "岗位名称|岗位全称", "職位名稱|職位全稱"),
  series: words("Post series|Job family|Series", "岗位系|岗位系列|岗位序列", "職位系列|職系|職務系列"),
  group: words("Post group|Job group|Group", "岗位组|岗位族", "職位組別|職組|職務組別"),
  level: words("Post level|Job level|Level", "岗位级|岗位级别", "職位層級|職位等級"),
  superior: words(
    "Direct superior|Superior post|Reports to",
    "直接上级岗位|上级岗位|直接上级",
    "直屬上級職位|上級職位|直屬主管職位",
  ),
  department: words("Department|Unit", "所属部门|部门", "所屬部門|部門"),
  payGrade: words("Pay grade|Salary grade", "薪等|薪酬等级", "薪等|薪資等級"),
  payLevel: words("Pay level|Pay step", "薪级|薪酬级别|薪档", "薪級|薪資級別"),
  peopleManaged: words(
    "People managed|Direct reports|Span of control",
    "管辖人数|所辖人员|下属人数",
    "管理人數|轄下人數|部屬人數",
  ),
  headcount: HEADCOUNT,
  duties: DUTIES,
  authority: words("Authority|Powers", "权限|职权|岗位权限", "權限|職權"),
  results: words("Results expected|Results|Outcomes", "工作成果|工作结果|预期成果", "工作成果|預期成果"),
  from: words(
    "Comes from|Filled from|Previous posts",
    "来源岗位|可由何岗位晋升或转入",
    "來源職位|可由何職位晉升或轉任",
  ),
  next: words("Leads to|Next posts|Can move to", "可晋升或转任岗位|晋升岗位|去向岗位", "可晉升或轉任職位|晉升職位"),
  education: words("Education|Degree", "学历|学历要求", "學歷|學歷要求"),
  training: TRAINING,
  experience: words("Years of experience|Experience", "工作年限|工作经验|经验", "年資要求|工作經驗|經歷"),
  abilities: words("Abilities|Skills|Competencies", "能力要求|能力|技能要求", "能力條件|職能條件|能力要求"),
  conditions: words("Working conditions|Conditions", "工作条件|工作环境", "工作條件|工作環境"),
  kpis: words("KPIs of the post|KPIs|Indicators", "岗位指标|考核指标|关键绩效指标", "職位指標|考核指標|關鍵績效指標"),
  note: NOTE,
};

/** The columns of the Ladder tab. */
export const LADDER_COLUMNS = {
  track: TRACK,
  grade: GRADE,
  title: words("Title|Grade title", "职级名称|头衔|称谓", "職級名稱|職稱|職銜"),
  next: words("Next grade|Next|Leads to", "下一职级|晋升至", "下一職級|晉升至"),
  headcount: HEADCOUNT,
  duties: DUTIES,
  skills: words("Core skills|Skills", "核心技能|技能", "核心職能|核心技能|技能"),
  training: TRAINING,
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
  manager: words("Manager|Manager ID|Superior", "直接上级|上级工号|上级", "直屬主管|主管編號|主管"),
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

/** The columns of the Closed periods tab: a row a closed period. */
export const CLOSED_PERIOD_COLUMNS = {
  period: PERIOD,
  closedAt: words("Closed at", "封存时间", "封存時間"),
  closedBy: words("Closed by", "封存人", "封存人"),
  people: words("Number of people", "人数", "人數"),
  paid: words("Total paid", "实发合计", "實發合計"),
  scheme: words("Scheme fingerprint", "方案指纹", "方案指紋"),
  staff: words("People fingerprint", "人员指纹", "人員指紋"),
  inputs: words("Inputs fingerprint", "数据指纹", "資料指紋"),
  results: words("Results fingerprint", "结果指纹", "結果指紋"),
};

/** The fixed columns of the History tab: a row a closed period and person; each KPI has two more, its actual and its points. */
export const HISTORY_COLUMNS = {
  period: PERIOD,
  person: PERSON,
  name: NAME,
  team: PEOPLE_COLUMNS.team,
  post: POST,
  grade: GRADE,
  track: TRACK,
  total: words("Total", "总分", "總分"),
  band: words("Band", "绩效等级", "績效等級"),
  coverage: words("Coverage", "数据覆盖率", "資料涵蓋率"),
  status: words("Status", "状态", "狀態"),
  tier: words("Tier", "档位", "級距"),
  bonus: words("Bonus", "奖金", "獎金"),
  correction: words("Correction", "补扣差额", "補扣差額"),
  paid: words("Paid", "实发奖金", "實發獎金"),
  corrected: words("Corrected periods", "差额所属周期", "差額所屬週期"),
  flags: words("Promotion", "晋升", "晉升"),
  checksum: words("Checksum", "校验码", "檢查碼"),
};

/** The columns of the Snapshots tab: the scheme and the inputs of closed periods as text, in pieces that fit a cell. */
export const SNAPSHOT_COLUMNS = {
  period: PERIOD,
  part: words("Part", "部分", "部分"),
  number: words("No.", "序号", "序號"),
  text: words("Text", "文本", "文字"),
};

/** The columns of the Shared tab: which file was made of whose results, and who may see it. */
export const SHARED_COLUMNS = {
  period: PERIOD,
  person: PERSON,
  team: TEAM,
  name: NAME,
  file: words("File", "文件", "檔案"),
  viewers: words("Viewers", "可查看人", "可檢視者"),
  sharedAt: words("Shared at", "发放时间", "發送時間"),
  pay: words("With pay", "含奖金", "含獎金"),
  fingerprint: words("Results fingerprint", "结果指纹", "結果指紋"),
};

/** What sharing reads of the People tab: whose address is which, and who leads whom. */
export const SHARING_COLUMNS = {
  person: PERSON,
  email: words("Email|E-mail|Email address|E-mail address", "邮箱|电子邮箱|电子邮件", "電子郵件|電子信箱|電子郵件地址"),
  manager: PEOPLE_COLUMNS.manager,
};
