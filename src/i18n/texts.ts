import type { MessageKey } from "../core/index.ts";

/**
 * The sentences of one language. `{name}` is filled with the argument of that name; `{name, plural, one=…; other=…}` is
 * not needed so far: sentences are built so that they read well for any number.
 */
export type Texts = Readonly<Record<MessageKey, string>>;
