import { describe, expect, it } from "vitest";
import { SIDEBAR_TEXTS } from "../../src/i18n/sidebar/texts.ts";

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name))].sort();

describe.each(Object.entries(SIDEBAR_TEXTS.en))("%s", (key, english) => {
  it("speaks of the same values in each language, and has no blank text", () => {
    for (const language of ["zh-Hans", "zh-Hant"] as const) {
      const text = SIDEBAR_TEXTS[language][key as keyof typeof SIDEBAR_TEXTS.en];
      expect(text.trim()).not.toBe("");
      expect(placeholders(text)).toEqual(placeholders(english));
    }
  });
});

it("Chinese texts use full-width punctuation between Chinese characters", () => {
  const half = Object.values({ ...SIDEBAR_TEXTS["zh-Hans"], ...SIDEBAR_TEXTS["zh-Hant"] }).filter((text) =>
    /[\u4e00-\u9fff][,:;!?][\u4e00-\u9fff]/.test(text),
  );
  expect(half).toEqual([]);
});
