import { describe, expect, it } from "vitest";
import { TAB_WORDS, type TabKey, wordFor } from "../../src/core/index.ts";
import type { TabData } from "../../src/workbench/grid/book-data.ts";
import { check, score } from "../product/support/product.ts";
import { LANGUAGES, setUp } from "./support.ts";

const TEMPLATES = ["customer-success", "call-team", "crm-department"] as const;
const ALL = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => ({ template, language })));

const LONGEST_NOTE = 90;

const filled = ({ rows }: TabData) => rows.flat().flatMap((cell) => (cell?.value ? [cell] : []));

describe.each(ALL)("$template in $language", ({ template, language }) => {
  const workbench = setUp(template, language);
  const tabs = workbench.exportBook().tabs.filter(({ name }) => name !== "Sheet1");
  const ours = tabs.filter(({ name }) => !["Scorecard", "计分卡", "計分卡"].includes(name));

  it("checks clean", () => {
    const issues = check(workbench, language);
    expect(issues.map(({ where, message }) => `${where}: ${message}`)).toEqual([]);
  });

  it("has a note on every heading, short enough to be read", () => {
    for (const { name, rows } of ours) {
      for (const cell of rows[0] ?? []) {
        expect(cell?.note, `${name}: ${cell?.value}`).toBeTruthy();
        expect(cell?.note?.length, cell?.note).toBeLessThanOrEqual(LONGEST_NOTE);
      }
    }
  });

  it("writes Chinese for Chinese readers, and none for others", () => {
    const chinese = /[\u4e00-\u9fff]/;
    const notes = ours.flatMap(({ rows }) => rows[0]?.map((cell) => cell?.note ?? "") ?? []);
    if (language === "en") expect(ours.flatMap(filled).filter(({ value }) => chinese.test(String(value)))).toEqual([]);
    else expect(notes.filter((note) => !chinese.test(note))).toEqual([]);
  });

  it("keeps its headings in sight, bold", () => {
    for (const { frozenRows, rows } of ours) {
      expect(frozenRows).toBe(1);
      expect(rows[0]?.every((cell) => cell?.look?.bold)).toBe(true);
    }
  });

  it("offers drop-downs whose every word is understood, and holds no cell that they do not offer", () => {
    const offered = ours.flatMap(({ name, validations = [], rows }) =>
      validations.map(({ ranges, values, isBlocking }) => ({ name, ranges, values, isBlocking, rows })),
    );
    expect(offered.length).toBeGreaterThan(4);
    for (const { isBlocking, values, ranges, rows, name } of offered) {
      expect(isBlocking).toBe(false);
      expect(values.every((word) => word !== "" && !word.startsWith("="))).toBe(true);
      const column = (ranges[0]?.charCodeAt(0) ?? 0) - 65;
      const used = rows.slice(1).flatMap((row) => (row[column]?.value ? [String(row[column].value)] : []));
      expect(
        used.filter((word) => !values.includes(word)),
        `${name} ${ranges[0]}`,
      ).toEqual([]);
    }
  });
});

describe.each(LANGUAGES)("the percentages of customer-success in %s", (language) => {
  it("are shown as such, in the scheme and in the data", () => {
    const { tabs } = setUp("customer-success", language).exportBook();
    const shown = (key: TabKey, row: number, column: number) =>
      tabs.find(({ name }) => name === wordFor(TAB_WORDS, key, language))?.rows[row - 1]?.[column];
    const percent = (value: number) => expect.objectContaining({ value, format: "0.0%" });
    expect(shown("kpis", 4, 6)).toEqual(percent(0.9));
    expect(shown("kpis", 2, 6)?.format).toBeUndefined();
    expect(shown("metrics", 2, 4)).toEqual(percent(0.89));
    expect([6, 8].map((column) => shown("goals", 4, column))).toEqual([percent(0.9), percent(0.93)]);
    expect(shown("goals", 2, 8)?.format).toBeUndefined();
    expect(shown("targets", 2, 9)).toEqual(percent(0.88));
    expect(shown("guide", 2, 1)).toEqual(percent(0.2));
    expect(shown("assignments", 2, 9)).toEqual(percent(0.5));
  });
});

const EMPTY_RECORDS = {
  en: "Records!A1: This tab has no rows under its header. Fill it in.",
  "zh-Hans": "'业务记录'!A1: 该工作表只有标题行，没有数据。请填写。",
  "zh-Hant": "'業務紀錄'!A1: 此工作表只有標題列，尚無資料。請填入資料。",
};

describe("without the sample", () => {
  it.each(LANGUAGES)("call-team in %s waits for the log", (language) => {
    const issues = check(setUp("call-team", language, false), language);
    expect(issues.map(({ where, message }) => `${where}: ${message}`)).toEqual([EMPTY_RECORDS[language]]);
  });

  it.each(LANGUAGES)("customer-success in %s has the scheme and empty data tabs", (language) => {
    const workbench = setUp("customer-success", language, false);
    const issues = check(workbench, language);
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["warning tab.empty"]);
    const { tabs } = workbench.exportBook();
    const kpis = tabs.find(({ name }) => name === wordFor(TAB_WORDS, "kpis", language));
    expect(kpis && filled(kpis).length).toBeGreaterThan(60);
    expect(() => score(workbench, "2026-Q3", language)).toThrow();
  });
});
