import { PERSON } from "./person-words.ts";
import { GRADE, MANAGER, NAME, PERIOD, POST, TEAM, TRACK } from "./shared-headings.ts";
import { words } from "./words.ts";

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
  team: TEAM,
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
  manager: MANAGER,
};
