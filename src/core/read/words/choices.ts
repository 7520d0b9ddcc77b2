import { SETTING_CHOICES } from "./setting-choices.ts";
import { finder, words } from "./words.ts";

/** The ways a KPI's curve may be written. */
export const CURVE_CHOICES = {
  linear: words("linear|line|lines", "线性|直线", "線性|直線"),
  steps: words("steps|step|step table", "阶梯|分档", "階梯|分級"),
  higher: words("ratio|higher|ratio higher|higher is better", "达成率|正向|越高越好", "達成率|正向|越高越好"),
  lower: words("ratio lower|lower|lower is better", "反向达成率|反向|越低越好", "反向達成率|反向|越低越好"),
  reduction: words("reduction", "降幅达成率|降幅|压降", "降幅達成率|降幅"),
  scale: words("scale|rating scale", "量表|评分量表", "量表|評分量表"),
  yesNo: words("yes/no|yesno|boolean", "是否|是/否|二元", "是否|是/否|二元"),
};

/** What a blank does. */
export const MISSING_CHOICES = {
  skip: words("skip|ignore", "不计入|跳过|不计", "不列入|略過|不計"),
  zero: words("zero|0", "计零分|计零|零分", "以零分計|計零|零分"),
  hold: words("hold|wait", "待补|暂缓", "待補|暫緩"),
};

/** Where a KPI's actual comes from. */
export const SOURCE_CHOICES = {
  metrics: words("Metrics|typed", "绩效数据|实际值|手工填报", "績效資料|績效數據|實際值|人工填報"),
  records: words("Records", "业务记录|记录", "業務紀錄|紀錄|業務記錄|記錄"),
  followUps: words("Follow-ups|Customer follow-ups", "客户跟进表|客户跟进|跟进记录", "客戶追蹤表|客戶追蹤|客戶跟進表"),
  visits: words("Visits|Customer visits", "客户访问表|客户拜访表|客户访问", "客戶拜訪表|客戶訪問表|客戶拜訪"),
  surveys: words("Surveys|Satisfaction surveys|Survey", "满意度调查|满意度调查表", "滿意度調查|滿意度調查表"),
  needs: words("Needs analysis", "需求分析报告|需求分析", "需求分析報告|需求分析"),
  feedback: words("Feedback|360", "360度反馈|360反馈|反馈", "360度回饋|360回饋|回饋"),
  goals: words("Goals|SMART goals", "个人目标|目标", "個人目標|目標"),
};

/** When a goal is reached. */
export const GOAL_CHOICES = {
  atLeast: words("at least|>=|≥|higher is better", "不低于|不少于|越高越好", "不低於|不少於|越高越好"),
  atMost: words("at most|<=|≤|lower is better", "不高于|不超过|越低越好", "不高於|不超過|越低越好"),
};

/** How records become one actual. */
export const MEASURE_CHOICES = {
  count: words("count|number of", "计数|数量", "計數|數量|件數"),
  sum: words("sum|total", "求和|合计", "加總|合計"),
  mean: words("mean|average|avg", "平均值|平均|均值", "平均值|平均"),
  median: words("median|p50", "中位数", "中位數"),
  percentile: words("percentile", "百分位|分位数", "百分位數|百分位"),
  share: words("share|rate|percent of", "占比|比率", "佔比|比率"),
  distinct: words("distinct|unique", "去重计数|去重", "不重複計數|相異計數|不重複"),
};

/** How the rows of shorter periods make up a longer one. */
export const ROLL_UP_CHOICES = {
  none: words("not rolled up|none|no", "不汇总|无", "不彙總|無"),
  mean: words("mean|average|avg", "平均值|平均", "平均值|平均"),
  sum: words("sum|total", "求和|合计", "加總|合計"),
  last: words("last|latest", "取最后一期|最后一期", "取最後一期|最後一期"),
};

/** What an event does. */
export const EFFECT_CHOICES = {
  none: words("none|record|record only", "仅记录|无", "僅記錄|無"),
  adjust: words("adjust|adjustment|add points", "加减分", "加減分"),
  capKpi: words("cap KPI|cap indicator", "指标封顶", "指標封頂"),
  capTotal: words("cap total", "总分封顶", "總分封頂"),
  capBand: words("cap band|cap rating", "等级封顶", "等級封頂"),
  noBonus: words("no bonus", "取消奖金|无奖金|不发奖金", "取消獎金|無獎金|不發獎金"),
  noPromotion: words("no promotion", "不得晋升|取消晋升|取消晋升资格", "不得晉升|取消晉升|取消晉升資格"),
};

/** What a promotion rule looks at. */
export const RULE_CHOICES = {
  total: words("total|score|total score", "总分|得分", "總分|得分"),
  rating: words("rating|band", "绩效等级|等级", "績效等級|等級"),
  kpi: words("KPI|actual|KPI actual", "指标实际值|指标|实际值", "指標實際值|指標|實際值"),
  points: words("points|KPI points", "指标得分", "指標得分"),
  events: words("events|event count", "事件次数|事件", "事件次數|事件"),
  monthsInGrade: words("months in grade|time in grade", "现职级月数|任职月数|在级月数", "現職級月數|任職月數|在級月數"),
  lastYearRating: words(
    "last year rating|last year's rating",
    "上年绩效等级|上年考核等级",
    "去年績效等級|去年考核等級|去年考績",
  ),
  column: words("people column|column|person", "人员表字段|人员列|人员信息", "人員欄位|人員資料欄位|人員資訊"),
  improvement: words("improvement|growth", "提升幅度|提升", "提升幅度|成長幅度|提升"),
};

/** How a promotion rule compares. */
export const OPERATOR_CHOICES = {
  ">=": words(">=|≥|at least|=>", "不低于|大于等于", "不低於|大於等於"),
  ">": words(">|more than|above", "高于|大于", "高於|大於"),
  "<=": words("<=|≤|at most|=<", "不高于|小于等于", "不高於|小於等於"),
  "<": words("<|less than|below", "低于|小于", "低於|小於"),
  "=": words("=|==|is|equals", "等于", "等於"),
  "<>": words("<>|≠|!=|is not", "不等于", "不等於"),
  in: words("in|one of", "属于", "屬於"),
};

/** Yes and no, as people type them. */
export const YES_NO_CHOICES = {
  yes: words("yes|y|true|1", "是|对|√", "是|對|✓"),
  no: words("no|n|false|0", "否|不|×", "否|不|✗"),
};

/** Whether a bound belongs to the band above it. */
export const BOUND_CHOICES = {
  atLeast: words("at least|atLeast|>=", "达到即算|不低于", "達到即算|不低於"),
  moreThan: words("more than|moreThan|>", "须超过|高于", "須超過|高於"),
};

/** The tier modes. */
export const TIER_MODE_CHOICES = {
  whole: words("whole", "全额", "全額"),
  marginal: words("marginal", "分段累进|累进", "分段累進|累進"),
  overage: words("overage", "超额", "超額"),
  interpolate: words("interpolate|interpolated", "线性插值|插值", "線性內插|內插"),
};

/** The rounding rules of money. */
export const ROUNDING_CHOICES = {
  "half-up": words("half-up|half up", "四舍五入", "四捨五入"),
  up: words("up", "进位|向上取整|向上", "無條件進位|進位|向上"),
  down: words("down", "舍去|向下取整|向下", "無條件捨去|捨去|向下"),
};

/** How a bonus counts days outside employment. */
export const PRORATION_CHOICES = {
  days: words("days|by days", "按天|按日历天数", "按日|按日曆天數"),
  months: words("months|by months", "按月", "按月份|按月"),
  none: words("none|no proration", "不折算", "不按比例|不折算"),
};

/** What a pool does with the bonuses of its people. */
export const POOL_RULE_CHOICES = {
  shareOut: words("share out exactly|share out|exactly", "全额分配|分完", "全額分配|分完"),
  cutDown: words("only cut down|cut down|only when over", "仅超额时下调|超额下调", "僅超額時下修|超額下修"),
};

/** What those who tie for the last place of an award get. */
export const TIED_AWARD_CHOICES = {
  split: words("split|shared", "平分|均分", "平分|均分"),
  full: words("in full|full|each in full", "各得全额|全额", "各得全額|全額"),
};

/** How an award is won. */
export const AWARD_KIND_CHOICES = {
  top: words("top|top N|first", "前几名|排名", "前幾名|排名"),
  atLeast: words("at least|>=", "不低于|达到", "不低於|達到"),
  atMost: words("at most|<=", "不高于", "不高於"),
};

/** Who competes with whom for an award. */
export const AWARD_SCOPE_CHOICES = {
  all: words("all|everybody", "全体|全员", "全體|全員"),
  team: words("each team|team", "各团队|团队", "各團隊|團隊"),
};

/** By what a coefficient goes. */
export const SCOPE_CHOICES = {
  team: words("team|department", "团队|部门", "團隊|部門"),
  company: words("company|firm", "公司", "公司|全公司"),
  post: words("post|position", "岗位|职位", "職位|職務"),
  region: words("region|area", "地区|区域", "地區|區域"),
};

/** The languages, as a setting. */
export const LANGUAGE_CHOICES = {
  en: words("English|en", "英文|英语", "英文|英語"),
  "zh-Hans": words("zh-Hans|zh-CN|Simplified Chinese", "简体中文|简体", "簡體中文"),
  "zh-Hant": words("zh-Hant|zh-TW|zh-HK|Traditional Chinese", "繁体中文|繁体", "繁體中文|繁體"),
};

/** What the snapshot of a closed period is made of. */
export const PART_CHOICES = {
  scheme: words("Scheme", "考核方案", "考核方案"),
  people: words("People", "人员", "人員"),
  inputs: words("Inputs", "输入数据", "輸入資料"),
};

/** Finders of the choices, each in any language. */
export const FIND = {
  /** A way of writing a curve. */
  curve: finder(CURVE_CHOICES),
  /** What a blank does. */
  missing: finder(MISSING_CHOICES),
  /** Where an actual comes from. */
  source: finder(SOURCE_CHOICES),
  /** When a goal is reached. */
  goal: finder(GOAL_CHOICES),
  /** How records become one actual. */
  measure: finder(MEASURE_CHOICES),
  /** How the rows of shorter periods make up a longer one. */
  rollUp: finder(ROLL_UP_CHOICES),
  /** What an event does. */
  effect: finder(EFFECT_CHOICES),
  /** What a promotion rule looks at. */
  rule: finder(RULE_CHOICES),
  /** Yes or no. */
  yesNo: finder(YES_NO_CHOICES),
  /** Whether a bound belongs to the band above it. */
  bound: finder(BOUND_CHOICES),
  /** A tier mode. */
  tierMode: finder(TIER_MODE_CHOICES),
  /** A rounding rule of money. */
  rounding: finder(ROUNDING_CHOICES),
  /** How a bonus counts days outside employment. */
  proration: finder(PRORATION_CHOICES),
  /** What a pool does with bonuses. */
  poolRule: finder(POOL_RULE_CHOICES),
  /** What those who tie for an award get. */
  tiedAwards: finder(TIED_AWARD_CHOICES),
  /** How an award is won. */
  awardKind: finder(AWARD_KIND_CHOICES),
  /** Who competes for an award. */
  awardScope: finder(AWARD_SCOPE_CHOICES),
  /** By what a coefficient goes. */
  scope: finder(SCOPE_CHOICES),
  /** A language. */
  language: finder(LANGUAGE_CHOICES),
  /** A setting. */
  setting: finder(SETTING_CHOICES),
  /** A part of a snapshot. */
  part: finder(PART_CHOICES),
};
