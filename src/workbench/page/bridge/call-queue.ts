import type { BridgeRequest, BridgeResponse } from "./bridge-messages.ts";

/** More calls than this at once wait (PF54). */
const AT_ONCE = 10;

export interface Handlers {
  success(value: unknown): void;
  failure(error: Error): void;
}

interface Call extends Handlers {
  readonly request: BridgeRequest & { kind: "call" };
}

/** Calls of the server that are under way, and those that wait for their turn. */
export class CallQueue {
  readonly #underWay = new Map<string, Call>();
  readonly #waiting: Call[] = [];
  readonly #post: (request: BridgeRequest) => void;
  #count = 0;

  constructor(post: (request: BridgeRequest) => void) {
    this.#post = post;
  }

  add(functionName: string, args: readonly unknown[], handlers: Handlers): void {
    const id = `${Math.random().toString(36).slice(2)}-${++this.#count}`;
    this.#waiting.push({ ...handlers, request: { kind: "call", id, functionName, args } });
    this.#startNext();
  }

  receive(response: BridgeResponse): void {
    const call = this.#underWay.get(response.id);
    if (!call) return;
    this.#underWay.delete(response.id);
    this.#startNext();
    if (response.kind === "returned") call.success(response.value);
    else call.failure(new Error(response.message));
  }

  #startNext(): void {
    if (this.#underWay.size >= AT_ONCE) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#underWay.set(next.request.id, next);
    this.#post(next.request);
  }
}
