import type { DialogAnswer, DialogButton, Question } from "../apps-script/editor.ts";
import { el } from "./dom.ts";

const LABELS: Readonly<Record<DialogButton, string>> = {
  OK: "OK",
  CANCEL: "Cancel",
  YES: "Yes",
  NO: "No",
  CLOSE: "Close",
};

/** An open dialog. */
export interface OpenDialog {
  readonly answer: Promise<DialogAnswer>;
  /** Takes it away without an answer. */
  dismiss(): void;
}

/** Asks as ui.alert() and ui.prompt() do: a title, a text, perhaps a line to type in, and buttons. */
export function openDialog({ kind, title, content, buttons }: Question): OpenDialog {
  const input = kind === "prompt" ? el("input", { type: "text", className: "wb-input" }) : undefined;
  input?.setAttribute("aria-label", content);
  const row = el("div", { className: "wb-buttons" });
  const heading = el("h2", { className: "wb-dialog-title", textContent: title || "This sheet says" });
  const text = el("p", { className: "wb-dialog-text", textContent: content });
  const form = el("form", { method: "dialog" }, heading, text, ...(input ? [input] : []), row);
  const dialog = el("dialog", { className: "wb-dialog", ariaLabel: title || content }, form);
  const answer = new Promise<DialogAnswer>((resolve) => {
    const finish = (button: DialogButton) => {
      resolve({ button, ...(input && { text: input.value }) });
      takeAway(dialog);
    };
    row.append(...buttons.map((button, index) => dialogButton(button, index === 0, finish)));
    form.onsubmit = (event) => {
      event.preventDefault();
      finish(buttons[0] ?? "OK");
    };
    dialog.oncancel = () => finish("CLOSE");
  });
  // What is typed in a dialog is none of the grid's business.
  for (const type of ["keydown", "paste", "copy", "cut"])
    dialog.addEventListener(type, (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return { answer, dismiss: () => takeAway(dialog) };
}

/** As in Sheets, the keyboard belongs to the grid afterwards. */
export function takeAway(dialog: HTMLDialogElement): void {
  dialog.close();
  dialog.remove();
  document.querySelector<HTMLElement>(".o-grid .o-composer")?.focus();
}

function dialogButton(button: DialogButton, isFirst: boolean, finish: (button: DialogButton) => void) {
  return el("button", {
    type: "button",
    className: isFirst ? "wb-button wb-button-main" : "wb-button",
    textContent: LABELS[button],
    onclick: () => finish(button),
  });
}

/** A dialog of the workbench's own. */
export async function ask(title: string, content: string, buttons: readonly DialogButton[] = ["OK"]) {
  return await openDialog({ kind: "alert", title, content, buttons }).answer;
}
