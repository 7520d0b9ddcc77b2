import { tabOf } from "../../core/index.ts";
import type { Book } from "../../sheets/book.ts";
import type { Memory } from "../../sheets/memory.ts";
import type { ValueOf } from "../api/calls.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { LIVE_FORMULA } from "../set-up-plan.ts";
import type { CallContext } from "./call-context.ts";

/** A tab that the set-up made, and what it held then. */
interface MadeTab {
  readonly name: string;
  readonly mark: string;
}

const KEPT_AS = "set-up";

/** What the last set-up made. */
export function madeTabs(workbook: Memory): readonly MadeTab[] {
  return JSON.parse(workbook.get(KEPT_AS) ?? "[]") as readonly MadeTab[];
}

/**
 * The mark of what a tab holds. Of the live scorecard only what is typed counts: what its formula gives follows the other
 * tabs, and is computed after the set-up has ended.
 */
function markOf(book: Book, name: string): string {
  const rows = book.read(name);
  if (tabOf(name) !== "live") return fingerprintOf(rows);
  const hasFormula = book.withFormulas(name, [{ ...LIVE_FORMULA, cells: [[""]] }]).length > 0;
  return fingerprintOf([rows.slice(0, LIVE_FORMULA.row - 1).map((row) => row.join("\t").trimEnd()), hasFormula]);
}

/** Remembers what was made, so that it can be taken back as long as it is as it was. */
export function rememberMade({ book, workbook }: CallContext, names: readonly string[]): void {
  workbook.set(KEPT_AS, JSON.stringify(names.map((name) => ({ name, mark: markOf(book, name) }))));
}

function isRemoved(book: Book, name: string): boolean {
  try {
    book.remove(name);
    return true;
  } catch (error) {
    // A tab that is protected from this user stays, and is named among those that stay.
    console.warn(error);
    return false;
  }
}

/** Removes the tabs of the last set-up that are as they were made; a workbook keeps one tab at least. */
export function takeSetUpBack({ book, workbook }: CallContext): ValueOf<"undoSetUp"> {
  const there = new Set(book.tabNames());
  const made = madeTabs(workbook).filter(({ name }) => there.has(name));
  const untouched = made.filter(({ name, mark }) => markOf(book, name) === mark).map(({ name }) => name);
  const goes = untouched.length === there.size ? untouched.slice(1) : untouched;
  // The live scorecard was made last and goes first, so that its formula never points at nothing.
  const removed = [...goes].reverse().filter((name) => isRemoved(book, name));
  book.flush();
  workbook.forget(KEPT_AS);
  return {
    removed: goes.filter((name) => removed.includes(name)),
    kept: made.map(({ name }) => name).filter((name) => !removed.includes(name)),
  };
}
