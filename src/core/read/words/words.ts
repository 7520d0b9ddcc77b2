import type { Language } from "../../model/language.ts";
import type { Words } from "../../model/words.ts";

/** A list of things by key, each with its words. */
export type WordList<K extends string> = Readonly<Record<K, Words>>;

/**
 * The words of one thing; a language that lacks a word of its own takes the English ones.
 *
 * The mark below lets the bundler leave out lists that nobody looks at.
 */
// @__NO_SIDE_EFFECTS__
export function words(en: string, zhHans: string, zhHant: string): Words {
  return { en: split(en), "zh-Hans": split(zhHans), "zh-Hant": split(zhHant) };
}

function split(list: string): [string, ...string[]] {
  const [first = "", ...others] = list.split("|");
  return [first, ...others];
}

const NOT_SAID = /[\s_\-–—.,:;·'"“”‘’()（）[\]【】/\\*]+/g;

/** A header as it is compared: full-width forms folded, lower case, no spaces or punctuation. */
export function folded(text: string): string {
  if (text === "") return "";
  return text.normalize("NFKC").toLowerCase().replace(NOT_SAID, "");
}

/** Finds a thing by one of its words in any language; null when nobody calls anything so. */
// @__NO_SIDE_EFFECTS__
export function finder<K extends string>(list: WordList<K>): (text: string) => K | null {
  let keys: Map<string, K> | null = null;
  return (text) => {
    keys ??= keysByWord(list);
    return keys.get(folded(text)) ?? null;
  };
}

function keysByWord<K extends string>(list: WordList<K>): Map<string, K> {
  const keys = new Map<string, K>();
  for (const key of Object.keys(list) as K[]) {
    for (const word of Object.values(list[key]).flat()) if (!keys.has(folded(word))) keys.set(folded(word), key);
  }
  return keys;
}

/** The word that we write for a thing in a language. */
export function wordFor<K extends string>(list: WordList<K>, key: K, language: Language): string {
  return list[key][language][0];
}
