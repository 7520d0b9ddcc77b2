import { type Message, type MessageArgs, message } from "./message.ts";
import type { MessageKey } from "./message-key.ts";

/** A value, or the reason why there is none. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Message };

/** A value that could be made. */
export function good<T>(value: T): Checked<T> {
  return { ok: true, value };
}

/** No value, and why. */
export function bad(key: MessageKey, args: MessageArgs = {}): { readonly ok: false; readonly fault: Message } {
  return { ok: false, fault: message(key, args) };
}
