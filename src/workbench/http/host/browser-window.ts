import type { DialogAnswer, EditorWindow, Question, ScriptPage, Toast } from "../../apps-script/editor.ts";
import type { ToPage } from "../protocol.ts";

interface OpenQuestion {
  readonly number: number;
  readonly question: Question;
}

/** The browsers that show the workbook, as scripts meet them. */
export class BrowserWindow implements EditorWindow {
  /** The question that a script waits for, so that a browser which comes later can show it too. */
  openQuestion: OpenQuestion | null = null;
  readonly #send: (message: ToPage) => void;
  readonly #awaitAnswer: (question: number) => DialogAnswer;
  readonly #beforeAsking: () => void;
  #count = 0;

  constructor(
    send: (message: ToPage) => void,
    awaitAnswer: (question: number) => DialogAnswer,
    beforeAsking: () => void,
  ) {
    this.#send = send;
    this.#awaitAnswer = awaitAnswer;
    this.#beforeAsking = beforeAsking;
  }

  ask(question: Question): DialogAnswer {
    const number = ++this.#count;
    this.openQuestion = { number, question };
    this.#beforeAsking();
    this.#send({ kind: "question", number, question });
    try {
      return this.#awaitAnswer(number);
    } finally {
      this.openQuestion = null;
      this.#send({ kind: "answered", number });
    }
  }

  open(page: ScriptPage): void {
    this.#send({ kind: "page", page, number: ++this.#count });
  }

  toast(toast: Toast): void {
    this.#send({ kind: "toast", toast });
  }
}
