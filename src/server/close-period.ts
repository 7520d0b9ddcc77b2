import {
  type CloseRefusal,
  closingTables,
  type Language,
  openRefusal,
  orderRefusal,
  resultTables,
} from "../core/index.ts";
import { say, tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";
import { bandColouring } from "./colour-bands.ts";
import { type BookRun, runBook, whyClosed } from "./run-book.ts";
import { aloneIn, type ScoredAnswer, scoredAnswer } from "./score-period.ts";
import { sha256 } from "./sha-256.ts";
import { tellIssues } from "./tell-issues.ts";
import { planTables, writeResults } from "./write-results.ts";

/** Who closes a period, and whom they close without a result. */
export interface Closer {
  /** The name that the Closed periods tab shows; empty where it was not given. */
  readonly closedBy: string;
  /** The ids of people who may be closed without a result; null where errors and such people are not accepted. */
  readonly accepted: readonly string[] | null;
}

/** What closing a period did. */
export interface ClosedAnswer extends ScoredAnswer {
  readonly closedAt: string;
}

const SHOWN_ERRORS = 5;

function openSentence({ result, issues, language }: BookRun, refusal: CloseRefusal & { kind: "open" }): string {
  const errors = tellIssues(issues, language).filter(({ severity }) => severity === "error");
  const lines = errors
    .slice(0, SHOWN_ERRORS)
    .map(({ where, message }) => (where === "" ? message : `${where}: ${message}`));
  const list = [...lines, ...(errors.length > SHOWN_ERRORS ? ["…"] : [])].join("\n");
  const people = refusal.people.join(", ") || "–";
  return tell("no.closeOpen", { period: result.period.id, errors: refusal.errors, people, list }, language).trim();
}

function checkMayClose(run: BookRun, { accepted }: Closer): void {
  const { result, history, issues, language } = run;
  const errors = tellIssues(issues, language).filter(({ severity }) => severity === "error").length;
  const refusal =
    orderRefusal(history, result.period) ??
    openRefusal(result.scored.scores.status, result.people.list, errors, accepted);
  if (refusal?.kind === "closed") throw new Refusal(whyClosed(refusal.closed, language));
  if (refusal?.kind === "later") {
    throw new Refusal(tell("no.closedLater", { period: result.period.id, later: refusal.later.period.id }, language));
  }
  if (refusal) throw new Refusal(openSentence(run, refusal));
}

function closeAndWrite(book: Book, period: string, asked: Language, closer: Closer): ClosedAnswer {
  const run = runBook(book, period, asked);
  checkMayClose(run, closer);
  const { result, tables, tabs, language } = run;
  const closedAt = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  const closing = closingTables(result, {
    tables,
    digest: sha256,
    closedAt,
    closedBy: closer.closedBy,
    language,
    tell: (message) => say(message, language),
  });
  const plans = planTables(book, [...resultTables(result), ...closing], tabs, language);
  const colours = bandColouring(book, plans, result.scheme.bands, tabs);
  const written = writeResults(book, plans, language, colours);
  return { ...scoredAnswer(run, written), closedAt };
}

/**
 * Closes a period (rule 30): scores it a last time, and freezes results, scheme and inputs with their fingerprints. All or
 * nothing, and one at a time.
 */
export function closePeriodOf(book: Book, period: string, asked: Language, closer: Closer): ClosedAnswer {
  return aloneIn(book, () => closeAndWrite(book, period, asked, closer), asked);
}
