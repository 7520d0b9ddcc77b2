import type { Language } from "../core/index.ts";
import { EN } from "./en.ts";
import type { Texts } from "./texts.ts";

/** Where the texts of a language come from; null where it has none of them. */
export type TextSource = (language: Language) => Texts | null;

let source: TextSource = () => null;
const read = new Map<Language, Texts>([["en", EN]]);

/**
 * Says where the texts of languages other than English are. They are a sixth of all that is shipped and each reader needs
 * one language, so they are data files that are read at the first word, not part of the script that Apps Script evaluates
 * at every execution.
 */
export function readTextsFrom(next: TextSource): void {
  source = next;
}

/** The texts of a language; English where they cannot be had, for a sentence in English is better than none. */
export function textsOf(language: Language): Texts {
  const known = read.get(language);
  if (known) return known;
  const found = source(language);
  if (found) read.set(language, found);
  return found ?? EN;
}
