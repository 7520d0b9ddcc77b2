import {
  addressOf,
  columns,
  type Gathering,
  gatherRatings,
  Issues,
  type Language,
  openTab,
  TAB_WORDS,
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
import { type KeptTab, keptTable, planRows, writePlanned } from "./kept-tab.ts";

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

/** Scores that were taken out of a collecting tab, and count as long as nobody says what they are now. */
function stillCounting({ stillCounting: cells }: Gathering, language: Language) {
  return cells.map((cell) => ({ where: addressOf(cell), message: tell("gather.stillCounts", {}, language) }));
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
  const desk = { ...context, language };
  const { added, changed } = gathering;
  if (added.length + changed.length > 0) {
    writePlanned(desk, [planRows(desk, FEEDBACK_TAB, table, { added, changed })]);
  }
  const { groups, waiting } = collectingState(context, period);
  return {
    added: added.length,
    changed: changed.length,
    same: gathering.same,
    groups,
    waiting,
    problems: [
      ...tellIssues(issues.list, context.language).map(({ where, message }) => ({ where, message })),
      ...stillCounting(gathering, context.language),
    ],
  };
}

/** Takes the answers of the collecting tabs into the Feedback tab, each once. */
export function gather(context: CallContext, { period }: ArgsOf<"gather">): ValueOf<"gather"> {
  return aloneIn(context.book, () => gatherNow(context, period), context.language);
}
