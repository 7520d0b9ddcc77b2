import { describe, expect, it } from "vitest";
import {
  choices,
  columns,
  DEFAULT_SETTINGS,
  LANGUAGES,
  mappingColumns,
  recordColumns,
  SETTING_CHOICES,
  type Settings,
  TAB_WORDS,
  TALK_TABS,
  talkColumns,
  type WordList,
  type Words,
} from "../../src/core/index.ts";
import { DASHBOARD_COLUMNS, DASHBOARD_NAMES, DASHBOARD_TITLES } from "../../src/core/write/dashboard-words.ts";
import {
  AWARD_LIST_COLUMNS,
  BONUS_PART_COLUMNS,
  BONUS_RESULT_COLUMNS,
  PAYROLL_COLUMNS,
  PROMOTION_RESULT_COLUMNS,
  SCORE_COLUMNS,
  WHY_COLUMN,
} from "../../src/core/write/result-columns.ts";
import { openPage } from "./page.ts";

const { rowsOf, sections, tablesOf } = openPage("workbook.md");

const words = ({ en, "zh-Hans": hans, "zh-Hant": hant }: Words) => [en[0], hans[0], hant[0]];

function rowFor(section: string, list: Words): readonly string[] | undefined {
  return rowsOf(section).find((cells) => words(list).every((word, index) => cells[index] === word));
}

const INPUT_TABS: readonly (readonly [string, WordList<string>])[] = [
  ["KPIs", columns.KPI_COLUMNS],
  ["Weights", columns.WEIGHT_COLUMNS],
  ["Ratings", columns.RATING_COLUMNS],
  ["Guide", columns.GUIDE_COLUMNS],
  ["Bonus tiers", columns.BONUS_COLUMNS],
  ["Coefficients", columns.COEFFICIENT_COLUMNS],
  ["Targets", columns.TARGET_COLUMNS],
  ["Pools", columns.POOL_COLUMNS],
  ["Awards", columns.AWARD_COLUMNS],
  ["Posts", columns.POST_COLUMNS],
  ["Ladder", columns.LADDER_COLUMNS],
  ["Promotion rules", columns.RULE_COLUMNS],
  ["Settings", columns.SETTINGS_COLUMNS],
  ["People", columns.PEOPLE_COLUMNS],
  ["Assignments", columns.ASSIGNMENT_COLUMNS],
  ["Metrics", columns.METRIC_COLUMNS],
  ["Records", recordColumns.RECORD_COLUMNS],
  ["Follow-ups", recordColumns.FOLLOW_UP_COLUMNS],
  ["Visits", recordColumns.VISIT_COLUMNS],
  ["Surveys", recordColumns.SURVEY_COLUMNS],
  ["Needs analysis", recordColumns.NEEDS_COLUMNS],
  ["Feedback", columns.FEEDBACK_COLUMNS],
  ["Goals", columns.GOAL_COLUMNS],
  ["Events", columns.EVENT_COLUMNS],
  ["Mapping", mappingColumns.MAPPING_COLUMNS],
  ["Calibration", columns.CALIBRATION_COLUMNS],
  ["Coaching", talkColumns.COACHING_COLUMNS],
  ["Certificates", talkColumns.CERTIFICATE_COLUMNS],
  ["Interviews", talkColumns.INTERVIEW_COLUMNS],
  ["Collecting ratings", talkColumns.COLLECTING_COLUMNS],
];

const CHOICE_TABLES: readonly (readonly [string, WordList<string>])[] = [
  ["KPIs", choices.CURVE_CHOICES],
  ["KPIs", choices.MISSING_CHOICES],
  ["KPIs", choices.MEASURE_CHOICES],
  ["Promotion rules", choices.RULE_CHOICES],
  ["Promotion rules", choices.OPERATOR_CHOICES],
  ["Coefficients", choices.SCOPE_CHOICES],
  ["Awards", choices.AWARD_KIND_CHOICES],
  ["Awards", choices.AWARD_SCOPE_CHOICES],
  ["Settings", choices.TIER_MODE_CHOICES],
  ["Settings", SETTING_CHOICES],
  ["Goals", choices.GOAL_CHOICES],
  ["Events", choices.EFFECT_CHOICES],
  ["Mapping", mappingColumns.MAPPING_CHOICES],
  ["Mapping", mappingColumns.LONG_METRIC_COLUMNS],
  ["Tabs", choices.SOURCE_CHOICES],
  ["Coaching", talkColumns.PLAN_STATUS_CHOICES],
  ["Tabs", TAB_WORDS],
  ["Tabs", TALK_TABS],
];

describe("the page on the workbook", () => {
  it.each(INPUT_TABS)("has a row in three languages for each column of %s", (section, list) => {
    expect(Object.keys(list).filter((key) => list[key] && !rowFor(section, list[key]))).toEqual([]);
  });

  it("has a section for each input tab, named as the tab", () => {
    const names = Object.values<Words>({ ...TAB_WORDS, ...TALK_TABS }).map(({ en }) => en[0] as string);
    const forSeveral = ["Collecting ratings"];
    const known = [...names, ...forSeveral];
    expect(INPUT_TABS.map(([section]) => section).filter((section) => !known.includes(section))).toEqual([]);
  });

  it.each(CHOICE_TABLES)("has a row in three languages, in %s, for each of %o", (section, list) => {
    expect(Object.keys(list).filter((key) => list[key] && !rowFor(section, list[key]))).toEqual([]);
  });

  it.each([
    ["BOUND_CHOICES", choices.BOUND_CHOICES],
    ["PRORATION_CHOICES", choices.PRORATION_CHOICES],
    ["POOL_RULE_CHOICES", choices.POOL_RULE_CHOICES],
    ["TIED_AWARD_CHOICES", choices.TIED_AWARD_CHOICES],
    ["ROUNDING_CHOICES", choices.ROUNDING_CHOICES],
    ["LANGUAGE_CHOICES", choices.LANGUAGE_CHOICES],
    ["YES_NO_CHOICES", choices.YES_NO_CHOICES],
  ] as const)("names each of %s among the settings", (_, list) => {
    const settings = sections.get("Settings");
    const first = Object.values<Words>(list).flatMap((one) => LANGUAGES.map((language) => one[language][0]));
    expect(first.filter((word) => !settings?.includes(word))).toEqual([]);
  });

  it("has every title, heading and name of the Dashboard tab in three languages", () => {
    const lists: readonly WordList<string>[] = [DASHBOARD_TITLES, DASHBOARD_COLUMNS];
    expect(lists.flatMap((list) => Object.values(list)).filter((one) => !rowFor("Dashboard", one))).toEqual([]);
    const names = Object.values(DASHBOARD_NAMES).flatMap((one) => words(one));
    expect(names.filter((name) => !sections.get("Dashboard")?.includes(name ?? ""))).toEqual([]);
  });

  it("has every heading of the result tabs in three languages", () => {
    const lists: readonly WordList<string>[] = [
      { ...SCORE_COLUMNS, why: WHY_COLUMN },
      BONUS_RESULT_COLUMNS,
      BONUS_PART_COLUMNS,
      AWARD_LIST_COLUMNS,
      PAYROLL_COLUMNS,
      PROMOTION_RESULT_COLUMNS,
    ];
    const cells = rowsOf("Result tabs").map((row) => row.slice(0, 3).map((cell) => cell.split(/, |、/)));
    const isThere = (one: Words) => cells.some((row) => words(one).every((word, index) => row[index]?.includes(word)));
    expect(lists.flatMap((list) => Object.values(list)).filter((one) => !isThere(one))).toEqual([]);
  });
});

/** A default as the page writes it; null where the page says it in words. */
function defaultText(key: keyof Settings): string | null {
  const value = DEFAULT_SETTINGS[key];
  if (["minCoverage", "cliffShare", "goalCap", "guaranteeShare"].includes(key)) return `${Number(value) * 100}%`;
  if (key === "bound") return choices.BOUND_CHOICES[DEFAULT_SETTINGS.bound].en[0];
  if (key === "bonusRounding") return choices.ROUNDING_CHOICES[DEFAULT_SETTINGS.bonusRounding].en[0];
  if (key === "poolRule") return choices.POOL_RULE_CHOICES[DEFAULT_SETTINGS.poolRule].en[0];
  if (key === "tiedAwards") return choices.TIED_AWARD_CHOICES[DEFAULT_SETTINGS.tiedAwards].en[0];
  if (key === "proration") return choices.PRORATION_CHOICES[DEFAULT_SETTINGS.proration].en[0];
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(value) : null;
}

const SETTING_KEYS = Object.keys(SETTING_CHOICES) as (keyof Settings)[];

describe("the defaults on the page", () => {
  it.each(SETTING_KEYS)("%s has the engine's default", (key) => {
    const stated = rowFor("Settings", SETTING_CHOICES[key])?.[4];
    const wanted = defaultText(key);
    if (wanted === null) expect(stated).toMatch(/^(none|found by its heading|the user's)$/);
    else expect(stated).toBe(wanted);
  });
});

describe("the tables", () => {
  it.each([...sections.keys()])("of %s have as many cells in each row as in their header", (section) => {
    for (const table of tablesOf(section)) {
      expect(new Set(table.map((line) => line.split("|").length)).size).toBe(1);
    }
  });
});
