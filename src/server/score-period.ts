import { type Language, majorOf, type PeriodRun, paidMinor, personResult, resultTables } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";
import { bandColouring } from "./colour-bands.ts";
import type { Plan } from "./plan-results.ts";
import { type BookRun, runBook } from "./run-book.ts";
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
  /** What lands here of closed periods that were corrected. */
  readonly correction: number | null;
  /** The bonus with its correction. */
  readonly paid: number | null;
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
  const { scheme, people, scored, bonuses, corrections } = result;
  const { id = "", name = "" } = people.list[index] ?? {};
  const tier = scheme.tiers[bonuses.tier[index] as number];
  const amountMinor = bonuses.amountMinor[index] as number;
  const correction = corrections?.get(id);
  const paid = paidMinor(amountMinor, correction);
  const money = (minor: number) => (Number.isNaN(minor) ? null : majorOf(minor, scheme.settings.currencyDecimals));
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
    bonus: money(amountMinor),
    correction: money(correction?.amountMinor ?? Number.NaN),
    paid: money(paid),
    promotions,
  };
}

/** Does a piece of work while nobody else scores this workbook, or says that somebody does. */
export function aloneIn<T>(book: Book, work: () => T, language: Language): T {
  const done = book.alone(work);
  if (done === null) throw new Refusal(tell("no.busy", {}, language), "busy");
  return done;
}

/** A period scored, and what would be written of it: everything short of the writing. */
export interface PlannedPeriod extends BookRun {
  readonly plans: readonly Plan[];
}

/** Scores a period and settles what will be written; nothing is written yet. */
export function planPeriod(book: Book, period: string, asked: Language): PlannedPeriod {
  const run = runBook(book, period, asked);
  return { ...run, plans: planTables(book, resultTables(run.result), run.tabs, run.language) };
}

/** Writes a planned period: its result tabs, with the colours of their bands. */
export function writePeriod(book: Book, { plans, result, tabs, language }: PlannedPeriod): readonly string[] {
  return writeResults(book, plans, language, bandColouring(book, plans, result.scheme.bands, tabs));
}

/** A run as it is answered, with the tabs that were written. */
export function scoredAnswer({ result, issues, language }: BookRun, written: readonly string[]): ScoredAnswer {
  const steps = stepsByPerson(result);
  return {
    period: result.period.id,
    people: result.people.list.map((_, index) => personAnswer(result, index, steps.get(index) ?? [])),
    issues: tellIssues(issues, language),
    written,
  };
}

/** Scores a period of a workbook and writes the result tabs: all or nothing, and one at a time. */
export function scorePeriodOf(book: Book, period: string, asked: Language): ScoredAnswer {
  const write = (): ScoredAnswer => {
    const planned = planPeriod(book, period, asked);
    return scoredAnswer(planned, writePeriod(book, planned));
  };
  return aloneIn(book, write, asked);
}
