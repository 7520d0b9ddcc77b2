import type { MessageKey } from "./message-key.ts";

/** A value that a message speaks of: itself a message where its wording depends on the language. */
export type MessageArg = string | number | Message | readonly Message[];

/** The values a message speaks of, by the names its text uses. */
export type MessageArgs = Readonly<Record<string, MessageArg>>;

/** Something to be said: which sentence, about what. Core never writes prose; `i18n` turns this into text. */
export interface Message {
  readonly key: MessageKey;
  readonly args: MessageArgs;
}

/** Makes a message. */
export function message(key: MessageKey, args: MessageArgs = {}): Message {
  return { key, args };
}
