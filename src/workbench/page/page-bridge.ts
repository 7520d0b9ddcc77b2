import type { Model } from "@odoo/o-spreadsheet";
import type { BridgeRequest, BridgeResponse } from "./bridge/bridge-messages.ts";
import type { Connection } from "./connection.ts";
import { selectionOf, USER, WINDOW_ID } from "./workbook-window.ts";

interface ConnectedPage {
  readonly frame: HTMLIFrameElement;
  close(): void;
}

/** Passes google.script.run on from the script's pages, and the answers back. */
export class PageBridge {
  readonly #connection: Connection;
  readonly #model: Model;
  readonly #pages = new Set<ConnectedPage>();
  readonly #callers = new Map<string, ConnectedPage>();

  constructor(connection: Connection, model: Model) {
    this.#connection = connection;
    this.#model = model;
    addEventListener("message", (event: MessageEvent<BridgeRequest>) => this.#receive(event));
    connection.on("returned", ({ id, value }) => this.#answer(id, { kind: "returned", id, value }));
    connection.on("failed", ({ id, message }) => this.#answer(id, { kind: "failed", id, message }));
  }

  connect(frame: HTMLIFrameElement, close: () => void): void {
    for (const page of this.#pages) if (!page.frame.isConnected) this.#pages.delete(page);
    this.#pages.add({ frame, close });
  }

  #receive({ source, data }: MessageEvent<BridgeRequest>): void {
    const page = [...this.#pages].find(({ frame }) => frame.contentWindow === source);
    if (!page) return;
    switch (data.kind) {
      case "call":
        this.#callers.set(data.id, page);
        this.#connection.send({ ...data, user: USER, window: WINDOW_ID, selection: selectionOf(this.#model) });
        return;
      case "close":
        page.close();
        return;
      case "size":
        if (data.width !== undefined) page.frame.style.width = `${data.width}px`;
        if (data.height !== undefined) page.frame.style.height = `${data.height}px`;
        return;
      case "focusEditor":
        page.frame.blur();
        window.focus();
    }
  }

  #answer(id: string, response: BridgeResponse): void {
    this.#callers.get(id)?.frame.contentWindow?.postMessage(response, "*");
    this.#callers.delete(id);
  }
}
