import type { Model } from "@odoo/o-spreadsheet";
import type { ScriptPage } from "../apps-script/editor.ts";
import type { Connection } from "./connection.ts";
import { takeAway } from "./dialogs.ts";
import { el, part } from "./dom.ts";
import { PageBridge } from "./page-bridge.ts";

/** HtmlService's sandbox (PF58). */
const SANDBOX =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

const DIALOG_SIZE = { width: 600, height: 400 };

/** The script's own pages: one sidebar of 300 pixels, and dialogs above the grid. */
export class ScriptPages {
  readonly #bridge: PageBridge;

  constructor(connection: Connection, model: Model) {
    this.#bridge = new PageBridge(connection, model);
    connection.on("page", ({ page, number }) => this.#show(page, number));
  }

  #show(page: ScriptPage, number: number): void {
    if (page.kind === "sidebar") this.#showSidebar(page, number);
    else this.#showDialog(page, number);
  }

  /** A new sidebar takes the place of the old one (PF57). */
  #showSidebar({ title }: ScriptPage, number: number): void {
    const panel = part("sidebar");
    const close = () => {
      panel.hidden = true;
      panel.replaceChildren();
    };
    panel.replaceChildren(titleBar(title, close), this.#frame(number, title, close));
    panel.hidden = false;
  }

  #showDialog({ kind, title, width, height }: ScriptPage, number: number): void {
    const dialog = el("dialog", { className: "wb-dialog wb-page-dialog", ariaLabel: title });
    const close = () => takeAway(dialog);
    dialog.oncancel = close;
    const frame = this.#frame(number, title, close);
    frame.style.width = `${width ?? DIALOG_SIZE.width}px`;
    frame.style.height = `${height ?? DIALOG_SIZE.height}px`;
    dialog.append(titleBar(title, close), frame);
    document.body.append(dialog);
    if (kind === "modal") dialog.showModal();
    else dialog.show();
  }

  #frame(number: number, title: string, close: () => void): HTMLIFrameElement {
    // Another origin than the workbench's own, as on the platform: the page reaches nothing of it.
    const frame = el("iframe", { title: title || "Page of the script", src: scriptPageAddress(number) });
    frame.setAttribute("sandbox", SANDBOX);
    this.#bridge.connect(frame, close);
    return frame;
  }
}

const scriptPageAddress = (number: number): string => `http://127.0.0.1:${location.port}/page/${number}`;

function titleBar(title: string, close: () => void): HTMLElement {
  const button = el("button", { type: "button", className: "wb-close", textContent: "×", onclick: close });
  button.ariaLabel = "Close";
  return el("div", { className: "wb-title-bar" }, el("h2", { textContent: title }), button);
}
