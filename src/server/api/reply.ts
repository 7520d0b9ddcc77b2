import { kindOf, type Shape } from "./shape.ts";

/**
 * Why there is no value. `refused`: the user or the workbook has something to mend; `busy`: somebody else is at work;
 * `changed`: the workbook is not as it was when it was shown; `badCall`: the page asked for what the server does not
 * understand; `failed`: a mistake of ours or of Google's.
 */
export type ReplyCode = "refused" | "busy" | "changed" | "badCall" | "failed";

/** What the server answers: a value, or a sentence that says why there is none. Only what JSON can carry. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly code: ReplyCode };

const CODES: ReadonlySet<unknown> = new Set<ReplyCode>(["refused", "busy", "changed", "badCall", "failed"]);

/** What is wrong with a reply that arrived; null when it is one of this shape. */
export function replyFault(reply: unknown, value: Shape<unknown>): string | null {
  if (typeof reply !== "object" || reply === null) return `the reply must be an object, not ${kindOf(reply)}`;
  const found = reply as { ok?: unknown; value?: unknown; message?: unknown; code?: unknown };
  if (found.ok === true) return value.faultOf(found.value, "value");
  if (found.ok !== false) return "the reply does not say whether it is one";
  if (typeof found.message !== "string") return "the reply has no message";
  return CODES.has(found.code) ? null : "the reply has no code";
}
