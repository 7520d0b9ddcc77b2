import type { Question } from "../apps-script/editor.ts";
import type { Connection } from "./connection.ts";
import { type OpenDialog, openDialog } from "./dialogs.ts";

/** What scripts ask, shown until someone, here or in another window, has answered. */
export class Questions {
  readonly #connection: Connection;
  readonly #open = new Map<number, OpenDialog>();

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.on("question", ({ number, question }) => this.ask(number, question));
    connection.on("answered", ({ number }) => this.#close(number));
  }

  ask(number: number, question: Question): void {
    if (this.#open.has(number)) return;
    const dialog = openDialog(question);
    this.#open.set(number, dialog);
    void dialog.answer.then((answer) => this.#connection.send({ kind: "answer", question: number, answer }));
  }

  #close(number: number): void {
    this.#open.get(number)?.dismiss();
    this.#open.delete(number);
  }
}
