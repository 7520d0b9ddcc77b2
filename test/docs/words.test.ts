import { describe, expect, it } from "vitest";
import {
  choices,
  columns,
  mappingColumns,
  RATER_GROUPS,
  recordColumns,
  TAB_WORDS,
  TALK_TABS,
  talkColumns,
  type WordList,
  type Words,
} from "../../src/core/index.ts";
import {
  AWARD_LIST_COLUMNS,
  BONUS_PART_COLUMNS,
  BONUS_RESULT_COLUMNS,
  PROMOTION_RESULT_COLUMNS,
  SCORE_COLUMNS,
  WHY_COLUMN,
} from "../../src/core/write/result-columns.ts";
import { openPage } from "./page.ts";

const { rowsOf, sections } = openPage("words.md");
const ROWS = [...sections.keys()].flatMap((section) => rowsOf(section).slice(2));

const { FIND: _, ...CHOICES } = choices;
const LISTS: readonly (readonly [string, WordList<string>])[] = [
  ["TAB_WORDS", TAB_WORDS],
  ["TALK_TABS", TALK_TABS],
  ["RATER_GROUPS", RATER_GROUPS],
  ...Object.entries(talkColumns),
  ...Object.entries(columns),
  ...Object.entries(recordColumns),
  ...Object.entries(mappingColumns),
  ...Object.entries(CHOICES),
  ["SCORE_COLUMNS", { ...SCORE_COLUMNS, why: WHY_COLUMN }],
  ["BONUS_RESULT_COLUMNS", BONUS_RESULT_COLUMNS],
  ["BONUS_PART_COLUMNS", BONUS_PART_COLUMNS],
  ["AWARD_LIST_COLUMNS", AWARD_LIST_COLUMNS],
  ["PROMOTION_RESULT_COLUMNS", PROMOTION_RESULT_COLUMNS],
];

const written = (words: Words) => [words.en[0], words["zh-Hans"][0], words["zh-Hant"][0]].join(" | ");

/** What stands in brackets only tells two uses of a word apart. */
const withoutBrackets = (text: string) => text.replace(/ \(.+\)$/, "");
const ON_THE_PAGE = new Set(
  ROWS.map(([en = "", ...chinese]) => [withoutBrackets(en), ...chinese.slice(0, 2)].join(" | ")),
);

describe("the glossary", () => {
  it.each(LISTS)("has each word that we write of %s, in three languages", (_name, list) => {
    expect(
      Object.values(list)
        .map(written)
        .filter((row) => !ON_THE_PAGE.has(row)),
    ).toEqual([]);
  });

  it("has a word in each language in every row", () => {
    expect(ROWS.filter((row) => row.length !== 4 || row.slice(0, 3).includes(""))).toEqual([]);
  });

  it("gives each English word one row", () => {
    const english = ROWS.map(([en]) => en);
    expect(english.filter((word, index) => english.indexOf(word) !== index)).toEqual([]);
  });
});
