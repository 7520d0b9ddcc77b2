import type { Language } from "../../core/index.ts";
import type { Memory } from "../../sheets/memory.ts";
import { languageNamed, usersLanguage } from "../language.ts";

const KEPT_AS = "language";

/** The language that the user chose in the page, or the one in which they have Google Sheets. */
export function pageLanguage(user: Memory): Language {
  const chosen = user.get(KEPT_AS);
  return (chosen === null ? null : languageNamed(chosen)) ?? usersLanguage();
}

/** Keeps the user's choice. */
export function keepPageLanguage(user: Memory, language: Language): void {
  user.set(KEPT_AS, language);
}
