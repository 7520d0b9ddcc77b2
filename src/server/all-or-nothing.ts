import type { Language } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";

/** A change to one tab, and how to take it back. */
export interface Change {
  readonly tab: string;
  make(): void;
  /** Harmless where the change was not made. */
  takeBack(): void;
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");

/** Takes changes back, the last one first; the tabs of those that cannot be. */
function takeBack(changes: readonly Change[]): readonly string[] {
  const stuck = new Set<string>();
  for (const change of [...changes].reverse()) {
    try {
      change.takeBack();
    } catch (error) {
      console.error(error);
      stuck.add(change.tab);
    }
  }
  return [...stuck];
}

/**
 * Makes changes one after the other, then flushes. Sheets knows no transactions: where one fails (a protected range, a
 * cell too long, a workbook too large), those before it are taken back, and the run ends with a sentence.
 */
export function allOrNothing(book: Book, changes: readonly Change[], language: Language): void {
  let made = 0;
  try {
    for (const change of changes) {
      change.make();
      made++;
    }
    book.flush();
  } catch (error) {
    const tab = changes[Math.min(made, changes.length - 1)]?.tab ?? "";
    const stuck = takeBack(changes.slice(0, made));
    const told = { tab, why: reasonOf(error), tabs: stuck.join(", ") };
    throw new Refusal(tell(stuck.length > 0 ? "no.halfWritten" : "no.written", told, language));
  }
}
