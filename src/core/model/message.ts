import type { MessageKey } from "./message-key.ts";
import type { Words } from "./words.ts";

/** A value that a message speaks of: words or a message where its wording depends on the language. */
export type MessageArg = string | number | Words | Message | readonly (Words | Message)[];

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
