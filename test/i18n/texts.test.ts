import { describe, expect, it } from "vitest";
import { FAULT_KEYS, ISSUE_CODES, LANGUAGES, type Language, REASON_KEYS } from "../../src/core/index.ts";
import { EN } from "../../src/i18n/en.ts";
import { SERVER_KEYS, type TextKey, type Texts } from "../../src/i18n/texts.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";
import { ZH_HANT } from "../../src/i18n/zh-hant.ts";

const KEYS: readonly TextKey[] = [...ISSUE_CODES, ...FAULT_KEYS, ...REASON_KEYS, ...SERVER_KEYS];
const TEXTS: Readonly<Record<Language, Texts>> = { en: EN, "zh-Hans": ZH_HANS, "zh-Hant": ZH_HANT };
const CHINESE: readonly (readonly [Language, Texts])[] = [
  ["zh-Hans", ZH_HANS],
  ["zh-Hant", ZH_HANT],
];

const PLACEHOLDER = /\{\w+\}/g;

function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(PLACEHOLDER))].sort();
}

/** What means the same to every reader: formats that are typed as they stand, and KPI. */
const TYPED_AS_IT_STANDS = /\b(?:\d{4}-[QH]\d|p90|KPI)\b|N\/A/g;

function latinWordsIn(text: string): readonly string[] {
  const inWords = text.replace(PLACEHOLDER, "").replace(TYPED_AS_IT_STANDS, "");
  return inWords.match(/[A-Za-z]+/g) ?? [];
}

/** Half-width punctuation that touches a Chinese character; in numbers, lists and conditions it is as it is typed. */
const HALF_WIDTH_BESIDE_CHINESE = /[\u4e00-\u9fff][,.;:!?()]|[,;:!?()][\u4e00-\u9fff]|["']/;

/** Simplified and traditional characters in turn, of which each text writes only its own. */
const PAIRS =
  "标標权權级級绩績达達门門实實际際总總结結数數据據页頁单單设設请請写寫为為档檔职職规規则則个個来來时時间間" +
  "错錯误誤删刪没沒处處种種样樣动動员員对對应應岗崗区區线線节節链鏈阶階层層发發无無从從与與额額奖獎资資计計记記录錄";
const ONLY_SIMPLIFIED = new Set([...PAIRS].filter((_, index) => index % 2 === 0));
const ONLY_TRADITIONAL = new Set([...PAIRS].filter((_, index) => index % 2 === 1));

function withAnyOf(texts: Texts, characters: ReadonlySet<string>): readonly (readonly [string, string])[] {
  return Object.entries(texts).filter(([, text]) => [...text].some((character) => characters.has(character)));
}

describe.each(LANGUAGES)("the texts in %s", (language) => {
  it("are there for each key and for no other", () => {
    expect(Object.keys(TEXTS[language]).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)("%s is a text with the placeholders of the English one", (key) => {
    expect(TEXTS[language][key]).not.toBe("");
    expect(placeholdersOf(TEXTS[language][key])).toEqual(placeholdersOf(EN[key]));
  });

  it("have no spaces at their ends and none twice", () => {
    for (const text of Object.values(TEXTS[language])) expect(text).toBe(text.trim().replace(/ {2,}/g, " "));
  });
});

describe.each(CHINESE)("the Chinese of %s", (_, texts) => {
  it("leaves no Latin word where there is a Chinese one", () => {
    expect(Object.entries(texts).filter(([, text]) => latinWordsIn(text).length > 0)).toEqual([]);
  });

  it("has full-width punctuation", () => {
    const isMixed = (text: string) => HALF_WIDTH_BESIDE_CHINESE.test(text.replace(PLACEHOLDER, ""));
    expect(Object.entries(texts).filter(([, text]) => isMixed(text))).toEqual([]);
  });
});

describe("the two kinds of Chinese", () => {
  it("write each its own characters", () => {
    expect(withAnyOf(ZH_HANS, ONLY_TRADITIONAL)).toEqual([]);
    expect(withAnyOf(ZH_HANT, ONLY_SIMPLIFIED)).toEqual([]);
  });

  it("quote as their readers do", () => {
    expect(Object.values(ZH_HANS).filter((text) => /[「」『』]/.test(text))).toEqual([]);
    expect(Object.values(ZH_HANT).filter((text) => /[“”‘’]/.test(text))).toEqual([]);
  });

  it("are not converted from each other: the words of the trade differ", () => {
    expect(ZH_HANS["bonus.twice"]).toContain("档位");
    expect(ZH_HANT["bonus.twice"]).toContain("級距");
    expect(ZH_HANS["cell.error"]).toContain("单元格");
    expect(ZH_HANT["cell.error"]).toContain("儲存格");
  });
});
