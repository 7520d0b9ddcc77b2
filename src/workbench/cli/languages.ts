import { UsageProblem } from "./command.ts";

const LANGUAGES = ["en", "zh-Hans", "zh-Hant"] as const;

export function checkedLanguage(language: string): (typeof LANGUAGES)[number] {
  const known = LANGUAGES.find((name) => name.toLowerCase() === language.toLowerCase());
  if (!known) throw new UsageProblem(`There is no language ${language}. Choose ${LANGUAGES.join(", ")}.`);
  return known;
}
