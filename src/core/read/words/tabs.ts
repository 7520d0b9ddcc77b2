import { finder, type WordList, words } from "./words.ts";

/** The tabs of a workbook: of the scheme with its settings, of data, of results, of closed periods, and the live scorecard. */
export type TabKey =
  | "settings"
  | "kpis"
  | "weights"
  | "ratings"
  | "bonus"
  | "targets"
  | "coefficients"
  | "guide"
  | "pools"
  | "awards"
  | "awardList"
  | "payroll"
  | "posts"
  | "ladder"
  | "rules"
  | "people"
  | "assignments"
  | "metrics"
  | "records"
  | "followUps"
  | "visits"
  | "surveys"
  | "needs"
  | "feedback"
  | "goals"
  | "events"
  | "calibration"
  | "scores"
  | "bonuses"
  | "promotions"
  | "live"
  | "periods"
  | "history"
  | "snapshots"
  | "shared"
  | "mapping"
  | "dashboard";

/** What each tab is called. */
export const TAB_WORDS: WordList<TabKey> = {
  settings: words("Settings", "设置", "設定"),
  kpis: words("KPIs|KPI|Indicators", "指标|指标库|KPI指标", "指標|指標庫|KPI指標"),
  weights: words("Weights|Weight", "权重|指标权重", "權重|指標權重"),
  ratings: words("Ratings|Rating|Bands", "绩效等级|等级", "績效等級|等級"),
  bonus: words("Bonus tiers|Bonus scheme", "奖金档位|奖金方案", "獎金級距|獎金方案"),
  targets: words("Targets|Targets that differ", "目标|差异化目标", "目標|差異化目標"),
  pools: words("Pools|Bonus pools|Pool", "奖金池", "獎金總額|獎金池"),
  awards: words("Awards|Award scheme", "奖项", "獎項"),
  payroll: words("Payroll", "薪资发放", "薪資發放"),
  awardList: words("Award list|Awards won", "获奖名单", "獲獎名單"),
  coefficients: words("Coefficients|Team coefficients", "系数|绩效系数表", "係數|績效係數表"),
  guide: words("Guide|Guided distribution", "等级分布参考|强制分布", "等級分布參考|強制分配"),
  posts: words("Posts|Job descriptions|Positions", "岗位说明|岗位说明书", "職位說明|職務說明書"),
  ladder: words("Ladder|Grades|Career ladder", "职级体系|职级", "職級架構|職級體系|職級"),
  rules: words("Promotion rules|Promotion criteria", "晋升标准|晋升规则", "晉升標準|晉升規則"),
  people: words("People|Staff|Employees", "人员|员工", "人員|員工"),
  assignments: words("Assignments|Job changes", "任职变动|任职记录", "任職異動|任職紀錄"),
  metrics: words("Metrics|Actuals", "绩效数据|实际值|数据", "績效資料|績效數據|實際值|數據"),
  records: words("Records|Calls|Tickets", "业务记录|记录|工单", "業務紀錄|業務記錄|紀錄|工單"),
  followUps: words(
    "Follow-ups|Customer follow-ups",
    "客户跟进表|客户跟进|跟进记录",
    "客戶追蹤表|客戶追蹤|客戶跟進表|追蹤紀錄",
  ),
  visits: words(
    "Visits|Customer visits",
    "客户访问表|客户拜访表|客户访问|拜访记录",
    "客戶拜訪表|客戶訪問表|客戶拜訪|拜訪紀錄",
  ),
  surveys: words("Surveys|Satisfaction surveys|Survey", "满意度调查|满意度调查表", "滿意度調查|滿意度調查表"),
  needs: words("Needs analysis|Needs analyses", "需求分析报告|需求分析", "需求分析報告|需求分析"),
  feedback: words("Feedback|360 feedback", "360度反馈|360反馈|反馈", "360度回饋|360回饋|回饋"),
  goals: words("Goals|SMART goals", "个人目标|SMART目标", "個人目標|SMART目標"),
  events: words("Events|Incidents", "事件|奖惩记录", "事件|獎懲紀錄"),
  calibration: words("Calibration|Calibrations", "绩效校准|定级调整", "績效校準|等第調整"),
  scores: words("Scores", "得分|考核得分|考核结果", "得分|考核得分|考核結果"),
  bonuses: words("Bonus|Bonus results", "奖金|奖金结果", "獎金|獎金結果"),
  live: words("Scorecard|Live scorecard", "计分卡", "計分卡"),
  promotions: words("Promotion|Promotions", "晋升|晋升结果", "晉升|晉升結果"),
  periods: words("Closed periods|Periods", "已封存周期|封存周期", "已封存週期|已封存期間|封存週期"),
  history: words("History|Closed results", "历史结果|历史", "歷史結果|歷史"),
  snapshots: words("Snapshots|Snapshot", "快照|封存快照", "快照|封存快照"),
  dashboard: words("Dashboard", "仪表盘", "儀表板"),
  shared: words("Shared|Shared files", "发放记录|共享记录", "發送紀錄|共用紀錄"),
  mapping: words("Mapping|Column mapping", "字段映射|列映射", "欄位對應|欄位對應表"),
};

/** Which tab a name stands for, in any of the languages. */
export const tabOf = finder(TAB_WORDS);
