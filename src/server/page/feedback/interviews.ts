import {
  type Interview,
  Issues,
  isoOf,
  type Language,
  readInterviews,
  TALK_TABS,
  talkColumns,
} from "../../../core/index.ts";
import { tell } from "../../../i18n/say.ts";
import { Refusal } from "../../answer.ts";
import type { ArgsOf, ValueOf } from "../../api/calls.ts";
import { aloneIn } from "../../score-period.ts";
import { tellIssues } from "../../tell-issues.ts";
import type { CallContext } from "../call-context.ts";
import { addRows, changeRow, type KeptTab, keptTable } from "./kept-tab.ts";
import { refuseUnknown } from "./known-person.ts";
import { serialOf } from "./plans.ts";
import { reviewRun } from "./review-run.ts";

type Interviews = ValueOf<"interviews">;
type Notes = ValueOf<"keepInterview">;

const { INTERVIEW_COLUMNS } = talkColumns;

const TEXT = { format: "text" } as const;
const DAY = { format: "date" } as const;
const WIDE = { widthPx: 300 };

/** The Interviews tab. */
const INTERVIEW_TAB: KeptTab<keyof typeof INTERVIEW_COLUMNS> = {
  words: TALK_TABS.interviews,
  columns: INTERVIEW_COLUMNS,
  needed: ["person", "period"],
  looks: () => ({
    person: TEXT,
    period: TEXT,
    date: DAY,
    ownWords: WIDE,
    superiorsWords: WIDE,
    nextSteps: WIDE,
    acknowledgedOn: DAY,
    note: WIDE,
  }),
};

const isoOrBlank = (day: number | null): string => (day === null ? "" : isoOf(day));

function noteShown({ at, personId, period, ...one }: Interview): Notes["notes"][number] {
  return {
    row: at.row,
    id: personId.slice(0, 1000),
    date: isoOrBlank(one.heldOn),
    interviewer: one.interviewer.slice(0, 1000),
    ownWords: one.ownWords,
    superiorsWords: one.superiorsWords,
    nextSteps: one.nextSteps,
    acknowledgedOn: isoOrBlank(one.acknowledgedOn),
    note: one.note,
  };
}

function notesIn({ book, language }: CallContext, period: string) {
  const issues = new Issues();
  const table = keptTable(book, INTERVIEW_TAB.words, issues);
  const all = table ? readInterviews(table, issues) : [];
  const notes = all.filter((one) => one.period === period).map(noteShown);
  const problems = tellIssues(issues.list, language).map(({ where, message }) => ({ where, message }));
  return { table, shown: { notes, problems } };
}

/** The people of a period, and what was written down of their interviews. */
export function interviews(context: CallContext, { period }: ArgsOf<"interviews">): Interviews {
  const { run } = reviewRun(context, period);
  return {
    period: run.period.id,
    people: run.people.list.map(({ id, name }) => ({ id, name })),
    ...notesIn(context, run.period.id).shown,
  };
}

function dayCell(iso: string, language: Language) {
  if (iso === "") return "";
  const serial = serialOf(iso);
  if (serial === null) throw new Refusal(tell("cell.notDate", { found: iso }, language));
  return { serial };
}

/** Is the row what the page was shown of it? Else somebody wrote there meanwhile, or rows were moved. */
function isAsShown(found: Notes["notes"][number] | undefined, shown: ArgsOf<"keepInterview">["before"]): boolean {
  return found !== undefined && JSON.stringify(found) === JSON.stringify({ ...found, ...shown });
}

/** Only what was changed is written: a cell that the page could not read is shown as blank, and is not blank. */
function changedOf<K extends string, T>(
  cells: Readonly<Record<K, T>>,
  before: Readonly<Record<K, string>>,
  after: Readonly<Record<K, string>>,
): Partial<Record<K, T>> {
  const keys = (Object.keys(cells) as K[]).filter((key) => after[key] !== before[key]);
  return Object.fromEntries(keys.map((key) => [key, cells[key]])) as Partial<Record<K, T>>;
}

/** Writes an interview down: a new row, or the cells that changed of the row that was shown. */
export function keepInterview(context: CallContext, args: ArgsOf<"keepInterview">): Notes {
  const { book, language } = context;
  const { period, id, name, before, row } = args;
  const { date, acknowledgedOn, ...texts } = args.after;
  const days = { date: dayCell(date, language), acknowledgedOn: dayCell(acknowledgedOn, language) };
  const keep = (): Notes => {
    const { table, shown } = notesIn(context, period);
    if (row === null) {
      refuseUnknown(context, args);
      // Somebody else began the same notes meanwhile: theirs are shown first.
      if (shown.notes.some((one) => one.id === id)) throw new Refusal(tell("no.talkRow", {}, language), "changed");
      addRows(context, INTERVIEW_TAB, [{ person: id, name, period, ...texts, ...days }]);
    } else {
      const found = shown.notes.find((one) => one.row === row && one.id === id);
      if (!table || !isAsShown(found, before)) throw new Refusal(tell("no.talkRow", {}, language), "changed");
      changeRow(context, INTERVIEW_TAB, table, {
        row,
        values: changedOf({ ...texts, ...days }, before, args.after),
      });
    }
    return notesIn(context, period).shown;
  };
  return aloneIn(book, keep, language);
}
