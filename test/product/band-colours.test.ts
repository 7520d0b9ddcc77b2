import { describe, expect, it, vi } from "vitest";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import type { Highlight } from "../../src/workbench/grid/highlight-data.ts";
import { toModelRule } from "../../src/workbench/grid/model-rule.ts";
import { close, type } from "./support/closing.ts";
import { ask, open, refusalOf, rowsOf, score } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

const TWO_PERIODS = teamWith({ Metrics: [...TEAM.Metrics, ["A1", "2026-Q2", 60, 120], ["B2", "2026-Q2", 90, 160]] });

const highlightsOf = (workbench: Workbench, tab: string): readonly Highlight[] =>
  workbench.exportBook().tabs.find(({ name }) => name === tab)?.highlights ?? [];

const shortOf = (one: Highlight) => ("gradient" in one ? "a heat map" : [...one.values, one.look.fill, ...one.ranges]);

const tabId = (workbench: Workbench, tab: string) => workbench.grid.findTab(tab) ?? "";

/** A rule as a person makes it in the grid. */
function addRule(workbench: Workbench, tab: string, highlight: Highlight): void {
  const sheetId = tabId(workbench, tab);
  workbench.grid.dispatch({
    type: "ADD_CONDITIONAL_FORMAT",
    sheetId,
    cf: { id: "mine", rule: toModelRule(highlight) },
    ranges: highlight.ranges.map((range) => workbench.grid.model.getters.getRangeDataFromXc(sheetId, range)),
  });
}

function removeRules(workbench: Workbench, tab: string): void {
  const sheetId = tabId(workbench, tab);
  for (const { id } of workbench.grid.model.getters.getConditionalFormats(sheetId)) {
    workbench.grid.dispatch({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id });
  }
}

const MINE: Highlight = { ranges: ["G2:G50"], type: "isLessThan", values: ["60"], look: { bold: true } };

const ROWS = 1000;
const BANDS = [
  ["C", "#f2b48a"],
  ["B", "#f7f3e3"],
  ["A", "#97c1e5"],
] as const;
const bandsAt = (letter: string) => BANDS.map(([band, fill]) => [band, fill, `${letter}2:${letter}${ROWS}`]);

describe("Score colours the bands", () => {
  it("in each tab that has them, when it makes the tab; who has none looks like any cell", () => {
    const workbench = open(TEAM);
    score(workbench, "2026-Q3");
    expect(highlightsOf(workbench, "Scores").map(shortOf)).toEqual(bandsAt("H"));
    expect(highlightsOf(workbench, "Bonus").map(shortOf)).toEqual(bandsAt("E"));
    expect(highlightsOf(workbench, "Promotion")).toEqual([]);
    const { getters } = workbench.grid.model;
    const fillOf = (row: number) =>
      getters.getCellComputedStyle({ sheetId: tabId(workbench, "Scores"), col: 7, row }).fillColor;
    expect([1, 2, 3, 4].map(fillOf)).toEqual(["#97c1e5", "#f7f3e3", "#f2b48a", undefined]);
  });

  it("once: neither a second run nor another period adds rules, and a second run asks nothing of them", () => {
    const workbench = open(TWO_PERIODS);
    score(workbench, "2026-Q2");
    const once = highlightsOf(workbench, "Scores");
    score(workbench, "2026-Q3");
    const { calls } = ask(workbench, "scorePeriod", "2026-Q3", "en");
    expect(highlightsOf(workbench, "Scores")).toEqual(once);
    expect(calls.all.filter(({ method }) => method.includes("ConditionalFormat"))).toEqual([]);
  });

  it("people's own rules stay, before ours, and so does the column where they moved it", () => {
    const workbench = open(TWO_PERIODS);
    score(workbench, "2026-Q2");
    addRule(workbench, "Scores", MINE);
    score(workbench, "2026-Q3");
    expect(highlightsOf(workbench, "Scores").map(shortOf)).toEqual([["60", undefined, "G2:G50"], ...bandsAt("H")]);
  });

  it("whoever took the colours away is not given them again", () => {
    const workbench = open(TWO_PERIODS);
    score(workbench, "2026-Q2");
    removeRules(workbench, "Scores");
    score(workbench, "2026-Q3");
    expect(highlightsOf(workbench, "Scores")).toEqual([]);
    expect(highlightsOf(workbench, "Bonus")).toHaveLength(BANDS.length);
  });

  it("a tab that was there before is left as it is", () => {
    const workbench = open({ ...TEAM, Scores: [["Period", "Person ID", "Band"]] });
    score(workbench, "2026-Q3");
    expect(highlightsOf(workbench, "Scores")).toEqual([]);
  });

  it("a band that is renamed has its colour after the next run", () => {
    const workbench = open(TEAM);
    score(workbench, "2026-Q3");
    type(workbench, "Ratings", { B2: "Excellent" });
    score(workbench, "2026-Q3");
    expect(highlightsOf(workbench, "Scores").map(shortOf)[2]).toEqual(["Excellent", "#97c1e5", `H2:H${ROWS}`]);
  });

  it("a run that is taken back takes them back too", () => {
    const workbench = open(TWO_PERIODS);
    score(workbench, "2026-Q2");
    const before = highlightsOf(workbench, "Scores");
    type(workbench, "Ratings", { B2: "Excellent" });
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const dispatch = workbench.grid.dispatch.bind(workbench.grid);
    vi.spyOn(workbench.grid, "dispatch").mockImplementation((command) => {
      const isBonus = "sheetId" in command && command.sheetId === tabId(workbench, "Bonus");
      if (command.type === "ADD_CONDITIONAL_FORMAT" && isBonus)
        throw new Error("You are trying to edit a protected cell.");
      return dispatch(command);
    });
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toContain("“Bonus” could not be written");
    vi.restoreAllMocks();
    expect(highlightsOf(workbench, "Scores")).toEqual(before);
    expect(rowsOf(workbench, "Scores")).toHaveLength(4);
  });

  it("closing a period does it as well", () => {
    const workbench = open(TEAM);
    close(workbench, "2026-Q3");
    expect(highlightsOf(workbench, "Scores").map(shortOf)).toEqual(bandsAt("H"));
  });
});

describe("the live scorecard of Set up", () => {
  it("has the colours of the template's bands, and follows the Ratings tab when a period is scored", () => {
    const workbench = open({ Sheet1: [] });
    ask(workbench, "setUpWorkbook", "customer-success", "en", true);
    const live = () => highlightsOf(workbench, "Scorecard").map(shortOf);
    const names = (
      rowsOf(workbench, "Ratings")
        .slice(1)
        .map(([, label]) => label) as string[]
    ).reverse();
    expect(live().map(([label]) => label)).toEqual(names);
    expect(live()[0]?.[2]).toBe(`D4:D${ROWS}`);
    const best = names.length - 1;
    type(workbench, "Ratings", { B2: "Superb" });
    score(workbench, "2026-Q3");
    expect(live()[best]?.[0]).toBe("Superb");
  });
});
