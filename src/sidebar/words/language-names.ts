/** Each language by its own name, as its readers look for it. */
export const LANGUAGE_NAMES = [
  ["en", "English"],
  ["zh-Hans", "简体中文"],
  ["zh-Hant", "繁體中文"],
] as const;
