import {
  closedPeriod,
  closedRun,
  columns,
  folded,
  type History,
  Issues,
  parsePeriod,
  readHistory,
  type Tables,
  textOf,
} from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { findTabs, readTables } from "../read-tables.ts";
import { aloneIn } from "../score-period.ts";
import { sha256 } from "../sha-256.ts";
import { addressesIn } from "../share/addresses.ts";
import { entryOf, makeFile, openTo, type ShareOutcome, takeBack } from "../share/share-files.ts";
import { type Shareable, type ShareKind, targetsOf } from "../share/share-plan.ts";
import { keepShared, type SharedEntry, sharedOf } from "../share/shared-list.ts";
import { talkOf } from "../talk-of.ts";
import type { CallContext } from "./call-context.ts";

function closedIn({ book, language }: CallContext, id: string): { tables: Tables; history: History; period: string } {
  const tables = readTables(book, findTabs(book));
  const history = readHistory(tables, sha256, new Issues());
  const period = parsePeriod(id)?.id ?? id;
  if (!closedPeriod(history, period)) throw new Refusal(tell("share.notClosed", { period: id }, language));
  return { tables, history, period };
}

/** A closed period as it was, ready to be shared; refused where it is no longer what was frozen. */
function shareableOf(context: CallContext, id: string): Shareable & { readonly tables: Tables } {
  const { tables, history, period } = closedIn(context, id);
  const closed = closedPeriod(history, period);
  const again = closed && closedRun(history, closed);
  if (!closed || !again) throw new Refusal(tell("share.spoilt", { period }, context.language));
  const language = again.run.scheme.settings.language ?? context.language;
  return {
    closed,
    again,
    addresses: addressesIn(tables.people),
    language,
    talk: talkOf(context.book, new Issues()),
    tables,
  };
}

/** The files that there are and those that can be made. */
export function sharing(context: CallContext, { period, kind }: ArgsOf<"sharing">): ValueOf<"sharing"> {
  const { book, files, language } = context;
  const shareable = shareableOf(context, period);
  const entries = sharedOf(book, shareable.closed.period.id);
  return {
    consentUrl: files.consentUrl(),
    files: targetsOf(shareable, kind).map((target) => {
      const entry = entryOf(entries, kind, target.key);
      return {
        key: target.key,
        name: target.name,
        people: target.members.length,
        viewer: target.viewer,
        fault: target.fault && tell(`share.${target.fault}`, {}, language),
        link: entry?.file || null,
        sharedAt: entry?.sharedAt ?? "",
        viewers: entry?.viewers ?? "",
      };
    }),
  };
}

const told = ({ key, entry, why }: ShareOutcome): ValueOf<"share">[number] => ({
  key,
  link: entry?.file || null,
  viewers: entry?.viewers ?? "",
  why,
});

/** The list with what has changed in it. */
function merged(
  entries: readonly SharedEntry[],
  outcomes: readonly ShareOutcome[],
  kind: ShareKind,
): readonly SharedEntry[] {
  const changed = outcomes.flatMap(({ entry }) => entry ?? []);
  const isChanged = (entry: SharedEntry): boolean =>
    outcomes.some(({ key, entry: now }) => now !== null && entryOf([entry], kind, key) !== undefined);
  return [...entries.filter((entry) => !isChanged(entry)), ...changed];
}

function flagColumnIn({ history: table }: Tables): number {
  const names = new Set(Object.values(columns.HISTORY_COLUMNS.flags).flat().map(folded));
  return (table?.rows[0] ?? []).findIndex((cell) => names.has(folded(textOf(cell))));
}

/**
 * Files first, then the list, then their viewers, then the list again: whatever is interrupted, nobody can see a file that
 * the list does not have.
 */
function shareNow(context: CallContext, args: ArgsOf<"share">): ValueOf<"share"> {
  const { book, files, now } = context;
  const { kind, withPay, isTold } = args;
  const shareable = shareableOf(context, args.period);
  const { language, tables, closed } = shareable;
  const period = closed.period.id;
  const wanted = new Set(args.keys);
  const targets = targetsOf(shareable, kind).filter(({ key, fault }) => wanted.has(key) && fault === null);
  const entries = sharedOf(book, period);
  const payWord = tell("share.yes", {}, language);
  const choices = { kind, withPay, isTold, payWord, now, flagColumn: flagColumnIn(tables) };
  const made = targets.map((target) => makeFile(files, shareable, target, entries, choices));
  keepShared(book, period, merged(entries, made, kind), language);
  const opened = made.map((one, index) => openTo(files, one, targets[index]?.viewer ?? null, isTold));
  keepShared(book, period, merged(entries, opened, kind), language);
  return opened.map(told);
}

/** Makes or renews files, and lets their viewers see them. */
export function share(context: CallContext, args: ArgsOf<"share">): ValueOf<"share"> {
  context.files.requireConsent();
  return aloneIn(context.book, () => shareNow(context, args), context.language);
}

function unshareNow(context: CallContext, { period: id, kind, keys }: ArgsOf<"unshare">): ValueOf<"unshare"> {
  const { book, files, language } = context;
  const { period } = closedIn(context, id);
  const entries = sharedOf(book, period);
  const outcomes = keys.flatMap((key) => {
    const entry = entryOf(entries, kind, key);
    return entry ? [takeBack(files, entry)] : [];
  });
  if (outcomes.length > 0) keepShared(book, period, merged(entries, outcomes, kind), language);
  return outcomes.map(told);
}

/** Takes files back from their viewers; they stay with whoever made them. */
export function unshare(context: CallContext, args: ArgsOf<"unshare">): ValueOf<"unshare"> {
  context.files.requireConsent();
  return aloneIn(context.book, () => unshareNow(context, args), context.language);
}
