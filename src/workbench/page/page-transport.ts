import type { CollaborationMessage, TransportService } from "@odoo/o-spreadsheet";
import type { Connection } from "./connection.ts";

/** Carries the changes of this browser's Model to the workbook, and those of everyone else here. */
export class PageTransport implements TransportService {
  readonly #connection: Connection;
  #deliver: (message: CollaborationMessage) => void = () => undefined;
  /** The state that the Model began with, until a change of it has come. */
  #start: string | undefined;
  #unanswered: CollaborationMessage | undefined;

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
    if (!("nextRevisionId" in message)) return this.#deliver(message);
    if (this.#start !== undefined && message.serverRevisionId !== this.#start) return;
    this.#start = undefined;
    const { nextRevisionId } = message;
    const answered = this.#unanswered && "nextRevisionId" in this.#unanswered && this.#unanswered.nextRevisionId;
    if (answered === nextRevisionId) this.#unanswered = undefined;
    this.#deliver(message);
  }
}
