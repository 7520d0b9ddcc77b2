import { choices, type Language } from "../core/index.ts";

/** The language of a locale such as `zh_TW` or `en-GB`; English where we do not speak it. */
export function languageOfLocale(locale: string): Language {
  const plain = locale.toLowerCase().replace(/_/g, "-");
  if (!plain.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(plain) ? "zh-Hant" : "zh-Hans";
}

/** The language that was asked for, or else the user's. */
export function languageFor(asked: unknown): Language {
  const named = typeof asked === "string" && asked !== "" ? choices.FIND.language(asked) : null;
  return named ?? languageOfLocale(Session.getActiveUserLocale() ?? "en");
}
