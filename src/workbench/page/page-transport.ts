import type { CollaborationMessage, TransportService } from "@odoo/o-spreadsheet";
import type { Connection } from "./connection.ts";

type Change = Extract<CollaborationMessage, { nextRevisionId: string }>;

/** Carries the changes of this browser's Model to the workbook, and those of everyone else here. */
export class PageTransport implements TransportService {
  readonly #connection: Connection;
  #deliver: (message: CollaborationMessage) => void = () => undefined;
  #together: (takeAll: () => void) => void = (takeAll) => takeAll();
  /** The state that the Model began with, until a change of it has come. */
  #start: string | undefined;
  #unanswered: Change | undefined;
  #arrived: CollaborationMessage[] = [];

  /** How several messages are taken at once; told once the Model is there. */
  takeTogether(together: (takeAll: () => void) => void): void {
    this.#together = together;
  }

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.on("revision", ({ message }) => this.#receive(message));
  }

  async sendMessage(message: CollaborationMessage): Promise<void> {
    if ("nextRevisionId" in message) this.#unanswered = message;
    this.#connection.send({ kind: "revision", message });
  }

  onNewMessage(_id: string, callback: (message: CollaborationMessage) => void): void {
    this.#deliver = callback;
  }

  leave(): void {
    this.#deliver = () => undefined;
  }

  /** Changes that this state has already are passed over. */
  startAt(revision: string): void {
    this.#start = revision;
  }

  /** After the server was away: what it had not confirmed may be lost there. */
  sendAgain(): void {
    if (this.#unanswered) this.#connection.send({ kind: "revision", message: this.#unanswered });
  }

  #receive(message: CollaborationMessage): void {
    if ("nextRevisionId" in message && !this.#isNew(message)) return;
    this.#arrived.push(message);
    if (this.#arrived.length === 1) setTimeout(() => this.#deliverAll(), 0);
  }

  /** What came at the same time is taken together. */
  #deliverAll(): void {
    const arrived = this.#arrived.splice(0);
    this.#together(() => {
      for (const message of arrived) this.#deliver(message);
    });
  }

  #isNew({ serverRevisionId, nextRevisionId }: Change): boolean {
    if (this.#start !== undefined && serverRevisionId !== this.#start) return false;
    this.#start = undefined;
    if (this.#unanswered?.nextRevisionId === nextRevisionId) this.#unanswered = undefined;
    return true;
  }
}
