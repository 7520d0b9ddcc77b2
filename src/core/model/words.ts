import type { Language } from "./language.ts";

/** The words for one thing in each language: the first is the one we write, the others are understood too. */
export type Words = Readonly<Record<Language, readonly [string, ...string[]]>>;
