import type { Model } from "@odoo/o-spreadsheet";
import type { WorkbookView } from "../http/protocol.ts";
import { openDialog } from "./dialogs.ts";
import { el, part } from "./dom.ts";
import { USER } from "./workbook-window.ts";

const ANOTHER = "Open a second window as another user";

/** Two windows of two users are what two people see who have the spreadsheet open. */
async function openAsAnother(): Promise<void> {
  const content = "Whose window? Type an address, such as ann@example.com: scripts that run there run as this user.";
  const asked = openDialog({ kind: "prompt", title: ANOTHER, content, buttons: ["OK", "CANCEL"] });
  const { button, text = "" } = await asked.answer;
  if (button === "OK" && text.trim() !== "") window.open(`/?user=${encodeURIComponent(text.trim())}`);
}

/** The workbook's name, and whether what was typed is safe. */
export class Header {
  readonly #state = el("span", { className: "wb-saved" });
  readonly #model: Model;
  #isOnline = true;

  constructor({ name }: WorkbookView, model: Model, onHelp: () => void) {
    this.#model = model;
    this.#state.setAttribute("role", "status");
    part("header").replaceChildren(
      el("span", { className: "wb-logo", ariaHidden: "true" }),
      el("h1", { textContent: name }),
      this.#state,
      el("span", { className: "wb-local", textContent: "Local workbench" }),
      el("button", {
        type: "button",
        className: "wb-link wb-user",
        textContent: USER,
        title: ANOTHER,
        onclick: openAsAnother,
      }),
      el("button", { type: "button", className: "wb-button wb-help", textContent: "What is this?", onclick: onHelp }),
    );
    document.title = `${name} - Scorecards workbench`;
    model.on("update", this, () => this.#show());
    addEventListener("beforeunload", (event) => {
      if (!this.#isSafe) event.preventDefault();
    });
    this.#show();
  }

  set isOnline(isOnline: boolean) {
    this.#isOnline = isOnline;
    this.#show();
  }

  get #isSafe(): boolean {
    return this.#model.getters.isFullySynchronized();
  }

  #show(): void {
    const offline = "The workbench has stopped. Start it again: what you typed here is sent to it then.";
    const text = this.#isOnline ? (this.#isSafe ? "Saved in the folder data" : "Saving…") : offline;
    if (this.#state.textContent === text) return;
    this.#state.textContent = text;
    this.#state.classList.toggle("wb-offline", !this.#isOnline);
  }
}
