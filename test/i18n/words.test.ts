import { describe, expect, it } from "vitest";
import {
  choices,
  columns,
  folded,
  LANGUAGES,
  SETTING_CHOICES,
  TAB_WORDS,
  TALK_TABS,
  talkColumns,
  type WordList,
} from "../../src/core/index.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";
import { ZH_HANT } from "../../src/i18n/zh-hant.ts";

const { FIND, ...CHOICE_LISTS } = choices;
const LISTS: readonly (readonly [string, WordList<string>])[] = [
  ["the tabs", { ...TAB_WORDS, ...TALK_TABS }],
  ...Object.entries(talkColumns),
  ...Object.entries(columns),
  ...Object.entries(CHOICE_LISTS),
];

function wordsShared(list: WordList<string>): readonly string[] {
  const ownerOf = new Map<string, string>();
  const shared: string[] = [];
  for (const [key, words] of Object.entries(list)) {
    for (const word of LANGUAGES.flatMap((language) => words[language])) {
      const owner = ownerOf.get(folded(word)) ?? key;
      if (owner !== key) shared.push(`${word}: ${owner} and ${key}`);
      ownerOf.set(folded(word), owner);
    }
  }
  return shared;
}

describe.each(LISTS)("the words of %s", (_, list) => {
  it("stand each for one thing in all languages", () => {
    expect(wordsShared(list)).toEqual([]);
  });

  it("are there in every language, none of them empty", () => {
    for (const [key, words] of Object.entries(list)) {
      for (const language of LANGUAGES) {
        expect(
          words[language].every((word) => folded(word) !== "" || /^[<>=]/.test(word)),
          key,
        ).toBe(true);
      }
    }
  });
});

describe("the words that messages name", () => {
  const named = [
    TAB_WORDS.people,
    TAB_WORDS.kpis,
    TAB_WORDS.weights,
    TAB_WORDS.ratings,
    TAB_WORDS.records,
    TAB_WORDS.settings,
    SETTING_CHOICES.bonusMode,
    ...Object.values(choices.TIER_MODE_CHOICES),
    choices.EFFECT_CHOICES.adjust,
    choices.EFFECT_CHOICES.capKpi,
    choices.EFFECT_CHOICES.capTotal,
    choices.EFFECT_CHOICES.capBand,
    columns.PEOPLE_COLUMNS.bonusBase,
    columns.LADDER_COLUMNS.next,
    columns.BONUS_COLUMNS.coefficient,
  ];
  const hans = Object.values(ZH_HANS).join("\n");
  const hant = Object.values(ZH_HANT).join("\n");

  it.each(named.map((words) => [words.en[0], words] as const))("%s is called as in the workbook", (_, words) => {
    expect(hans).toContain(words["zh-Hans"][0]);
    expect(hant).toContain(words["zh-Hant"][0]);
  });

  it("FIND finds each of our words", () => {
    expect(FIND.tierMode("線性內插")).toBe("interpolate");
    expect(FIND.setting("缺期是否中断连续")).toBe("gapBreaks");
    expect(FIND.effect("等级封顶")).toBe("capBand");
  });
});
