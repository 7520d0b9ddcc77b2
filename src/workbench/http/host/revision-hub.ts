import type { CollaborationMessage, NewMessageCallback, TransportService, Update } from "./collaboration.ts";

import { RunGroups } from "./run-groups.ts";

/** The library's name for the state before any revision. */
const FIRST_REVISION = "START_REVISION";

/**
 * Puts the changes of all browsers and of scripts in one order. A change that was made against an older
 * state is not taken; the library of whoever made it then adapts it to what came in between and sends it again.
 */
export class RevisionHub implements TransportService {
  /** Told of each change once it has its place. */
  onAccepted: (message: Update) => void = () => undefined;
  /** Told of everything that browsers should know. */
  onBroadcast: (message: CollaborationMessage) => void = () => undefined;
  readonly runs = new RunGroups();
  #revision: string;
  readonly #known = new Set<string>();
  readonly #listeners = new Map<string, NewMessageCallback>();

  constructor(revision: string = FIRST_REVISION, changes: readonly Update[] = []) {
    this.#revision = revision;
    for (const change of changes) this.#advance(change);
  }

  /** From the workbook's own Model. It is never behind, so all its changes are taken. */
  async sendMessage(message: CollaborationMessage): Promise<void> {
    if (!("nextRevisionId" in message) || message.type === "SNAPSHOT") return;
    this.runs.add(message.nextRevisionId);
    this.#accept(message);
  }

  onNewMessage(id: string, callback: NewMessageCallback): void {
    this.#listeners.set(id, callback);
  }

  leave(id: string): void {
    this.#listeners.delete(id);
  }

  /** From a browser: false when the change was made against an older state. */
  receive(message: CollaborationMessage): boolean {
    if (message.type === "SNAPSHOT") return false;
    if (!("nextRevisionId" in message)) {
      this.onBroadcast(message);
      return true;
    }
    if (!this.#isNext(message)) return false;
    for (const change of [...this.runs.preceding(message), message, ...this.runs.following(message)]) {
      this.#accept({ ...change, serverRevisionId: this.#revision });
    }
    return true;
  }

  #isNext(message: Update): boolean {
    if (message.serverRevisionId !== this.#revision) return false;
    if (message.type === "REVISION_UNDONE") return this.#known.has(message.undoneRevisionId);
    return message.type !== "REVISION_REDONE" || this.#known.has(message.redoneRevisionId);
  }

  #accept(message: Update): void {
    this.#advance(message);
    this.onAccepted(message);
    for (const listener of this.#listeners.values()) listener(message);
    this.onBroadcast(message);
  }

  #advance(message: Update): void {
    this.#revision = message.nextRevisionId;
    this.#known.add(message.nextRevisionId);
  }
}
