import { MessageChannel, Worker } from "node:worker_threads";
import type { FromHost, HostOptions, HostRequest, ToHost } from "./host/host-request.ts";
import { type MailboxEnds, post } from "./host/mailbox.ts";
import type { FromPage, ToPage } from "./protocol.ts";

interface Pending {
  resolve(value: unknown): void;
  reject(problem: Error): void;
}

/** The thread that has the workbook, as the server sees it. */
export class HostThread {
  readonly #worker: Worker;
  readonly #ends: MailboxEnds;
  readonly #pending = new Map<number, Pending>();
  readonly #send: (message: ToPage) => void;
  readonly #ready: Pending & { readonly promise: Promise<void> };
  #count = 0;

  constructor(options: HostOptions, send: (message: ToPage) => void) {
    const { port1, port2 } = new MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(4));
    this.#ends = { port: port1, signal };
    this.#send = send;
    this.#ready = pendingPromise();
    this.#worker = new Worker(typescriptThread(), {
      workerData: { port: port2, signal, options },
      transferList: [port2],
    });
    this.#worker.on("message", (message: FromHost) => this.#receive(message));
    this.#worker.on("error", (problem) => this.#fail(problem));
  }

  /** Settles once the workbook is open. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  forward(from: FromPage): void {
    post(this.#ends, { kind: "page", from } satisfies ToHost);
  }

  ask<Answer>(request: HostRequest): Promise<Answer> {
    const id = ++this.#count;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    post(this.#ends, { kind: "request", id, request } satisfies ToHost);
    return answer as Promise<Answer>;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #receive(message: FromHost): void {
    switch (message.kind) {
      case "ready":
        this.#ready.resolve(undefined);
        return;
      case "send":
        this.#send(message.message);
        return;
      case "answer":
        this.#pending.get(message.id)?.resolve(message.value);
        break;
      case "refusal":
        this.#pending.get(message.id)?.reject(new Error(message.message));
    }
    this.#pending.delete(message.id);
  }

  #fail(problem: Error): void {
    this.#ready.reject(problem);
    for (const { reject } of this.#pending.values()) reject(problem);
    this.#pending.clear();
  }
}

function pendingPromise(): Pending & { readonly promise: Promise<void> } {
  let settle: Pending | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve: () => resolve(), reject };
  });
  return { promise, resolve: (value) => settle?.resolve(value), reject: (problem) => settle?.reject(problem) };
}

/** Node 20 starts no thread from a TypeScript file; this one loads it with tsx, as the command line itself is. */
function typescriptThread(): URL {
  const thread = new URL("./host/thread.ts", import.meta.url).href;
  const code = `import { tsImport } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))};
    await tsImport(${JSON.stringify(thread)}, ${JSON.stringify(thread)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
