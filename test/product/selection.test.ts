import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { open, project } from "./support/product.ts";
import { TEAM } from "./support/team.ts";

const LIVE = "=SCORECARD(B1, KPIs!A:Z, Weights!A:Z, Metrics!A:Z, People!A:Z, Ratings!A:Z, Settings!A:Z)";

const workbench = open({
  ...TEAM,
  Scorecard: [["Period", "2026-Q3"], [], [LIVE]],
  计分卡: [["考核周期", "2026-Q3"], [], ["=SCORECARD(B1, KPIs!A:Z, Weights!A:Z, Metrics!A:Z)"]],
  Notes: [["Person ID", "Talk"], ["A1", "yes"], [], ["B2", "no"]],
});

/** Whom the sidebar takes a cell to be about. */
function selected(on: Workbench, tab: string, cell: string): unknown {
  const id = on.grid.findTab(tab) ?? "";
  on.state.editor.activeTab = id;
  on.state.editor.selection = on.grid.model.getters.getRangeFromSheetXC(id, cell).zone;
  return (callFromPage(on, project, "callServer", ["selection", {}]).value as { value: unknown }).value;
}

describe("whom the selected row is about", () => {
  it.each([
    ["a row of Metrics, and its period", "Metrics", "C3", { id: "B2", period: "2026-Q3" }],
    ["the headings of Metrics: nobody", "Metrics", "A1", { id: null, period: null }],
    ["a row of a tab of one's own that has person ids", "Notes", "B4", { id: "B2", period: null }],
    ["a blank row there: nobody", "Notes", "A3", { id: null, period: null }],
    [
      "a row of the live scorecard, whose headings are in row 3, and the period above",
      "Scorecard",
      "C5",
      { id: "B2", period: "2026-Q3" },
    ],
    ["its first person", "Scorecard", "A4", { id: "A1", period: "2026-Q3" }],
    ["its headings: nobody", "Scorecard", "A3", { id: null, period: null }],
    ["the cell of its period: nobody", "Scorecard", "B1", { id: null, period: null }],
    ["the live scorecard under its Chinese name", "计分卡", "A6", { id: "C3", period: "2026-Q3" }],
  ])("%s", (_, tab, cell, whom) => {
    expect(selected(workbench, tab, cell)).toEqual(whom);
  });
});
