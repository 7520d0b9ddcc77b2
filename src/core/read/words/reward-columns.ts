import { BAND, DUTIES, FROM_TOTAL, GRADE, HEADCOUNT, NOTE, PERIOD, TEAM, TRACK, TRAINING } from "./shared-headings.ts";
import { words } from "./words.ts";

const AMOUNT = words("Amount|Money", "金额", "金額");

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
