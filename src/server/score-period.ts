import { type Issue, type Language, majorOf, type PeriodRun, personResult, resultTables, run } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";
import { findTabs, readTables } from "./read-tables.ts";
import { type ToldIssue, tellIssues } from "./tell-issues.ts";
import { writeResults } from "./write-results.ts";

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

/** Scores a period of a workbook and writes the result tabs: all or nothing, and one at a time. */
export function scorePeriodOf(book: Book, period: string, asked: Language): ScoredAnswer {
  const done = book.alone(() => scoreAndWrite(book, period, asked));
  if (done === null) throw new Refusal(tell("no.busy", {}, asked));
  return done;
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

function scoreAndWrite(book: Book, period: string, asked: Language): ScoredAnswer {
  const tabs = findTabs(book);
  const done = run(readTables(book, tabs), period);
  if (done.kind === "noPeriod") throw new Refusal(whyNothing(done.issues, asked));
  const { result, issues } = done;
  const language = result.scheme.settings.language ?? asked;
  const steps = stepsByPerson(result);
  return {
    period: result.period.id,
    people: result.people.list.map((_, index) => personAnswer(result, index, steps.get(index) ?? [])),
    issues: tellIssues(issues, language),
    written: writeResults(book, resultTables(result), tabs, language),
  };
}
