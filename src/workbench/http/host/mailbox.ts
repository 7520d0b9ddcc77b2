import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** What it takes to reach a thread that may be blocked: `signal[0]` is raised after each message. */
export interface MailboxEnds {
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

/** Posts so that the receiver wakes up even where it blocks. */
export function post({ port, signal }: MailboxEnds, message: unknown): void {
  port.postMessage(message);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

/**
 * Messages for a thread in which scripts run. A script that waits for a person or a lock blocks the thread, as it
 * blocks its execution on the platform; meanwhile edits and other runs come in. A run that began later ends first.
 */
export class Mailbox<Message> {
  readonly #ends: MailboxEnds;
  readonly #handle: (message: Message) => void;
  readonly #mayInterrupt: (message: Message) => boolean;
  readonly #waiting: Message[] = [];
  #isHandling = false;

  constructor(ends: MailboxEnds, handle: (message: Message) => void, mayInterrupt: (message: Message) => boolean) {
    this.#ends = ends;
    this.#handle = handle;
    this.#mayInterrupt = mayInterrupt;
  }

  open(): void {
    this.#ends.port.on("message", (message: Message) => this.#receive(message));
  }

  /** Blocks until `take` finds what it waits for, which may come with any message, or until the time is over. */
  waitFor<Found>(take: () => Found | undefined, milliseconds = Number.POSITIVE_INFINITY): Found | undefined {
    const end = performance.now() + milliseconds;
    for (;;) {
      const seen = Atomics.load(this.#ends.signal, 0);
      for (let next = this.#next(); next; next = this.#next()) this.#receive(next.message);
      const found = take();
      const left = end - performance.now();
      if (found !== undefined || left <= 0) return found;
      Atomics.wait(this.#ends.signal, 0, seen, left);
    }
  }

  #next(): { readonly message: Message } | undefined {
    return receiveMessageOnPort(this.#ends.port) as { message: Message } | undefined;
  }

  #receive(message: Message): void {
    if (this.#isHandling && !this.#mayInterrupt(message)) {
      this.#waiting.push(message);
      return;
    }
    this.#handleInTurn(message);
  }

  #handleInTurn(message: Message): void {
    const isOuter = !this.#isHandling;
    this.#isHandling = true;
    try {
      this.#handle(message);
      if (isOuter) for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#handle(next);
    } finally {
      if (isOuter) this.#isHandling = false;
    }
  }
}
