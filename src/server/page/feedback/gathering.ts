import {
  columns,
  type Gathering,
  gatherRatings,
  Issues,
  openTab,
  TAB_WORDS,
  type Table,
  tabOf,
} from "../../../core/index.ts";
import { tell } from "../../../i18n/say.ts";
import { Refusal } from "../../answer.ts";
import type { ArgsOf, ValueOf } from "../../api/calls.ts";
import { findTabs } from "../../read-tables.ts";
import { aloneIn } from "../../score-period.ts";
import { tellIssues } from "../../tell-issues.ts";
import type { CallContext } from "../call-context.ts";
import { collectingState, openRun } from "./collecting.ts";
import { collectedTabs } from "./collecting-tabs.ts";
import { addRows, changeRows, type KeptTab, keptTable } from "./kept-tab.ts";

const { FEEDBACK_COLUMNS } = columns;

const TEXT = { format: "text" } as const;

/** The Feedback tab, as the gathering adds to it. */
const FEEDBACK_TAB: KeptTab<keyof typeof FEEDBACK_COLUMNS> = {
  words: TAB_WORDS.feedback,
  columns: FEEDBACK_COLUMNS,
  needed: ["person", "period", "group", "score"],
  looks: () => ({ person: TEXT, period: TEXT, kpi: { widthPx: 220 }, comment: { widthPx: 260 }, rater: TEXT }),
};

/** A Feedback tab of the company's own, read by a mapping, is not ours to write into. */
function refuseMapped({ book, language }: CallContext): void {
  const [sheet] = findTabs(book).get("feedback") ?? [];
  if (sheet !== undefined && tabOf(sheet) !== "feedback") {
    throw new Refusal(tell("no.feedbackMapped", { tab: sheet }, language));
  }
}

function write(context: CallContext, table: Table | null, { added, changed }: Gathering): void {
  const changes = changed.map(({ row, values }) => ({ row: row + 1, values }));
  if (table && changes.length > 0) changeRows(context, FEEDBACK_TAB, table, changes);
  if (added.length > 0) addRows(context, FEEDBACK_TAB, added);
}

function gatherNow(context: CallContext, id: string): ValueOf<"gather"> {
  refuseMapped(context);
  const { run, language } = openRun(context, id);
  const period = run.period.id;
  const issues = new Issues();
  const tabs = collectedTabs(context, issues);
  const table = keptTable(context.book, FEEDBACK_TAB.words, issues);
  const task = {
    period,
    kpis: run.scheme.kpis,
    people: new Set(run.people.list.map((person) => person.id)),
    feedback: table && openTab(table, FEEDBACK_COLUMNS, new Issues()),
    language,
  };
  const gathering = gatherRatings(tabs, task, issues);
  write({ ...context, language }, table, gathering);
  const { groups, waiting } = collectingState(context, period);
  return {
    added: gathering.added.length,
    changed: gathering.changed.length,
    same: gathering.same,
    groups,
    waiting,
    problems: tellIssues(issues.list, context.language).map(({ where, message }) => ({ where, message })),
  };
}

/** Takes the answers of the collecting tabs into the Feedback tab, each once. */
export function gather(context: CallContext, { period }: ArgsOf<"gather">): ValueOf<"gather"> {
  return aloneIn(context.book, () => gatherNow(context, period), context.language);
}
