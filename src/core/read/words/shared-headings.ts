import { words } from "./words.ts";

/** For which period a row is. */
export const PERIOD = words("Period|Appraisal period", "考核周期|周期|期间", "考核週期|考核期間|週期|期間");

/** The job that somebody does. */
export const POST = words("Post|Position|Job|Job role|Role", "岗位|职位|职务", "職位|職務|崗位");

/** Where somebody stands on the ladder. */
export const GRADE = words("Grade|Level|Job level", "职级|级别", "職級|職等|級別");

/** A line of grades. */
export const TRACK = words("Track|Career track", "通道|职业通道|发展通道|序列", "職涯通道|通道|職涯路徑|職系|序列");

/** For the reader only. */
export const NOTE = words("Note|Notes|Comment|Remark", "备注|说明", "備註|說明");

/** A lower bound. */
export const FROM_TOTAL = words(
  "From total|From|Lower bound|Total from|At least",
  "分数下限|下限|起始分",
  "分數下限|下限|起始分",
);

/** To whom somebody belongs. */
export const TEAM = words("Team|Department|Group", "团队|部门|小组", "團隊|部門|小組");

/** What a person is called. */
export const NAME = words("Name|Full name|Employee name", "姓名|名字", "姓名|名字");

/** How many people there are to be. */
export const HEADCOUNT = words("Headcount|Seats", "定员|编制|编制人数", "編制人數|編制|員額|定員");

/** What there is to do. */
export const DUTIES = words("Duties", "职责|岗位职责", "職責|工作職責");

/** What prepares for it. */
export const TRAINING = words("Training", "培训|培训要求", "教育訓練|培訓|訓練");

/** What a total is rated as. */
export const BAND = words("Band|Rating|Label|Grade", "绩效等级|等级|评级", "績效等級|等級|評等|評級|考績等第");

/** The superior of a person. */
export const MANAGER = words(
  "Manager|Manager ID|Superior|Direct manager|Direct superior|Reports to",
  "直接上级|上级工号|上级|直属上级|汇报对象",
  "直屬主管|主管編號|主管|直接主管|上級",
);
