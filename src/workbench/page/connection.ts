import type { FromPage, ToPage } from "../http/protocol.ts";
import { USER } from "./workbook-window.ts";

type Kind = ToPage["kind"];
type Listener<K extends Kind> = (message: Extract<ToPage, { kind: K }>) => void;

const RETRY_MS = 1_000;
/** Browsers let larger requests die with the page. */
const KEEPALIVE_BYTES = 60_000;

/** The line to the workbook: what is sent arrives in order, and goes on once the server is back. */
export class Connection {
  /** Told when the line is cut, and when it is back. */
  onLine: (isOnline: boolean) => void = () => undefined;
  readonly #listeners = new Map<Kind, ((message: ToPage) => void)[]>();
  readonly #early: ToPage[] = [];
  readonly #unsent: FromPage[] = [];
  #isSending = false;
  #isListening = false;

  /** Settles once nothing that the workbook says can be missed any more. */
  open(): Promise<void> {
    const events = new EventSource("/events");
    events.onmessage = ({ data }) => this.#receive(JSON.parse(data as string) as ToPage);
    return new Promise((resolve) => {
      events.onopen = () => {
        events.onopen = () => this.onLine(true);
        resolve();
      };
      events.onerror = () => this.onLine(false);
    });
  }

  on<K extends Kind>(kind: K, listener: Listener<K>): void {
    const known = this.#listeners.get(kind) ?? [];
    this.#listeners.set(kind, [...known, listener as (message: ToPage) => void]);
  }

  /** From now on messages are handed out; those that came before this are handed out first. */
  listen(): void {
    this.#isListening = true;
    for (const message of this.#early.splice(0)) this.#receive(message);
  }

  send(message: FromPage): void {
    this.#unsent.push(message);
    if (!this.#isSending) void this.#sendAll();
  }

  #receive(message: ToPage): void {
    if ("user" in message && message.user !== USER) return;
    if (!this.#isListening) {
      this.#early.push(message);
      return;
    }
    for (const listener of this.#listeners.get(message.kind) ?? []) listener(message);
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    while (this.#unsent.length > 0) {
      const batch = [...this.#unsent];
      if (await isPosted(batch)) this.#unsent.splice(0, batch.length);
      else await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    this.#isSending = false;
  }
}

async function isPosted(batch: readonly FromPage[]): Promise<boolean> {
  const body = JSON.stringify(batch);
  try {
    const { ok } = await fetch("/message", { method: "POST", body, keepalive: body.length < KEEPALIVE_BYTES });
    return ok;
  } catch {
    return false;
  }
}
