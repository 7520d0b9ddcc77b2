import {
  ASSIGNMENT_COLUMNS,
  EVENT_COLUMNS,
  FEEDBACK_COLUMNS,
  GOAL_COLUMNS,
  METRIC_COLUMNS,
  PEOPLE_COLUMNS,
  SHARING_COLUMNS,
  TARGET_COLUMNS,
} from "../words/columns.ts";
import { LONG_METRIC_COLUMNS } from "../words/mapping-words.ts";
import {
  FOLLOW_UP_COLUMNS,
  NEEDS_COLUMNS,
  RECORD_COLUMNS,
  SURVEY_COLUMNS,
  VISIT_COLUMNS,
} from "../words/record-columns.ts";
import { TAB_WORDS, type TabKey } from "../words/tabs.ts";
import { finder, type WordList } from "../words/words.ts";

/** The tabs for which one of the company's own may stand: those of people and data. Tabs of the scheme are ours. */
export const MAPPED_TAB_KEYS = [
  "people",
  "assignments",
  "metrics",
  "records",
  "followUps",
  "visits",
  "surveys",
  "needs",
  "feedback",
  "goals",
  "events",
  "targets",
] as const satisfies readonly TabKey[];

/** A tab for which one of the company's own may stand. */
export type MappedTab = (typeof MAPPED_TAB_KEYS)[number];

/** What a column of each such tab may count as. In Metrics also any KPI; Records keep their other columns as they are. */
export const MAPPED_COLUMNS: Readonly<Record<MappedTab, WordList<string>>> = {
  people: { ...PEOPLE_COLUMNS, email: SHARING_COLUMNS.email },
  assignments: ASSIGNMENT_COLUMNS,
  metrics: { ...METRIC_COLUMNS, ...LONG_METRIC_COLUMNS },
  records: RECORD_COLUMNS,
  followUps: FOLLOW_UP_COLUMNS,
  visits: VISIT_COLUMNS,
  surveys: SURVEY_COLUMNS,
  needs: NEEDS_COLUMNS,
  feedback: FEEDBACK_COLUMNS,
  goals: GOAL_COLUMNS,
  events: EVENT_COLUMNS,
  targets: TARGET_COLUMNS,
};

/** The columns by which a tab is known among the others: those without which it cannot be read, and what is usual beside them. */
export const TELLING_COLUMNS: Readonly<Record<MappedTab, readonly string[]>> = {
  people: ["person"],
  assignments: ["person", "fromDate"],
  metrics: ["person", "period"],
  records: ["person", "date"],
  followUps: ["person", "date"],
  visits: ["person", "date"],
  surveys: ["person", "date"],
  needs: ["person", "date"],
  feedback: ["person", "period", "kpi", "group", "score"],
  goals: ["person", "goal", "target"],
  events: ["person", "type"],
  targets: ["kpi"],
};

/** The columns without which a tab cannot be read; a blank stands for what the others may leave out. */
export const NEEDED_COLUMNS: Readonly<Record<MappedTab, readonly string[]>> = {
  ...TELLING_COLUMNS,
  assignments: ["person"],
  feedback: ["person", "period", "group", "score"],
  goals: ["person", "goal", "actual"],
  events: ["person"],
};

/** The words of the tabs that may be mapped. */
export const MAPPED_TAB_WORDS: WordList<MappedTab> = {
  people: TAB_WORDS.people,
  assignments: TAB_WORDS.assignments,
  metrics: TAB_WORDS.metrics,
  records: TAB_WORDS.records,
  followUps: TAB_WORDS.followUps,
  visits: TAB_WORDS.visits,
  surveys: TAB_WORDS.surveys,
  needs: TAB_WORDS.needs,
  feedback: TAB_WORDS.feedback,
  goals: TAB_WORDS.goals,
  events: TAB_WORDS.events,
  targets: TAB_WORDS.targets,
};

/** Which of them a name stands for. */
export const mappedTabOf = finder(MAPPED_TAB_WORDS);
