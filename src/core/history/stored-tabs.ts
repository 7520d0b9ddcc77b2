import type { SnapshotPart } from "../model/history.ts";
import {
  ASSIGNMENT_COLUMNS,
  AWARD_COLUMNS,
  BONUS_COLUMNS,
  CALIBRATION_COLUMNS,
  COEFFICIENT_COLUMNS,
  EVENT_COLUMNS,
  FEEDBACK_COLUMNS,
  GOAL_COLUMNS,
  GUIDE_COLUMNS,
  KPI_COLUMNS,
  LADDER_COLUMNS,
  METRIC_COLUMNS,
  PEOPLE_COLUMNS,
  POOL_COLUMNS,
  RATING_COLUMNS,
  RULE_COLUMNS,
  SETTINGS_COLUMNS,
  TARGET_COLUMNS,
  WEIGHT_COLUMNS,
} from "../read/words/columns.ts";
import {
  FOLLOW_UP_COLUMNS,
  NEEDS_COLUMNS,
  RECORD_COLUMNS,
  SURVEY_COLUMNS,
  VISIT_COLUMNS,
} from "../read/words/record-columns.ts";
import type { TabKey } from "../read/words/tabs.ts";
import type { WordList } from "../read/words/words.ts";

/** Tabs that the add-on writes, or that only show what others say: they are no part of what a result came from. */
type OtherTab =
  | "scores"
  | "bonuses"
  | "awardList"
  | "payroll"
  | "promotions"
  | "live"
  | "periods"
  | "history"
  | "snapshots"
  | "shared"
  | "dashboard"
  | "posts"
  | "mapping";

/** A tab that results come from: to which part of a snapshot it belongs, and its columns. */
export interface StoredTab {
  readonly part: SnapshotPart;
  readonly columns: WordList<string>;
  /** KPIs may be measured from any of its columns, remarks too. */
  readonly isMeasured?: boolean;
}

/**
 * The tabs that are frozen with a period. The scheme is the company's rules; the people are frozen as they stood, since
 * the People tab says who they are today; inputs carry the day or the period that they are of, and may be mended later.
 */
export const STORED_TABS: Readonly<Record<Exclude<TabKey, OtherTab>, StoredTab>> = {
  settings: { part: "scheme", columns: SETTINGS_COLUMNS },
  kpis: { part: "scheme", columns: KPI_COLUMNS },
  weights: { part: "scheme", columns: WEIGHT_COLUMNS },
  ratings: { part: "scheme", columns: RATING_COLUMNS },
  bonus: { part: "scheme", columns: BONUS_COLUMNS },
  ladder: { part: "scheme", columns: LADDER_COLUMNS },
  rules: { part: "scheme", columns: RULE_COLUMNS },
  targets: { part: "scheme", columns: TARGET_COLUMNS },
  awards: { part: "scheme", columns: AWARD_COLUMNS },
  guide: { part: "scheme", columns: GUIDE_COLUMNS },
  people: { part: "people", columns: PEOPLE_COLUMNS },
  assignments: { part: "inputs", columns: ASSIGNMENT_COLUMNS },
  pools: { part: "inputs", columns: POOL_COLUMNS },
  coefficients: { part: "inputs", columns: COEFFICIENT_COLUMNS },
  metrics: { part: "inputs", columns: METRIC_COLUMNS },
  records: { part: "inputs", columns: RECORD_COLUMNS, isMeasured: true },
  followUps: { part: "inputs", columns: FOLLOW_UP_COLUMNS, isMeasured: true },
  visits: { part: "inputs", columns: VISIT_COLUMNS, isMeasured: true },
  surveys: { part: "inputs", columns: SURVEY_COLUMNS, isMeasured: true },
  needs: { part: "inputs", columns: NEEDS_COLUMNS, isMeasured: true },
  feedback: { part: "inputs", columns: FEEDBACK_COLUMNS },
  goals: { part: "inputs", columns: GOAL_COLUMNS },
  events: { part: "inputs", columns: EVENT_COLUMNS },
  calibration: { part: "inputs", columns: CALIBRATION_COLUMNS },
};

/** The tabs of a part of the snapshot. */
export function tabsOfPart(part: SnapshotPart): readonly (keyof typeof STORED_TABS)[] {
  const keys = Object.keys(STORED_TABS) as (keyof typeof STORED_TABS)[];
  return keys.filter((key) => STORED_TABS[key].part === part);
}
