import {
  type Language,
  majorOf,
  type PeriodRun,
  personResult,
  run,
  TAB_WORDS,
  type Tables,
  wordFor,
} from "../../core/index.ts";
import { say, tell } from "../../i18n/say.ts";
import { allOrNothing } from "../all-or-nothing.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { type BookRun, runBook } from "../run-book.ts";
import { aloneIn } from "../score-period.ts";
import { sha256 } from "../sha-256.ts";
import { calibrating, decidedOf, SIGNATURE_KEPT_AS } from "./calibrating.ts";
import { calibrationTab, type DecisionCells, newTab, planned, takenBack, withCells } from "./calibration-tab.ts";
import type { CallContext } from "./call-context.ts";
import { writeCells } from "./cell-changes.ts";
import { logRun } from "./run-log.ts";

type Standing = ValueOf<"tryBand">["before"];

/** Somebody who has a band in the period that can be changed to one of the bands; else why not. */
function whomOf({ result }: BookRun, { id, band }: Pick<ArgsOf<"setBand">, "id" | "band">, language: Language): number {
  const person = result.people.list.findIndex((one) => one.id === id);
  if (person < 0) throw new Refusal(tell("person.unknown", { id }, language));
  if (result.scheme.bands.every(({ label }) => label !== band)) {
    throw new Refusal(tell("bands.unknown", { band }, language));
  }
  return person;
}

/** The tables as they would be with a decision. */
function tablesWith({ tables, result }: BookRun, decision: DecisionCells, language: Language): Tables {
  const tab = calibrationTab(tables);
  const labels = result.scheme.bands.map(({ label }) => label);
  const sheet = tab?.sheet ?? wordFor(TAB_WORDS, "calibration", language);
  const rows = tab ? withCells(tab, planned(tab, decision, language)) : newTab(decision, labels, language).rows;
  return { ...tables, calibration: { sheet, rows } };
}

function standingOf({ result }: Pick<BookRun, "result">, person: number, language: Language): Standing {
  const { scheme, scored, bonuses, promotions } = result;
  const { currency, currencyDecimals } = scheme.settings;
  const minor = bonuses.amountMinor[person] as number;
  const amount = Number.isNaN(minor) ? null : majorOf(minor, currencyDecimals).toLocaleString(language);
  return {
    band: personResult(scheme, scored, person).band,
    tier: scheme.tiers[bonuses.tier[person] as number]?.name ?? null,
    amount: amount === null ? null : `${amount} ${currency}`.trim(),
    flags: promotions
      .filter((one) => one.person === person)
      .map(({ step, flag }) => ({ next: step.next, says: say({ key: `flag.${flag}`, args: {} }, language) })),
  };
}

function moneyOf(before: PeriodRun, after: PeriodRun): ValueOf<"tryBand">["money"] {
  const { tiers, settings } = before.scheme;
  if (tiers.length === 0) return null;
  const sumOf = ({ bonuses }: PeriodRun): number => {
    const sum = bonuses.amountMinor.reduce((all, minor) => (Number.isNaN(minor) ? all : all + minor), 0);
    return majorOf(sum, settings.currencyDecimals);
  };
  return { currency: settings.currency, before: sumOf(before), after: sumOf(after) };
}

/** How many others have another bonus. */
function othersOf(before: PeriodRun, after: PeriodRun, person: number): number {
  const now = after.bonuses.amountMinor;
  return before.bonuses.amountMinor.filter((minor, index) => index !== person && !Object.is(minor, now[index])).length;
}

/** A decision as its row has it; the band before is the one that the person has without any decision. */
function decisionOf(book: BookRun, person: number, args: ArgsOf<"setBand">, on: string): DecisionCells {
  const { scheme, scored, people, period } = book.result;
  const byTotal = scored.calibrated?.get(person)?.byBands ?? (scored.band[person] as number);
  return {
    period: period.id,
    person: args.id,
    name: people.list[person]?.name ?? "",
    before: scheme.bands[byTotal]?.label ?? "",
    band: args.band,
    reason: args.reason.trim(),
    decidedBy: args.decidedBy.trim(),
    decidedOn: on,
    note: "",
  };
}

/** What another band would change for the person, for others and in all; nothing is written. */
export function tryBand({ book, language, now }: CallContext, args: ArgsOf<"tryBand">): ValueOf<"tryBand"> {
  const before = runBook(book, args.period, language);
  const person = whomOf(before, args, language);
  const decision = decisionOf(before, person, { ...args, seen: null, reason: "?", decidedBy: "?" }, now.slice(0, 10));
  const tables = tablesWith(before, decision, language);
  const done = run(tables, args.period, sha256);
  if (done.kind !== "done") throw new Refusal(tell("no.changed", {}, language), "changed");
  const after = { ...before, tables, result: done.result, issues: done.issues };
  return {
    before: standingOf(before, person, language),
    after: standingOf(after, person, language),
    others: othersOf(before.result, done.result, person),
    money: moneyOf(before.result, done.result),
    problems: decidedOf(after, language).find(({ id }) => id === args.id)?.problems ?? [],
  };
}

/** Keeps in the log of runs what was decided about whom. */
function log(context: CallContext, { result }: BookRun, who: string, what: string): void {
  const counts = { people: result.people.list.length, scored: 0 };
  const entry = { when: context.now, who, period: result.period.id, ...counts, inputs: "", scheme: "" };
  logRun(context, { ...entry, what: what.slice(0, 100) });
}

function checkDecision(found: BookRun, person: number, args: ArgsOf<"setBand">, language: Language): void {
  if (args.reason.trim() === "") throw new Refusal(tell("calibration.noReason", {}, language));
  if (args.decidedBy.trim() === "") throw new Refusal(tell("no.decider", {}, language));
  const { band } = personResult(found.result.scheme, found.result.scored, person);
  if (band !== args.seen) throw new Refusal(tell("no.changed", {}, language), "changed");
  if (band === null) throw new Refusal(tell("calibration.noBand", { id: args.id, band: args.band }, language));
}

function write(context: CallContext, found: BookRun, decision: DecisionCells): void {
  const { book, language } = context;
  const tab = calibrationTab(found.tables);
  if (tab) {
    writeCells(context, planned(tab, decision, found.language));
    return;
  }
  const labels = found.result.scheme.bands.map(({ label }) => label).reverse();
  const made = newTab(decision, labels, found.language);
  const change = { tab: made.name, make: () => book.create(made), takeBack: () => book.remove(made.name) };
  allOrNothing(book, [change], language);
}

/** Keeps a decision in the Calibration tab, and makes the tab with the first. */
export function setBand(context: CallContext, args: ArgsOf<"setBand">): ValueOf<"setBand"> {
  const { book, user, language, today } = context;
  return aloneIn(
    book,
    () => {
      const found = runBook(book, args.period, language);
      const person = whomOf(found, args, language);
      checkDecision(found, person, args, language);
      write(context, found, decisionOf(found, person, args, today()));
      user.set(SIGNATURE_KEPT_AS, args.decidedBy.trim());
      log(context, found, args.decidedBy.trim(), `${args.id}: ${args.seen} → ${args.band}`);
      return calibrating(context, args);
    },
    language,
  );
}

/** Takes what was decided about somebody back: the band is what the total reaches again. */
export function unsetBand(context: CallContext, args: ArgsOf<"unsetBand">): ValueOf<"unsetBand"> {
  const { book, user, language } = context;
  return aloneIn(
    book,
    () => {
      const found = runBook(book, args.period, language);
      const tab = calibrationTab(found.tables);
      const isAsShown = decidedOf(found, language).some(({ id, band }) => id === args.id && band === args.seen);
      if (!tab || !isAsShown) throw new Refusal(tell("no.changed", {}, language), "changed");
      writeCells(context, takenBack(tab, found.result.period.id, args.id));
      const after = calibrating(context, args);
      const now = after.people.find(({ id }) => id === args.id)?.band ?? "";
      log(context, found, user.get(SIGNATURE_KEPT_AS) ?? "", `${args.id}: → ${now}`);
      return after;
    },
    language,
  );
}
