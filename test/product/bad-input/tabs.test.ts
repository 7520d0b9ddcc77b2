import { describe, expect, it, test } from "vitest";
import { outcomeOf, sourcesOf } from "../support/outcome.ts";
import { check, open, refusalOf } from "../support/product.ts";
import { TEAM, teamWith } from "../support/team.ts";

const SOUND = { A1: 90, B2: 70, C3: 50 };

test("the sound workbook has no problems", () => {
  const { told, totals } = outcomeOf(TEAM);
  expect(told).toEqual([]);
  expect(totals).toEqual(SOUND);
});

describe("an empty workbook", () => {
  it("is told which tabs it lacks, and scoring says why it cannot", () => {
    const workbench = open({ Sheet1: [] });
    expect(check(workbench).map(({ message }) => message)).toEqual([
      "The tab “KPIs” is missing. Add it, or use Set up.",
      "The tab “Weights” is missing. Add it, or use Set up.",
      "The tab “Metrics” is missing. Add it, or use Set up.",
    ]);
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en").split("\n")).toEqual([
      "There is nothing to score yet. Fill in the Metrics or the Records tab, each row with a person and a period or a date.",
      "The tab “KPIs” is missing. Add it, or use Set up.",
      "The tab “Weights” is missing. Add it, or use Set up.",
      "The tab “Metrics” is missing. Add it, or use Set up.",
    ]);
    expect(workbench.exportBook().tabs.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("says so in the reader's language", () => {
    const workbench = open({ Sheet1: [] });
    expect(check(workbench, "zh-Hans")[0]?.message).toBe("缺少工作表“指标”。请添加，或使用“初始设置”。");
    expect(check(workbench, "zh-Hant")[0]?.message).toBe("找不到工作表「指標」。請新增，或使用「初始設定」。");
  });
});

describe("a missing tab", () => {
  it("KPIs: nobody has a total, and nothing is lost", () => {
    const { told, totals } = outcomeOf(teamWith({ KPIs: null }));
    expect(told[0]).toBe("error : The tab “KPIs” is missing. Add it, or use Set up.");
    expect(totals).toEqual({ A1: null, B2: null, C3: null });
  });

  it("Weights: nobody has weights", () => {
    const { told, people } = outcomeOf(teamWith({ Weights: null }));
    expect(told).toEqual([
      "error : The tab “Weights” is missing. Add it, or use Set up.",
      "error People!A2: No row of weights is for Junior. Add one to the Weights tab, or one that leaves post, grade, region and track blank.",
    ]);
    expect(people.A1?.status).toBe("noWeights");
  });

  it("Metrics: scoring is refused with the reason, and no result tab is made", () => {
    const workbench = open(teamWith({ Metrics: null }));
    const before = sourcesOf(workbench);
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toContain("The tab “Metrics” is missing.");
    expect(workbench.exportBook().tabs).toEqual(before);
  });

  it.each(["Ratings", "Bonus tiers", "Ladder", "Promotion rules"])("%s: the totals do without it", (tab) => {
    const { told, totals } = outcomeOf(teamWith({ [tab]: null }));
    expect(told).toEqual([]);
    expect(totals).toEqual(SOUND);
  });

  it("People: those whom Metrics names are scored", () => {
    const { told, totals } = outcomeOf(teamWith({ People: null }));
    expect(told).toEqual([]);
    expect(totals).toEqual(SOUND);
  });

  it("Settings: the bonus has no mode, which is told; the totals do without", () => {
    const { told, totals, people } = outcomeOf(teamWith({ Settings: null }));
    expect(told).toEqual([
      "error 'Bonus tiers'!A2: No bonus mode is chosen, and tiers can be applied in four ways that pay differently: whole, marginal, overage, interpolate. Choose one in the Settings tab; until then no bonus is computed.",
    ]);
    expect(totals).toEqual(SOUND);
    expect(people.A1?.bonus).toBeNull();
  });
});

describe("a tab with nothing under its headings", () => {
  it("Metrics: the check warns at its first cell", () => {
    const workbench = open(teamWith({ Metrics: [["Person ID", "Period", "CSAT", "CALLS"]] }));
    expect(check(workbench)).toEqual([
      {
        severity: "warning",
        code: "tab.empty",
        where: "Metrics!A1",
        message: "This tab has no rows under its header. Fill it in.",
      },
    ]);
  });

  it("KPIs: an error at its first cell", () => {
    const { told } = outcomeOf(teamWith({ KPIs: [["KPI", "Threshold", "Target"]] }));
    expect(told[0]).toBe("error KPIs!A1: This tab has no rows under its header. Fill it in.");
  });
});

describe("a heading that stands twice", () => {
  it("a KPI: told at the second one; whom it is weighed for is held, the others are scored", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        Weights: [
          ["Grade", "CSAT", "CALLS"],
          ["Junior", 60, 40],
          ["Senior", "", 100],
        ],
        People: [
          ["Person ID", "Grade"],
          ["A1", "Junior"],
          ["B2", "Senior"],
        ],
        Metrics: [
          ["Person ID", "Period", "CSAT", "CALLS", "CSAT"],
          ["A1", "2026-Q3", 90, 180, 1],
          ["B2", "2026-Q3", 70, 140, 1],
        ],
      }),
    );
    expect(told).toEqual([
      "error Metrics!E1: The heading “CSAT” stands twice in this tab. Rename or remove one of the two columns.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70 });
  });

  it("in People too", () => {
    const { told } = outcomeOf(
      teamWith({
        People: [
          ["Person ID", "Name", "Grade", "name "],
          ["A1", "Ann", "Junior", "x"],
          ["B2", "Bob", "Junior", "x"],
          ["C3", "Cem", "Junior", "x"],
        ],
      }),
    );
    expect(told[0]).toMatch(/^error People!D1: The heading “name” stands twice/);
  });
});

describe("two tabs for the same", () => {
  it("are told at the one that is not read", () => {
    const { told, totals } = outcomeOf({ ...TEAM, 指标: [["指标"], ["满意度"]] });
    expect(told).toEqual([
      "error '指标'!A1: The tabs “KPIs” and “指标” are for the same. Rename one that is something else, or put their rows together; only “KPIs” is read until then.",
    ]);
    expect(totals).toEqual(SOUND);
  });
});

describe("a thousand columns", () => {
  const extra = Array.from({ length: 1000 }, (_, index) => `Extra ${index}`);

  it("of no concern are skipped; a mistake behind them is found at its cell", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        Metrics: [
          ["Person ID", ...extra, "Period", "CSAT", "CALLS"],
          ["A1", ...extra, "2026-Q3", 90, 180],
          ["B2", ...extra, "2026-Q3", "x", 140],
          ["C3", ...extra.map(() => ""), "2026-Q3", 50, 100],
        ],
      }),
    );
    expect(told).toEqual([
      "error Metrics!ALO3: “x” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ]);
    expect(totals).toEqual({ A1: 90, B2: null, C3: 50 });
  });

  it("that are all KPIs are all scored", () => {
    const { told, totals } = outcomeOf({
      KPIs: [["KPI", "Threshold", "Target"], ...extra.map((kpi) => [kpi, 0, 100])],
      Weights: [
        ["Post", ...extra],
        ["", ...extra.map(() => 0.1)],
      ],
      Metrics: [
        ["Person ID", "Period", ...extra],
        ["A1", "2026-Q3", ...extra.map((_, index) => index % 101)],
      ],
    });
    expect(told).toEqual([]);
    const mean = extra.reduce((sum, _, index) => sum + (index % 101), 0) / extra.length;
    expect(totals.A1).toBe(Math.round(mean * 10) / 10);
  });
});

describe("a period that no row has", () => {
  it("is refused with those that there are, and nothing is written", () => {
    const workbench = open(TEAM);
    const before = sourcesOf(workbench);
    expect(refusalOf(workbench, "scorePeriod", "2031", "en")).toContain(
      "Nothing in this workbook is for the period 2031. It has: 2026-Q3.",
    );
    expect(workbench.exportBook().tabs).toEqual(before);
  });

  it("of strangers' rows alone: says whose", () => {
    const workbench = open(
      teamWith({
        Metrics: [
          ["Person ID", "Period", "CSAT"],
          ["X9", "2026-Q3", 90],
        ],
      }),
    );
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en").split("\n")).toEqual([
      "The rows for 2026-Q3 are of nobody in the People tab. Correct the ids there or in the rows, so that they are the same.",
      "Metrics!A2: The person X9 is not in the People tab. Add them there, or correct the id.",
    ]);
  });

  it("because periods cannot be read: says where", () => {
    const workbench = open(
      teamWith({
        Metrics: [
          ["Person ID", "Period", "CSAT"],
          ["A1", "3rd quarter", 90],
        ],
      }),
    );
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en").split("\n")[1]).toBe(
      "Metrics!B2: “3rd quarter” is not a period. Write 2026-09, 2026-Q3, 2026-H2, 2026 or 2026-01-15..2026-03-14.",
    );
  });

  it("is refused if it is none at all", () => {
    expect(refusalOf(open(TEAM), "scorePeriod", "soon", "en")).toBe(
      "“soon” is not a period. Write 2026-09, 2026-Q3, 2026-H2, 2026 or 2026-01-15..2026-03-14.",
    );
  });
});
