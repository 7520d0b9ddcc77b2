import { LANGUAGES, type Language } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import { Refusal } from "./answer.ts";
import { languageNamed, usersLanguage } from "./language.ts";

// The server's globals can be called by anyone who has the page, with any value that JSON can carry.

const LONGEST_SHOWN = 60;

function shown(found: unknown): string {
  const text = typeof found === "object" ? JSON.stringify(found) : String(found);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const isLeftOut = (found: unknown): boolean => found === undefined || found === null || found === "";

/** A text that is not blank. */
export function checkedText(name: string, found: unknown): string {
  if (typeof found === "string" && found.trim() !== "") return found.trim();
  throw new Refusal(tell("no.argument", { name, found: shown(found) }, usersLanguage()));
}

/** A language by name; the user's where it is left out. */
export function checkedLanguage(found: unknown): Language {
  if (isLeftOut(found)) return usersLanguage();
  const language = typeof found === "string" ? languageNamed(found) : null;
  if (language) return language;
  throw new Refusal(tell("no.language", { found: shown(found), languages: LANGUAGES.join(", ") }, usersLanguage()));
}

/** Yes or no; yes where it is left out. */
export function checkedYes(name: string, found: unknown): boolean {
  if (isLeftOut(found)) return true;
  if (typeof found === "boolean") return found;
  throw new Refusal(tell("no.yesNo", { name, found: shown(found) }, usersLanguage()));
}

/** A text that may be left out; empty then. */
export function checkedTextOrNone(name: string, found: unknown): string {
  return isLeftOut(found) ? "" : checkedText(name, found);
}

/** A list of texts; null where it is left out. */
export function checkedTexts(name: string, found: unknown): readonly string[] | null {
  if (isLeftOut(found)) return null;
  if (Array.isArray(found)) return found.map((one) => checkedText(name, one));
  throw new Refusal(tell("no.list", { name, found: shown(found) }, usersLanguage()));
}
