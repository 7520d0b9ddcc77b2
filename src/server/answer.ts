import type { Reply, ReplyCode } from "./api/reply.ts";

/** What the server answers: a value, or a sentence that says why there is none. Only what JSON can carry, never a Date. */
export type Answer<T> = Reply<T>;

/** A mistake of the user or the workbook that ends a call; its text is shown as it is. */
export class Refusal extends Error {
  readonly code: ReplyCode;

  constructor(message: string, code: ReplyCode = "refused") {
    super(message);
    this.code = code;
  }
}

/**
 * The server's one catch. A refusal is answered with its sentence; an error of our own code or of Google's service is
 * answered with its text too, so that whoever reports it has something to report.
 */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message, code: error instanceof Refusal ? error.code : "failed" };
  }
}
