import { describe, expect, it } from "vitest";
import type { TabData } from "../../src/workbench/grid/book-data.ts";
import { check, score } from "../product/support/product.ts";
import { LANGUAGES, setUp } from "./support.ts";

const TEMPLATES = ["customer-success", "call-team", "crm-department"] as const;
const ALL = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => ({ template, language })));

const EMPTY_RECORDS = {
  en: "Records!A1: This tab has no rows under its header. Fill it in.",
  "zh-Hans": "'业务记录'!A1: 该工作表只有标题行，没有数据。请填写。",
  "zh-Hant": "'業務紀錄'!A1: 此工作表只有標題列，尚無資料。請填入資料。",
};

/** What the check finds in a fresh workbook: nothing, or that the log is still to be pasted in. */
const EXPECTED = {
  "customer-success": () => [],
  "crm-department": () => [],
  "call-team": (language: keyof typeof EMPTY_RECORDS) => [EMPTY_RECORDS[language]],
};

const LONGEST_NOTE = 90;

const filled = ({ rows }: TabData) => rows.flat().flatMap((cell) => (cell?.value ? [cell] : []));

describe.each(ALL)("$template in $language", ({ template, language }) => {
  const workbench = setUp(template, language);
  const tabs = workbench.exportBook().tabs.filter(({ name }) => name !== "Sheet1");
  const ours = tabs.filter(({ name }) => !["Scorecard", "计分卡", "計分卡"].includes(name));

  it("checks clean", () => {
    const issues = check(workbench, language);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(issues.map(({ where, message }) => `${where}: ${message}`)).toEqual(EXPECTED[template](language));
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
    const tabs = setUp("customer-success", language).exportBook().tabs;
    const shown = (tab: number, row: number, column: number) => tabs[tab]?.rows[row]?.[column];
    expect(shown(1, 3, 6)).toMatchObject({ value: 0.9, format: "0.0%" });
    expect(shown(1, 1, 6)?.format).toBeUndefined();
    expect(shown(9, 1, 4)).toMatchObject({ value: 0.89, format: "0.0%" });
  });
});

describe("without the sample", () => {
  it.each(LANGUAGES)("customer-success in %s has the scheme and empty data tabs", (language) => {
    const workbench = setUp("customer-success", language, false);
    const issues = check(workbench, language);
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["warning tab.empty"]);
    const rows = workbench.exportBook().tabs.map((tab) => filled(tab).length);
    expect(rows[1]).toBeGreaterThan(60);
    expect(() => score(workbench, "2026-Q3", language)).toThrow();
  });
});
