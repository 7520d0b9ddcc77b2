import {
  type Issue,
  type Language,
  majorOf,
  type PeriodRun,
  personResult,
  resultTables,
  run,
  type Tables,
} from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";
import type { Plan } from "./plan-results.ts";
import { findTabs, readTables } from "./read-tables.ts";
import { type ToldIssue, tellIssues } from "./tell-issues.ts";
import { planTables, writeResults } from "./write-results.ts";

/** One person's result, as the caller sees it. */
export interface ScoredPerson {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly total: number | null;
  readonly band: string | null;
  /** Share of weight present, 0 to 1. */
  readonly coverage: number;
  readonly tier: string | null;
  readonly coefficient: number | null;
  readonly bonus: number | null;
  readonly promotions: readonly { readonly next: string; readonly flag: string }[];
}

/** What scoring a period did. */
export interface ScoredAnswer {
  readonly period: string;
  readonly people: readonly ScoredPerson[];
  readonly issues: readonly ToldIssue[];
  /** The tabs that were written. */
  readonly written: readonly string[];
}

type Steps = ScoredPerson["promotions"];

function stepsByPerson({ promotions }: PeriodRun): ReadonlyMap<number, Steps> {
  const byPerson = new Map<number, Steps>();
  for (const { person, step, flag } of promotions) {
    byPerson.set(person, [...(byPerson.get(person) ?? []), { next: step.next, flag }]);
  }
  return byPerson;
}

function personAnswer(result: PeriodRun, index: number, promotions: Steps): ScoredPerson {
  const { scheme, people, scored, bonuses } = result;
  const { id = "", name = "" } = people.list[index] ?? {};
  const tier = scheme.tiers[bonuses.tier[index] as number];
  const amountMinor = bonuses.amountMinor[index] as number;
  const { status, total, band, coverage } = personResult(scheme, scored, index);
  return {
    id,
    name,
    status,
    total,
    band,
    coverage,
    tier: tier?.name ?? null,
    coefficient: tier?.coefficient ?? null,
    bonus: Number.isNaN(amountMinor) ? null : majorOf(amountMinor, scheme.settings.currencyDecimals),
    promotions,
  };
}

/** Does a piece of work while nobody else scores this workbook, or says that somebody does. */
export function aloneIn<T>(book: Book, work: () => T, language: Language): T {
  const done = book.alone(work);
  if (done === null) throw new Refusal(tell("no.busy", {}, language), "busy");
  return done;
}

/** Scores a period of a workbook and writes the result tabs: all or nothing, and one at a time. */
export function scorePeriodOf(book: Book, period: string, asked: Language): ScoredAnswer {
  return aloneIn(book, () => scoreAndWrite(book, period, asked), asked);
}

const SHOWN_REASONS = 5;

/** Why there is nothing to score: the last problem met says so, and those before it are often the cause. */
function whyNothing(issues: readonly Issue[], language: Language): string {
  const errors = tellIssues(issues, language).filter(({ severity }) => severity === "error");
  const lines = errors.map(({ where, message }) => (where === "" ? message : `${where}: ${message}`));
  const causes = lines.slice(0, -1);
  const more = causes.length > SHOWN_REASONS ? ["…"] : [];
  return [...lines.slice(-1), ...causes.slice(0, SHOWN_REASONS), ...more].join("\n");
}

/** A period scored, and what would be written of it: everything short of the writing. */
export interface PlannedPeriod {
  readonly result: PeriodRun;
  readonly issues: readonly Issue[];
  /** The language of the result tabs. */
  readonly language: Language;
  readonly tables: Tables;
  readonly plans: readonly Plan[];
}

/** Scores a period and settles what will be written; nothing is written yet. */
export function planPeriod(book: Book, period: string, asked: Language): PlannedPeriod {
  const tabs = findTabs(book);
  const tables = readTables(book, tabs);
  const done = run(tables, period);
  if (done.kind === "noPeriod") throw new Refusal(whyNothing(done.issues, asked));
  const { result, issues } = done;
  const language = result.scheme.settings.language ?? asked;
  return { result, issues, language, tables, plans: planTables(book, resultTables(result), tabs, language) };
}

function scoreAndWrite(book: Book, period: string, asked: Language): ScoredAnswer {
  const { result, issues, language, plans } = planPeriod(book, period, asked);
  const steps = stepsByPerson(result);
  return {
    period: result.period.id,
    people: result.people.list.map((_, index) => personAnswer(result, index, steps.get(index) ?? [])),
    issues: tellIssues(issues, language),
    written: writeResults(book, plans, language),
  };
}
