import { HISTORY_COLUMNS, METRIC_COLUMNS, PEOPLE_COLUMNS } from "../read/words/columns.ts";
import { finder, words } from "../read/words/words.ts";
import { BONUS_RESULT_COLUMNS, SCORE_COLUMNS } from "./result-columns.ts";

/** The tables of the Dashboard tab. Each is found again by its title. */
export const DASHBOARD_TITLES = {
  heat: words("Mean points by team and KPI", "各团队指标平均得分", "各團隊指標平均得分"),
  bands: words("People by band", "各等级人数", "各等級人數"),
  trend: words("Mean total by period", "各周期平均总分", "各週期平均總分"),
  teams: words("Bonus by team", "各团队奖金", "各團隊獎金"),
  tiers: words("Bonus by tier", "各档位奖金", "各級距獎金"),
};

/** A table of the Dashboard tab. */
export type DashboardKey = keyof typeof DASHBOARD_TITLES;

/** Which table a title is of, in any of the languages. */
export const dashboardTitle = finder(DASHBOARD_TITLES);

/** The headings of the tables. */
export const DASHBOARD_COLUMNS = {
  team: PEOPLE_COLUMNS.team,
  people: words("People", "人数", "人數"),
  total: words("Mean total", "平均总分", "平均總分"),
  band: SCORE_COLUMNS.band,
  share: words("Share (%)", "占比（%）", "佔比（%）"),
  period: METRIC_COLUMNS.period,
  tier: HISTORY_COLUMNS.tier,
  amount: BONUS_RESULT_COLUMNS.amount,
};

/** What stands in the first column for those who have no name of their own. */
export const DASHBOARD_NAMES = {
  everybody: words("Everybody", "全体", "全體"),
  together: words("Smaller teams together", "人数较少的团队合计", "人數較少的團隊合計"),
  noTeam: words("No team", "未分团队", "未分團隊"),
  noBand: words("No band", "暂无等级", "尚無等級"),
  noTier: words("No tier", "未达档位", "未達級距"),
};
