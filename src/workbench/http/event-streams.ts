import type { IncomingMessage, ServerResponse } from "node:http";
import type { ToPage } from "./protocol.ts";

const HEARTBEAT_MS = 15_000;

/** The browsers that are connected; each hears everything, in order. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor() {
    this.#heartbeat = setInterval(() => this.#write(": still here\n\n"), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  add(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": connected\n\n");
    this.#open.add(response);
    request.on("close", () => this.#open.delete(response));
  }

  send(message: ToPage): void {
    this.#write(`data: ${JSON.stringify(message)}\n\n`);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const response of this.#open) response.end();
  }

  #write(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}
