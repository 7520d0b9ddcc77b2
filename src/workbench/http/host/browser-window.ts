import type { DialogAnswer, EditorWindow, Question, ScriptPage, Toast } from "../../apps-script/editor.ts";
import { USUAL_USER } from "../../apps-script/usual-user.ts";
import type { ToPage } from "../protocol.ts";

interface OpenQuestion {
  readonly number: number;
  readonly question: Question;
}

export interface BrowserWindowParts {
  send(message: ToPage): void;
  /** Blocks until a person answers. */
  awaitAnswer(question: number): DialogAnswer;
  beforeAsking(): void;
}

/** The browsers that show the workbook, as scripts meet them: those of the user who runs the script. */
export class BrowserWindow implements EditorWindow {
  /** Who runs the script that runs now. */
  user = USUAL_USER;
  readonly #parts: BrowserWindowParts;
  /** The questions that scripts wait for: more than one where users run scripts at the same time. */
  readonly #open: (OpenQuestion & { readonly user: string })[] = [];
  #count = 0;

  constructor(parts: BrowserWindowParts) {
    this.#parts = parts;
  }

  /** So that a browser of this user which comes later can show it too. */
  openQuestion(user: string): OpenQuestion | null {
    return this.#open.filter((question) => question.user === user).at(-1) ?? null;
  }

  isOpen(question: number): boolean {
    return this.#open.some(({ number }) => number === question);
  }

  ask(question: Question): DialogAnswer {
    const number = ++this.#count;
    const { user } = this;
    this.#open.push({ number, question, user });
    this.#parts.beforeAsking();
    this.#parts.send({ kind: "question", number, question, user });
    try {
      return this.#parts.awaitAnswer(number);
    } finally {
      this.#open.pop();
      this.#parts.send({ kind: "answered", number, user });
    }
  }

  open(page: ScriptPage): void {
    this.#parts.send({ kind: "page", page, number: ++this.#count, user: this.user });
  }

  toast(toast: Toast): void {
    this.#parts.send({ kind: "toast", toast, user: this.user });
  }
}
