/**
 * The engine for the page. It is built into a file of its own (decision note 0010), which the page receives once, by one
 * call, and evaluates: what is tried there is computed by the same code that scores, and costs no call at all.
 *
 * @module
 */
import type { Language, Tables } from "../../core/index.ts";
import type { Texts } from "../../i18n/texts.ts";
import { readTextsFrom } from "../../i18n/texts-of.ts";
import { Trial } from "./trial.ts";

export { rescaledWeights } from "../../core/index.ts";

/** Reads a workbook for trying changes on it; its sentences are in the language of the page. */
export function openTrial(tables: Tables, texts: Readonly<Record<string, string>>, language: Language): Trial {
  readTextsFrom((asked) => (asked === language ? (texts as Texts) : null));
  return new Trial(tables, language);
}
