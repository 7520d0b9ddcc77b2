import { describe, expect, it } from "vitest";
import { ask, recordsOf, rowsOf, score, type Told, taken } from "../product/support/product.ts";
import { LANGUAGES, setUp, type } from "./support.ts";

const TAB = "crm-department";
const POSTS = { en: "Posts", "zh-Hans": "岗位说明", "zh-Hant": "職位說明" };

/** The sample's story: what each person shows in the third quarter. */
const STORY = {
  C001: { total: 102.1, band: 2, bonus: 24840, flag: undefined },
  C002: { total: 111.5, band: 1, bonus: 15600, flag: "eligible" },
  C003: { total: 57.4, band: 5, bonus: 4440, flag: "notYet" },
  C004: { total: 114.4, band: 1, bonus: 7800, flag: "eligible" },
  C005: { total: 93.9, band: 3, bonus: 6468, flag: "notYet" },
  C006: { total: 85.8, band: 3, bonus: 4925.22, flag: "notYet" },
  C007: { total: 111.7, band: 1, bonus: 11700, flag: "cannotTell" },
  C008: { total: 65.8, band: 4, bonus: 4928, flag: "notYet" },
};

/** The bands from the best on, in each language. */
const BANDS = {
  en: ["Outstanding", "Excellent", "Good", "Pass", "Needs improvement"],
  "zh-Hans": ["卓越", "优秀", "良好", "合格", "待改进"],
  "zh-Hant": ["卓越", "優秀", "良好", "合格", "待改進"],
};

describe.each(LANGUAGES)("the sample department in %s", (language) => {
  const workbench = setUp(TAB, language);
  const { people, issues } = score(workbench, "2026-Q3", language);

  it("has no problems, and the same results in every language", () => {
    expect(issues).toEqual([]);
    const told = people.map(({ id, total, band, bonus, promotions: [step] }) => [
      id,
      { total, band: BANDS[language].indexOf(band ?? "") + 1, bonus, flag: step?.flag },
    ]);
    expect(Object.fromEntries(told)).toEqual(STORY);
  });

  it("scores the quarter before, in which one of them was not yet there", () => {
    const before = score(workbench, "2026-Q2", language);
    expect(before.people.map(({ total }) => total)).toEqual([92.4, 97.6, 90.5, 108.1, 102.5, null, 104.2, 97.8]);
  });

  it("describes the five posts of domain.md, each with every part of a job description", () => {
    const posts = recordsOf(workbench, POSTS[language]);
    expect(posts).toHaveLength(5);
    // The head has no superior and leads nowhere; two posts are where people come in; the note is blank.
    const blanks = posts.map((post) => Object.values(post).filter((cell) => cell === "" || cell === undefined).length);
    expect(blanks).toEqual([3, 1, 2, 1, 2]);
  });
});

describe("domain.md: a CRM department", () => {
  const workbench = setUp(TAB);
  score(workbench, "2026-Q3");
  const posts = recordsOf(workbench, "Posts");
  const whyOf = (tab: string, id: string) =>
    String(recordsOf(workbench, tab).find((row) => row["Person ID"] === id && row.Period === "2026-Q3")?.Why);

  it("has four layers: strategy, operations, analysis and support, technology", () => {
    const layers = posts.map((post) => post["Post group"]);
    expect([...new Set(layers)]).toEqual(["Strategy", "Operations", "Analysis and support", "Technology"]);
  });

  it("gives each post its own KPIs", () => {
    const lists = posts.map((post) => post["KPIs of the post"]);
    expect(new Set(lists).size).toBe(5);
    expect(lists).toContain("Renewal rate; Team performance; Department satisfaction; Cooperation; Training");
  });

  it.each([
    ["C002's follow-ups are measured from the form", "Scores", "C002", "Follow-up completion: 100% earns 120 points"],
    ["C002's visits are counted by customer", "Scores", "C002", "Customers visited: 5 earns 110 points"],
    ["C003 visited three customers in four visits", "Scores", "C003", "Customers visited: 3 earns 50 points"],
    ["C003's visits satisfied less", "Scores", "C003", "Satisfaction at visits: 3.75 earns 62.5 points"],
    ["C007's proposals are adopted", "Scores", "C007", "Proposals adopted: 75% earns 115 points"],
    ["C005 left customer data open, which caps the band", "Scores", "C005", "Good"],
    ["C005 had a major complaint", "Promotion", "C005", "Fail: events of type “Major complaint” = 0"],
    ["C002 could be director, and the seat is taken", "Promotion", "C002", "1"],
    ["C007 waits for a skills assessment", "Promotion", "C007", "Unknown: Skills assessment ≥ 80; found blank"],
    ["C006 is paid for the days since 13 July", "Bonus", "C006", "employed on 80 of 92 days"],
  ])("%s", (_, tab, id, sentence) => {
    expect(whyOf(tab, id)).toContain(sentence);
  });

  it("says in the live scorecard which forms it does not read, and makes no total of the rest", () => {
    const [header = [], ...rows] = rowsOf(workbench, "Scorecard").slice(2);
    const [manager] = rows.filter((row) => row[header.indexOf("Name")] === "He Jun");
    expect(manager?.[header.indexOf("Total")]).toBe("");
    for (const tab of ["Follow-ups", "Visits", "Needs analysis"]) {
      expect(manager?.[header.indexOf("Problems")]).toContain(tab);
    }
  });

  it("has nothing that Check would advise against, and a person for each seat", () => {
    const found = () => taken(ask<{ issues: readonly Told[] }>(workbench, "checkWorkbook", "en").answer).issues;
    expect(found()).toEqual([]);
    type(workbench, "People", { "Person ID": "C008" }, "Post", "Data analyst");
    const codes = found().map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["check.postOver", "check.postVacant"]));
  });
});
