import type { Language } from "../core/index.ts";
import { EN_FUNCTIONS } from "./en-functions.ts";
import type { TextKey, Texts } from "./texts.ts";

/** Where all texts of a language come from; null where they cannot be had. */
export type TextSource = (language: Language) => Texts | null;

let source: TextSource = () => null;
const read = new Map<Language, Texts>();
const INSIDE: Readonly<Partial<Record<TextKey, string>>> = EN_FUNCTIONS;

/**
 * Says where texts are. They are a fifth of all that is shipped, each reader needs one language, and most executions are
 * cells that say nothing; so they are data files that are read at the first word, not part of the script that Apps Script
 * evaluates at every execution. Only what a formula says in English is inside.
 */
export function readTextsFrom(next: TextSource): void {
  source = next;
}

function textsOf(language: Language): Texts | null {
  const known = read.get(language);
  if (known) return known;
  const found = source(language);
  if (found) read.set(language, found);
  return found;
}

/** The text of a key; in English where the language cannot be had, and by its key where nothing can be read. */
export function textOf(key: TextKey, language: Language): string {
  if (language === "en") return INSIDE[key] ?? textsOf("en")?.[key] ?? key;
  return textsOf(language)?.[key] ?? textOf(key, "en");
}
