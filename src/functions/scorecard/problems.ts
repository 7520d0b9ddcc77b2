import {
  ASSIGNMENT_COLUMNS,
  EVENT_COLUMNS,
  FEEDBACK_COLUMNS,
  GOAL_COLUMNS,
  type Issue,
  Issues,
  type Language,
  METRIC_COLUMNS,
  message,
  openTab,
  PEOPLE_COLUMNS,
  type Person,
  type Prepared,
  type ScoredRun,
  statusOf,
  TAB_WORDS,
  TARGET_COLUMNS,
  type Tables,
  tabOfSource,
  textOf,
} from "../../core/index.ts";
import { say, sayIssue, sayPlace } from "../../i18n/say.ts";

/** Tells whose row a problem stands in; null where it stands in nobody's. */
type OwnerOf = (issue: Issue) => number | null;

const MOST_SHOWN = 3;

const isError = ({ severity }: Issue): boolean => severity === "error";

/** The column that says whose row it is, by tab name. */
function personColumns(tables: Tables, prepared: Prepared): ReadonlyMap<string, number> {
  const lists = {
    people: PEOPLE_COLUMNS,
    metrics: METRIC_COLUMNS,
    feedback: FEEDBACK_COLUMNS,
    events: EVENT_COLUMNS,
    assignments: ASSIGNMENT_COLUMNS,
    targets: TARGET_COLUMNS,
    goals: GOAL_COLUMNS,
  };
  const found = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((key) => {
    const table = tables[key];
    return table
      ? [[table.sheet, openTab(table, { person: lists[key].person }, new Issues()).index.person] as const]
      : [];
  });
  const { records } = prepared.book.records;
  return new Map(records ? [...found, [records.sheet, records.person]] : found);
}

function ownersIn(tables: Tables, prepared: Prepared): OwnerOf {
  const personColumn = personColumns(tables, prepared);
  const indexOfId = new Map(prepared.people.list.map(({ id }: Person, index) => [id, index]));
  const rowsOf = new Map(Object.values(tables).map((table) => [table.sheet, table.rows]));
  return ({ at }) => {
    const column = at ? (personColumn.get(at.sheet) ?? -1) : -1;
    if (!at || column < 0) return null;
    return indexOfId.get(textOf(rowsOf.get(at.sheet)?.[at.row - 1]?.[column] ?? "")) ?? null;
  };
}

/** A problem with its place, as everywhere. */
function saidAt(issue: Issue, language: Language): string {
  const place = sayPlace(issue);
  return place === "" ? sayIssue(issue, language) : `${place}: ${sayIssue(issue, language)}`;
}

/** Problems as lines of one cell: errors first, the first few in full. */
export function saidAll(issues: readonly Issue[], language: Language): string {
  const errors = issues.filter(isError);
  const warnings = issues.filter((issue) => !isError(issue));
  const lines = [...errors, ...warnings].slice(0, MOST_SHOWN).map((issue) => saidAt(issue, language));
  const more = issues.length - lines.length;
  return [...lines, ...(more > 0 ? [`+ ${more}`] : [])].join("\n");
}

function isHeld({ scored }: ScoredRun, person: number): boolean {
  const status = statusOf(scored.scores.status[person] ?? -1);
  return status === "held" || status === "noWeights";
}

/** Problems in people's own rows, one list a person, and those of the scheme as such. */
function sorted(ownerOf: OwnerOf, people: number, issues: readonly Issue[]) {
  const own = Array.from({ length: people }, (): Issue[] => []);
  const ofScheme: Issue[] = [];
  for (const issue of issues) {
    const owner = ownerOf(issue);
    if (owner !== null) own[owner]?.push(issue);
    else if (isError(issue)) ofScheme.push(issue);
  }
  return { own, ofScheme };
}

/** The tabs that most formulas are given; a KPI from any other is live only where its tab was given. */
const LIVE_SOURCES: ReadonlySet<string> = new Set(["metrics", "records", "feedback"]);

/** What this person is weighed by and the formula does not look at: to be said, since the total lacks it. */
function notLive(tables: Tables, { scheme, scored }: ScoredRun, person: number, language: Language): readonly string[] {
  const weights = scored.profiles.list[scored.profiles.of[person] ?? -1]?.weights;
  return scheme.kpis.flatMap((kpi, k) => {
    const tab = kpi && weights?.[k] ? tabOfSource(kpi.source) : "metrics";
    if (!kpi || LIVE_SOURCES.has(tab) || tables[tab]) return [];
    return [say(message("kpi.notLive", { kpi: kpi.name, tab: TAB_WORDS[tab] }), language)];
  });
}

/** What is wrong for each person: the problems in that person's rows and, for whoever is held by none of those, the scheme's. */
export function problemsByPerson(
  tables: Tables,
  prepared: Prepared,
  result: ScoredRun,
  issues: readonly Issue[],
  language: Language,
): readonly string[] {
  const { own, ofScheme } = sorted(ownersIn(tables, prepared), prepared.people.list.length, issues);
  return own.map((list, person) => {
    const isHeldByScheme = isHeld(result, person) && !list.some(isError);
    const said = saidAll(isHeldByScheme ? [...ofScheme, ...list] : list, language);
    return [...notLive(tables, result, person, language), said].filter((line) => line !== "").join("\n");
  });
}
