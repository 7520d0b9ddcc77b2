import type { Language } from "../core/index.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Template } from "../templates/template.ts";
import { dataFile } from "./data-file.ts";

/** The templates that Set up offers. */
export function loadTemplates(): readonly Template[] {
  return dataFile("templates") as readonly Template[];
}

/** The texts of a language; null where the file cannot be read. */
export function loadTexts(language: Language): Texts | null {
  try {
    return dataFile(`texts-${language}`) as Texts;
  } catch (error) {
    console.warn(`The texts of ${language} cannot be read: ${String(error)}`);
    return null;
  }
}
