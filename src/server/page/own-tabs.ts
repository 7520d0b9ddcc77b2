import { finder, MAPPED_TAB_KEYS, TALK_TABS, tabOf } from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import type { Book } from "../../sheets/book.ts";
import { Refusal } from "../answer.ts";
import { findTabs } from "../read-tables.ts";
import type { CallContext } from "./call-context.ts";

const talkTab = finder(TALK_TABS);

const DATA: ReadonlySet<string> = new Set(MAPPED_TAB_KEYS);

/** Is a tab certainly ours: of the scheme, of results or talks, or the mapping itself? */
export function isOurs(name: string): boolean {
  const key = tabOf(name);
  return talkTab(name) !== null || (key !== null && !DATA.has(key));
}

/** The tabs that may be exports: those that stand for nothing of ours. */
export function exportTabs(book: Book): readonly string[] {
  const ours = new Set([...findTabs(book).values()].flat());
  return book.tabNames().filter((name) => !ours.has(name) && tabOf(name) === null && talkTab(name) === null);
}

/** Refuses a tab that does not exist, or is not among those that can be chosen. */
export function refuseUnless(
  isChoice: (name: string) => boolean,
  { book, language }: Pick<CallContext, "book" | "language">,
  name: string,
): void {
  if (!book.tabNames().includes(name)) throw new Refusal(tell("mapping.noTab", { tab: name }, language));
  if (!isChoice(name)) throw new Refusal(tell("no.ownTab", { tab: name }, language));
}
