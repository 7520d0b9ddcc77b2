import { describe, expect, it } from "vitest";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { recordsOf, rowsOf, score } from "../product/support/product.ts";
import { LANGUAGES, type Language, setUp, tabNamed, type } from "./support.ts";

const NAMES = {
  en: {
    live: "Scorecard",
    scores: "Scores",
    metrics: "Metrics",
    person: "Person ID",
    period: "Period",
    csat: "Satisfaction",
  },
  "zh-Hans": {
    live: "计分卡",
    scores: "得分",
    metrics: "绩效数据",
    person: "工号",
    period: "考核周期",
    csat: "客户满意度",
  },
  "zh-Hant": {
    live: "計分卡",
    scores: "得分",
    metrics: "績效資料",
    person: "員工編號",
    period: "考核週期",
    csat: "客戶滿意度",
  },
};

/** The live scorecard by its headings, which stand in row 3. */
function liveOf(workbench: Workbench, language: Language) {
  const [header = [], ...rows] = rowsOf(workbench, NAMES[language].live).slice(2);
  return rows.map((row) => Object.fromEntries(header.map((heading, index) => [String(heading), row[index]])));
}

/** Both as the columns that they share. */
function compared(workbench: Workbench, language: Language) {
  const live = liveOf(workbench, language);
  const headings = Object.keys(live[0] ?? {}).filter((heading) => !["Problems", "问题", "問題"].includes(heading));
  const only = (row: Readonly<Record<string, unknown>>) => headings.map((heading) => row[heading]);
  return { live: live.map(only), scores: recordsOf(workbench, NAMES[language].scores).map(only), headings };
}

describe.each(LANGUAGES)("the live scorecard in %s", (language) => {
  const { metrics, person, period, csat, live: name } = NAMES[language];
  const workbench = setUp("customer-success", language);

  it("equals the Scores tab: totals, bands, coverage, status, points", () => {
    score(workbench, "2026-Q3", language);
    const { live, scores, headings } = compared(workbench, language);
    expect(headings.length).toBe(21);
    expect(live).toHaveLength(10);
    expect(live).toEqual(scores);
  });

  it("follows an edited metric at once, and the Scores tab when it is scored again", () => {
    const before = compared(workbench, language);
    type(workbench, metrics, { [person]: "P003", [period]: "2026-Q3" }, csat, "95%");
    const edited = compared(workbench, language);
    expect(edited.live).not.toEqual(before.live);
    expect(edited.scores).toEqual(before.scores);
    score(workbench, "2026-Q3", language);
    const after = compared(workbench, language);
    expect(after.live).toEqual(edited.live);
    expect(after.live).toEqual(after.scores);
  });

  it("keeps its period as it is typed, and follows it", () => {
    const tab = tabNamed(workbench, name);
    workbench.grid.write(tab, [{ col: 1, row: 0, content: "2026-Q2" }]);
    expect(workbench.grid.format(tab, { col: 1, row: 0 })).toBe("@");
    score(workbench, "2026-Q2", language);
    const { live, scores } = compared(workbench, language);
    expect(live).toEqual(scores.slice(-live.length));
  });
});

describe("a metric that cannot be read", () => {
  it("is told beside its person, who is held, and the others stay", () => {
    const workbench = setUp("customer-success");
    type(workbench, "Metrics", { "Person ID": "P001", Period: "2026-Q3" }, "Satisfaction", "very good");
    const [first, second] = liveOf(workbench, "en");
    expect(first).toMatchObject({ Total: "", Status: "Held: a problem must be mended first" });
    expect(first?.Problems).toBe(
      "Metrics!E11: “very good” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    );
    expect(second?.Total).toBe(87.8);
  });
});
