import { PERSON } from "./person-words.ts";
import { words } from "./words.ts";

const OWNER = words(
  `${PERSON.en.join("|")}|Owner|Assignee|Assigned to|Case owner`,
  `${PERSON["zh-Hans"].join("|")}|负责人|处理人|客服|归属人`,
  `${PERSON["zh-Hant"].join("|")}|負責人|處理人|客服|歸屬人`,
);
const CUSTOMER = words("Customer|Account|Company|Customer name", "客户名称|客户|公司名称", "客戶名稱|客戶|公司名稱");
const CONTACT = words("Contact|Contact person|Contact name", "联系人|客户联系人", "聯絡人|客戶聯絡人");
const CONTENT = words(
  "Content|Summary|Description|Minutes of the talk",
  "沟通内容|跟进内容|内容|拜访内容",
  "洽談內容|追蹤內容|內容|拜訪內容",
);
const RESULT = words("Result|Outcome", "结果|跟进结果|拜访结果", "結果|追蹤結果|拜訪結果");
const NEXT_STEP = words("Next step|Next action|Plan", "下一步计划|后续计划|下一步", "下一步計畫|後續計畫|下一步");
const NEXT_DATE = words(
  "Next date|Next contact date|Due on",
  "下次联系日期|下次跟进日期|下次跟进时间",
  "下次聯絡日期|下次追蹤日期|下次追蹤時間",
);
const NEEDS = words("Needs|Customer needs|Requirements", "客户需求|需求", "客戶需求|需求");
const PROBLEMS = words(
  "Problems|Problems raised|Issues",
  "客户问题|问题与建议|反馈问题",
  "客戶問題|問題與建議|反映問題",
);
const NOTE = words("Note|Notes|Remark", "备注|说明", "備註|說明");

/** The columns of the Records tab that we look for; all others can be named in measures. */
export const RECORD_COLUMNS = {
  person: OWNER,
  date: words(
    "Date|Day|Created|Created time|Created at|Closed time|Call date",
    "日期|创建时间|创建日期|通话日期",
    "日期|建立時間|建立日期|通話日期",
  ),
};

/** The columns of the customer follow-up form. */
export const FOLLOW_UP_COLUMNS = {
  record: words("Follow-up ID|Follow-up No|Record ID", "跟进编号|记录编号", "追蹤編號|紀錄編號"),
  person: OWNER,
  date: words(
    "Date|Follow-up date|Contact date|Created time",
    "日期|跟进日期|跟进时间|创建时间",
    "日期|追蹤日期|聯絡日期|建立時間",
  ),
  customer: CUSTOMER,
  contact: CONTACT,
  channel: words("Channel|Follow-up method|Method|Type", "跟进方式|联系方式|跟进类型", "聯絡方式|追蹤方式|追蹤類型"),
  stage: words("Stage|Customer status|Customer stage", "客户阶段|客户状态|阶段", "客戶階段|客戶狀態|階段"),
  content: CONTENT,
  result: RESULT,
  nextStep: NEXT_STEP,
  nextDate: NEXT_DATE,
  note: NOTE,
};

/** The columns of the customer visit form. */
export const VISIT_COLUMNS = {
  record: words("Visit ID|Visit No|Record ID", "访问编号|拜访编号|记录编号", "拜訪編號|訪問編號|紀錄編號"),
  person: OWNER,
  date: words(
    "Date|Visit date|Check-in time|Created time",
    "日期|访问日期|拜访日期|签到时间|创建时间",
    "日期|拜訪日期|訪問日期|簽到時間|建立時間",
  ),
  customer: CUSTOMER,
  contact: CONTACT,
  kind: words("Visit type|Kind of visit|Type", "访问类型|拜访类型|访问方式", "拜訪類型|訪問類型|拜訪方式"),
  purpose: words("Purpose|Aim", "访问目的|拜访目的|目的", "拜訪目的|訪問目的|目的"),
  duration: words("Duration|Minutes|Length", "时长|访问时长|拜访时长", "時間長度|拜訪時間|時長"),
  content: CONTENT,
  needs: NEEDS,
  problems: PROBLEMS,
  result: RESULT,
  satisfaction: words("Satisfaction|Satisfaction score|Rating", "满意度|满意度评分", "滿意度|滿意度評分"),
  nextStep: NEXT_STEP,
  nextDate: NEXT_DATE,
  note: NOTE,
};

/** The columns of the needs-analysis report: one customer's needs a row. */
export const NEEDS_COLUMNS = {
  record: words("Report ID|Record ID", "报告编号|记录编号", "報告編號|紀錄編號"),
  person: OWNER,
  date: words("Date|Report date", "日期|报告日期", "日期|報告日期"),
  customer: CUSTOMER,
  contact: CONTACT,
  situation: words("Situation|Background", "客户现状|现状", "客戶現況|現況"),
  needs: NEEDS,
  problems: PROBLEMS,
  priority: words("Priority", "优先级", "優先順序"),
  proposal: words("Proposal|Solution", "建议方案|解决方案", "建議方案|解決方案"),
  effect: words("Expected effect|Benefit", "预期效果", "預期效益"),
  result: RESULT,
  nextStep: NEXT_STEP,
  nextDate: NEXT_DATE,
  note: NOTE,
};

/** The columns of the Surveys tab: one answer a row. */
export const SURVEY_COLUMNS = {
  record: words("Response ID|Answer ID|Record ID", "答卷编号|问卷编号|记录编号", "問卷編號|答卷編號|紀錄編號"),
  person: OWNER,
  date: words(
    "Date|Answered on|Response date|Created time",
    "日期|填写日期|提交时间|创建时间",
    "日期|填寫日期|提交時間|建立時間",
  ),
  survey: words("Survey|Survey name|Questionnaire", "调查名称|问卷名称|调查类型", "調查名稱|問卷名稱|調查類型"),
  channel: words("Survey channel|Channel|Medium", "调查方式|调查渠道", "調查方式|調查管道"),
  customer: CUSTOMER,
  question: words("Question|Item", "题目|问题", "題目|問題"),
  score: words("Score|Rating|Answer", "评分|得分|分数", "評分|得分|分數"),
  comment: words("Comment|Remarks by the customer|Feedback", "评语|意见|反馈内容", "評語|意見|回饋內容"),
  note: NOTE,
};
