import { choices, type Language } from "../core/index.ts";

/** The language of a locale such as `zh_TW` or `en-GB`; English where we do not speak it. */
function languageOfLocale(locale: string): Language {
  const plain = locale.toLowerCase().replace(/_/g, "-");
  if (!plain.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(plain) ? "zh-Hant" : "zh-Hans";
}

/** The language in which the user has Google Sheets. */
export function usersLanguage(): Language {
  return languageOfLocale(Session.getActiveUserLocale() ?? "en");
}

/** The language that a word names, such as `zh-Hant` or English; null for none. */
export function languageNamed(word: string): Language | null {
  return choices.FIND.language(word);
}
