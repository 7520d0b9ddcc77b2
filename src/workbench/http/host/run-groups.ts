import { randomUUID } from "node:crypto";
import type { Update } from "./collaboration.ts";

type Undo = Extract<Update, { type: "REVISION_UNDONE" }>;
type Redo = Extract<Update, { type: "REVISION_REDONE" }>;

/** An undone or redone change before it has its place in the order of all. */
type Unplaced = Omit<Undo, "serverRevisionId"> | Omit<Redo, "serverRevisionId">;

const NEW = { version: 1 } as const;

/**
 * The many changes of one run of the script are one step to undo, as in Sheets: whoever undoes the last of
 * them undoes all.
 */
export class RunGroups {
  readonly #byLast = new Map<string, readonly string[]>();
  /** Of the runs that are under way: the last began while the others wait for a person. */
  readonly #open: string[][] = [];

  begin(): void {
    this.#open.push([]);
  }

  /** A change of the workbook's own Model: while a run is under way, one of the script's. */
  add(revision: string): void {
    this.#open.at(-1)?.push(revision);
  }

  /** The change that stands for the whole run; null when the run changed nothing. */
  end(): string | null {
    const revisions = this.#open.pop() ?? [];
    const last = revisions.at(-1);
    if (last === undefined) return null;
    this.#byLast.set(last, revisions);
    return last;
  }

  /** The undoing of a run's last change, and that of all its others, last first: nothing depends on what goes. */
  following(message: Update): Unplaced[] {
    if (message.type !== "REVISION_UNDONE") return [];
    return this.#earlierThan(message.undoneRevisionId)
      .reverse()
      .map((undoneRevisionId) => ({ ...NEW, type: "REVISION_UNDONE", undoneRevisionId, nextRevisionId: randomUUID() }));
  }

  /** Before a run's last change is done again, so are all its others. */
  preceding(message: Update): Unplaced[] {
    if (message.type !== "REVISION_REDONE") return [];
    return this.#earlierThan(message.redoneRevisionId).map((redoneRevisionId) => ({
      ...NEW,
      type: "REVISION_REDONE",
      redoneRevisionId,
      nextRevisionId: randomUUID(),
    }));
  }

  #earlierThan(last: string): string[] {
    return (this.#byLast.get(last) ?? []).slice(0, -1);
  }
}
