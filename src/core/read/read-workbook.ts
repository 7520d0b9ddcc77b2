import type { Assignment } from "../model/assignment.ts";
import type { Calibration } from "../model/calibration.ts";
import type { PersonEvent } from "../model/event.ts";
import type { Goal } from "../model/goal.ts";
import { Issues } from "../model/issue.ts";
import { type ByRecordTab, RECORD_TABS } from "../model/kpi.ts";
import type { People, Person } from "../model/person.ts";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings.ts";
import type { Table } from "../model/table.ts";
import { readAssignments, withAssignments } from "./assignments.ts";
import { readCalibrations } from "./calibrations.ts";
import { readEvents } from "./events.ts";
import { type FeedbackRow, readFeedback } from "./feedback.ts";
import { idOf } from "./fields.ts";
import { readGoals } from "./goals.ts";
import { type KpiRow, readKpis } from "./kpis.ts";
import { type Metrics, readMetrics } from "./metrics.ts";
import { NOBODY, personFromId, readPeople } from "./people.ts";
import { type RatingRow, readRatings } from "./ratings.ts";
import { NO_REWARDS, type RewardTabs, readRewards } from "./read-rewards.ts";
import { isErrorCell } from "./reading.ts";
import { type Records, readRecordTabs } from "./records.ts";
import { readSettings } from "./settings.ts";
import { openTab } from "./tab.ts";
import { readTargets, type TargetRow } from "./targets.ts";
import { readWeights, type WeightEntry } from "./weights.ts";
import { GOAL_COLUMNS, METRIC_COLUMNS } from "./words/columns.ts";
import { TAB_WORDS, type TabKey } from "./words/tabs.ts";
import type { WordList } from "./words/words.ts";

/** The tabs of a workbook by what they are. */
export type Tables = Readonly<Partial<Record<TabKey, Table>>>;

/** All that a workbook says, read but not yet judged. */
export interface Workbook extends RewardTabs {
  readonly settings: Settings;
  readonly kpis: readonly KpiRow[];
  readonly weights: readonly WeightEntry[];
  readonly ratings: readonly RatingRow[];
  readonly targets: readonly TargetRow[];
  readonly people: People;
  readonly metrics: Metrics | null;
  readonly records: ByRecordTab<Records>;
  readonly feedback: readonly FeedbackRow[];
  readonly goals: readonly Goal[];
  readonly events: readonly PersonEvent[];
  /** Bands that people decided; not read for scores alone. */
  readonly calibrations: readonly Calibration[];
}

const NEEDED: readonly TabKey[] = ["kpis", "weights"];
/** Tabs of which one at least must be there, since actuals come from them. */
const DATA: readonly TabKey[] = ["metrics", ...RECORD_TABS, "goals", "feedback"];

function noteMissingTabs(tables: Tables, issues: Issues): void {
  for (const key of NEEDED) {
    const table = tables[key];
    if (!table) issues.error("tab.missing", null, { tab: TAB_WORDS[key] });
    else if (table.rows.length < 2) issues.error("tab.empty", { sheet: table.sheet, row: 1, column: 1 });
  }
  const data = DATA.flatMap((key) => tables[key] ?? []);
  if (data.length === 0) issues.error("tab.missing", null, { tab: TAB_WORDS.metrics });
  if (data.some(({ rows }) => rows.length > 1)) return;
  // One of them is enough to fill in; the first is the usual one.
  for (const { sheet } of data.slice(0, 1)) issues.warn("tab.empty", { sheet, row: 1, column: 1 });
}

/** Of two tabs that mean the same one is read, and whatever stands in the other would go unnoticed. */
function noteTwins(tables: Tables, issues: Issues): void {
  for (const { sheet, twins = [] } of Object.values(tables)) {
    for (const twin of twins) issues.error("tab.twice", { sheet: twin, row: 1, column: 1 }, { tab: sheet, twin });
  }
}

/** Each id of a column once, in the order of the rows. */
function peopleNamedIn(sheet: string, rows: Table["rows"], column: number): readonly Person[] {
  const people = new Map<string, Person>();
  for (let row = 1; row < rows.length; row++) {
    const id = idOf(rows[row]?.[column] ?? "");
    if (id !== "" && !isErrorCell(id) && !people.has(id))
      people.set(id, personFromId(id, { sheet, row: row + 1, column: column + 1 }));
  }
  return [...people.values()];
}

/** The people whom a tab with a person's column names; nobody where it lacks the column. (Its own reader notes that.) */
function peopleOf<K extends string>(
  table: Table | undefined,
  list: WordList<K>,
  person: NoInfer<K>,
): readonly Person[] {
  const tab = table && openTab(table, list, new Issues());
  return tab && tab.index[person] >= 0 ? peopleNamedIn(tab.sheet, tab.rows, tab.index[person]) : [];
}

/** Without a filled People tab, the people are those whom Metrics, or else a record tab, or else Goals name. */
function everybody(tables: Tables, records: ByRecordTab<Records>, issues: Issues): People {
  const listed = tables.people ? readPeople(tables.people, issues) : NOBODY;
  if (listed.list.length > 0) return listed;
  const named = [
    () => peopleOf(tables.metrics, METRIC_COLUMNS, "person"),
    ...RECORD_TABS.map((key) => () => {
      const { [key]: tab } = records;
      return tab ? peopleNamedIn(tab.sheet, tab.rows, tab.person) : [];
    }),
    () => peopleOf(tables.goals, GOAL_COLUMNS, "person"),
  ];
  for (const people of named) {
    const list = people();
    // The columns of an empty People tab are there all the same, for rules that name one of them.
    if (list.length > 0) return { ...listed, list };
  }
  return listed;
}

/**
 * Reads the tabs that scores and bands are made of; all problems are collected, and none stops the reading (rule 3). What
 * hangs on scores is left out: a live scorecard does not show it, and the script need not carry its readers.
 */
export function readForScores(tables: Tables, issues: Issues): Workbook {
  noteMissingTabs(tables, issues);
  noteTwins(tables, issues);
  const read = <T>(key: TabKey, reader: (table: Table, issues: Issues) => T, none: T): T => {
    const table = tables[key];
    return table ? reader(table, issues) : none;
  };
  const settings = read<Settings>("settings", readSettings, DEFAULT_SETTINGS);
  const kpis = read<readonly KpiRow[]>("kpis", readKpis, []);
  const records = readRecordTabs(tables, settings, issues);
  const assignments = read<readonly Assignment[]>("assignments", readAssignments, []);
  const people = withAssignments(everybody(tables, records, issues), assignments, issues);
  return {
    ...NO_REWARDS,
    calibrations: [],
    settings,
    kpis,
    weights: read<readonly WeightEntry[]>("weights", (table) => readWeights(table, kpis, issues), []),
    ratings: read<readonly RatingRow[]>("ratings", readRatings, []),
    targets: read<readonly TargetRow[]>("targets", readTargets, []),
    people,
    metrics: read<Metrics | null>("metrics", (table) => readMetrics(table, kpis, people.list, issues), null),
    records,
    feedback: read<readonly FeedbackRow[]>("feedback", readFeedback, []),
    goals: read<readonly Goal[]>("goals", readGoals, []),
    events: read<readonly PersonEvent[]>("events", readEvents, []),
  };
}

/** Reads every tab. */
export function readWorkbook(tables: Tables, issues: Issues): Workbook {
  const book = { ...readForScores(tables, issues), ...readRewards(tables, issues) };
  return tables.calibration ? { ...book, calibrations: readCalibrations(tables.calibration, issues) } : book;
}
