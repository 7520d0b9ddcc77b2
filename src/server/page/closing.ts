import {
  Issues,
  majorOf,
  openRefusal,
  orderRefusal,
  paidMinor,
  parsePeriod,
  personResult,
  prepare,
  readHistory,
} from "../../core/index.ts";
import { say, tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { closePeriodOf } from "../close-period.ts";
import { findTabs, readTables } from "../read-tables.ts";
import { type BookRun, runBook, whyClosed } from "../run-book.ts";
import { sha256 } from "../sha-256.ts";
import { tellIssues } from "../tell-issues.ts";
import type { CallContext } from "./call-context.ts";
import { knownPeriods } from "./known-periods.ts";

const SIGNATURE_KEPT_AS = "signed-as";

type Closing = ValueOf<"closing">;

/** Which periods can be closed, and which are. */
export function publishing({ book, user }: CallContext): ValueOf<"publishing"> {
  const tables = readTables(book, findTabs(book));
  const history = readHistory(tables, sha256, new Issues());
  const canClose = (id: string): boolean => {
    const period = parsePeriod(id);
    return period !== null && orderRefusal(history, period) === null;
  };
  return {
    open: knownPeriods(prepare(tables, new Issues())).filter(canClose),
    closed: [...history.periods].reverse().map((one) => ({
      period: one.period.id,
      closedAt: one.closedAt,
      closedBy: one.closedBy,
      people: one.results.size,
      isUnchanged:
        one.isWhole && one.changedParts.size === 0 && [...one.results.values()].every(({ isChanged }) => !isChanged),
      fingerprint: one.fingerprints.results,
    })),
    signedAs: user.get(SIGNATURE_KEPT_AS) ?? "",
  };
}

function paidIn({ result }: BookRun): Closing["paid"] {
  const { scheme, bonuses, corrections, people } = result;
  if (scheme.tiers.length === 0) return null;
  const ids = new Set(people.list.map(({ id }) => id));
  const amounts = people.list.map(({ id }, index) =>
    paidMinor(bonuses.amountMinor[index] as number, corrections?.get(id)),
  );
  const leavers = [...(corrections?.values() ?? [])].filter(({ personId }) => !ids.has(personId));
  const all = [...amounts, ...leavers.map(({ amountMinor }) => amountMinor)];
  const sum = all.reduce((total, minor) => (Number.isNaN(minor) ? total : total + minor), 0);
  return { amount: majorOf(sum, scheme.settings.currencyDecimals), currency: scheme.settings.currency };
}

function correctionsOf({ result }: BookRun): Closing["corrections"] {
  const { currencyDecimals } = result.scheme.settings;
  return [...(result.corrections?.values() ?? [])].map(({ personId, name, amountMinor, parts }) => ({
    id: personId,
    name,
    amount: majorOf(amountMinor, currencyDecimals),
    of: parts.map(({ period }) => period).join(", "),
  }));
}

function waitingOf({ result }: BookRun, context: CallContext): Closing["waiting"] {
  const { scheme, scored, people } = result;
  const refusal = openRefusal(scored.scores.status, people.list, 0, null);
  const ids = new Set(refusal?.kind === "open" ? refusal.people : []);
  return people.list.flatMap(({ id, name }, index) => {
    if (!ids.has(id)) return [];
    const { status } = personResult(scheme, scored, index);
    return [{ id, name, why: say({ key: `status.${status}`, args: {} }, context.language) }];
  });
}

/** A period that a later one was closed before has nowhere left to be paid. */
function checkOrder({ history, result }: BookRun, context: CallContext): void {
  const refusal = orderRefusal(history, result.period);
  if (refusal?.kind === "closed") throw new Refusal(whyClosed(refusal.closed, context.language));
  if (refusal?.kind !== "later") return;
  const told = { period: result.period.id, later: refusal.later.period.id };
  throw new Refusal(tell("no.closedLater", told, context.language));
}

/** What closing a period would freeze; nothing is written. */
export function closing(context: CallContext, { period }: ArgsOf<"closing">): Closing {
  const run = runBook(context.book, period, context.language);
  checkOrder(run, context);
  return {
    period: run.result.period.id,
    people: run.result.people.list.length,
    paid: paidIn(run),
    waiting: waitingOf(run, context),
    errors: tellIssues(run.issues, context.language).filter(({ severity }) => severity === "error").length,
    corrections: correctionsOf(run),
  };
}

/** Closes a period. */
export function close(context: CallContext, { period, signedAs, accepted }: ArgsOf<"close">): ValueOf<"close"> {
  context.user.set(SIGNATURE_KEPT_AS, signedAs);
  closePeriodOf(context.book, period, context.language, { closedBy: signedAs, accepted });
  return publishing(context);
}
