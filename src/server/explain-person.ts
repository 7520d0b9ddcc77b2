import {
  Issues,
  type Language,
  nearestSteps,
  type Period,
  type Prepared,
  parsePeriod,
  prepare,
  previousPeriod,
  readComments,
  readHistory,
  runPeriod,
  type StatementFacts,
  scorePeriod,
  statementOf,
  type Tables,
  type Talk,
  talkAbout,
} from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import { sayStatement } from "../i18n/say-statement.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";
import { findTabs, readTables } from "./read-tables.ts";
import { sha256 } from "./sha-256.ts";
import { talkOf } from "./talk-of.ts";

/** A person's statement, put into words. */
export interface ExplainedPerson {
  readonly person: string;
  readonly period: string;
  readonly language: Language;
  readonly text: string;
}

const PERIODS_BACK = 3;

/** The periods before one, the latest first, as far as there are data. */
function earlierOf(prepared: Prepared, period: Period): StatementFacts["earlier"] {
  const first = Math.min(...[...(prepared.book.metrics?.periods.values() ?? [])].map((rows) => rows.period.from));
  const earliest = Math.min(first, prepared.span?.from ?? period.from);
  const before: Period[] = [];
  for (
    let one = previousPeriod(period);
    before.length < PERIODS_BACK && one.to >= earliest;
    one = previousPeriod(one)
  ) {
    before.push(one);
  }
  return before.map((one) => scorePeriod(prepared, one, new Issues()).scored);
}

function factsOf(
  prepared: Prepared,
  { tables, talk }: { readonly tables: Tables; readonly talk: Talk },
  period: Period,
  person: number,
): StatementFacts {
  const run = runPeriod(prepared, period, new Issues());
  const { id } = run.people.list[person] as { id: string };
  const events = (prepared.events.get(person) ?? []).filter(({ from, to }) => from >= period.from && to <= period.to);
  const comments = readComments(tables.feedback).filter((one) => one.personId === id && one.periodId === period.id);
  const nearest = nearestSteps(prepared, run, [person])[0]?.nearest ?? null;
  return {
    ...run,
    book: prepared.book,
    person,
    events,
    earlier: earlierOf(prepared, period),
    nearest,
    comments,
    talk: talkAbout(talk, id, period.id),
  };
}

/** Writes a person's whole result as a letter; nothing is written into the workbook. */
export function explainPersonOf(book: Book, periodText: string, id: string, asked: Language): ExplainedPerson {
  const tables = readTables(book, findTabs(book));
  const prepared = prepare(tables, new Issues(), readHistory(tables, sha256, new Issues()));
  const period = parsePeriod(periodText);
  if (!period) throw new Refusal(tell("cell.badPeriod", { found: periodText }, asked));
  const person = prepared.people.list.findIndex((one) => one.id === id.trim());
  if (person < 0) throw new Refusal(tell("person.unknown", { id }, asked));
  const text = sayStatement(
    statementOf(factsOf(prepared, { tables, talk: talkOf(book, new Issues()) }, period, person)),
    asked,
  );
  return { person: id.trim(), period: period.id, language: asked, text };
}
