/** A reader's language: English, Simplified Chinese or Traditional Chinese. */
export type Language = "en" | "zh-Hans" | "zh-Hant";

/** All languages, in the order in which headers are tried. */
export const LANGUAGES: readonly Language[] = ["en", "zh-Hans", "zh-Hant"];
