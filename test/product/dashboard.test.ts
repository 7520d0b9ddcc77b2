import { describe, expect, it, vi } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import type { ChartData } from "../../src/workbench/grid/chart-data.ts";
import { changeChart, chartsOf as chartsIn } from "../../src/workbench/grid/grid-charts.ts";
import { close, type } from "./support/closing.ts";
import { ask, cellsOf, open, project, rowsOf, score } from "./support/product.ts";
import { teamWith } from "./support/team.ts";

interface Reply {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly value: { readonly tab: string; readonly period: string };
}

const make = (workbench: Workbench, withPay = false, period = "2026-Q3"): Reply =>
  callFromPage(workbench, project, "callServer", ["dashboard", { period, withPay }]).value as Reply;

const TEAMS = [
  ["North", 6],
  ["South", 5],
  ["West", 2],
] as const;

const IDS = TEAMS.flatMap(([team, people]) => Array.from({ length: people }, (_, at) => [`${team[0]}${at}`, team]));

/** Thirteen people in three teams, of which one is small; everybody scores alike but for the first of a team. */
const CROWD = teamWith({
  People: [
    ["Person ID", "Name", "Grade", "Team", "Bonus base"],
    ...IDS.map(([id = "", team = ""]) => [id, `Name ${id}`, "Junior", team, 1000]),
  ],
  Metrics: [
    ["Person ID", "Period", "CSAT", "CALLS"],
    ...IDS.map(([id = ""]) => [id, "2026-Q2", 60, 120]),
    ...IDS.map(([id = ""]) => [id, "2026-Q3", id.endsWith("0") ? 90 : 70, id.endsWith("0") ? 180 : 140]),
  ],
  Settings: [
    ["Setting", "Value"],
    ["Bonus mode", "whole"],
    ["Currency", "CNY"],
  ],
});

const scored = (tabs = CROWD): Workbench => {
  const workbench = open(tabs);
  score(workbench, "2026-Q3");
  return workbench;
};

const tabNames = (workbench: Workbench) => workbench.exportBook().tabs.map(({ name }) => name);

function chartsOf(workbench: Workbench, tab = "Dashboard"): readonly ChartData[] {
  return workbench.exportBook().tabs.find(({ name }) => name === tab)?.charts ?? [];
}

/** The table under a title, headings first. */
function tableOf(workbench: Workbench, title: string, tab = "Dashboard"): readonly (readonly unknown[])[] {
  const rows = rowsOf(workbench, tab);
  const at = rows.findIndex(([first]) => first === title);
  const below = rows.slice(at + 1);
  const end = below.findIndex(([first]) => (first ?? "") === "");
  const trimmed = (row: readonly unknown[]) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1);
  return at < 0 ? [] : below.slice(0, end < 0 ? below.length : end).map(trimmed);
}

describe("Make the dashboard", () => {
  it("writes a tab of tables that people can read, and draws charts from them", () => {
    const workbench = scored();
    expect(make(workbench).value).toEqual({ tab: "Dashboard", period: "2026-Q3" });
    expect(rowsOf(workbench, "Dashboard")[0]?.slice(0, 2)).toEqual(["Period", "2026-Q3"]);
    expect(tableOf(workbench, "Mean points by team and KPI")).toEqual([
      ["Team", "Mean total", "People", "Satisfaction", "Calls"],
      ["North", 73.3, 6, 73.3, 73.3],
      ["Smaller teams together", 75.7, 7, 75.7, 75.7],
      ["Everybody", 74.6, 13, 74.6, 74.6],
    ]);
    expect(tableOf(workbench, "People by band")).toEqual([
      ["Band", "People", "Share (%)"],
      ["A", 3, 23.1],
      ["B", 10, 76.9],
      ["C", 0, 0],
    ]);
    expect(tableOf(workbench, "Mean total by period")).toEqual([
      ["Period", "Mean total", "People"],
      ["2026-Q3", 74.6, 13],
    ]);
    expect(chartsOf(workbench).map(({ kind, title }) => [kind, title])).toEqual([
      ["column", "People by band · 2026-Q3"],
      ["line", "Mean total by period · 2026-Q3"],
    ]);
  });

  it("each chart draws the names and figures of its own table", () => {
    const workbench = scored();
    make(workbench);
    const rows = rowsOf(workbench, "Dashboard");
    for (const { series, labels = "", title = "" } of chartsOf(workbench)) {
      const heading = rows.findIndex(([first]) => first === title.split(" · ")[0]) + 2;
      const count = tableOf(workbench, title.split(" · ")[0] ?? "").length;
      expect(labels).toBe(`'Dashboard'!A${heading}:A${heading + count - 1}`);
      expect(series.map(({ range }) => range)).toEqual([`'Dashboard'!B${heading}:B${heading + count - 1}`]);
    }
  });

  it("colours points between the ends of the lowest and the start of the highest band", () => {
    const workbench = scored();
    make(workbench);
    const tab = workbench.grid.findTab("Dashboard") ?? "";
    const row = rowsOf(workbench, "Dashboard").findIndex(([first]) => first === "North");
    const fillAt = (col: number) =>
      workbench.grid.model.getters.getCellComputedStyle({ sheetId: tab, col, row }).fillColor?.toLowerCase();
    expect(fillAt(2), "the number of people is no score").toBeUndefined();
    expect([1, 3, 4].map(fillAt).every((fill) => fill !== undefined && fill !== "#f2b48a")).toBe(true);
  });

  it("in the reader's language", () => {
    const workbench = open(CROWD);
    callFromPage(workbench, project, "callServer", ["speak", { language: "zh-Hans" }]);
    score(workbench, "2026-Q3", "zh-Hans");
    expect(make(workbench).value.tab).toBe("仪表盘");
    expect(tableOf(workbench, "各等级人数", "仪表盘")[0]).toEqual(["绩效等级", "人数", "占比（%）"]);
  });
});

describe("pay on the dashboard", () => {
  it("is there only where it was ticked, and goes with its charts when it no longer is", () => {
    const workbench = scored();
    make(workbench, true);
    expect(chartsOf(workbench)).toHaveLength(4);
    make(workbench, false);
    expect(chartsOf(workbench).map(({ title }) => title)).toEqual([
      "People by band · 2026-Q3",
      "Mean total by period · 2026-Q3",
    ]);
    const texts = rowsOf(workbench, "Dashboard").flat().map(String);
    expect(texts.filter((text) => text.includes("Bonus") || text.includes("CNY"))).toEqual([]);
  });

  it("is never told of fewer people than Minimum raters says, and adds up", () => {
    const workbench = scored();
    make(workbench, true);
    expect(tableOf(workbench, "Bonus by team")).toEqual([
      ["Team", "Bonus (CNY)", "People"],
      ["North", 6200, 6],
      ["Smaller teams together", 7400, 7],
    ]);
    expect(tableOf(workbench, "Bonus by tier")).toEqual([
      ["Tier", "Bonus (CNY)", "People"],
      ["Gold", 3600, 3],
      ["Silver", 10_000, 10],
    ]);
  });

  it("is not told at all of a company that is smaller than that", () => {
    const workbench = scored(
      teamWith({
        Settings: [
          ["Setting", "Value"],
          ["Bonus mode", "whole"],
          ["Minimum raters", 4],
        ],
      }),
    );
    make(workbench, true);
    expect(chartsOf(workbench)).toHaveLength(2);
    expect(tableOf(workbench, "Bonus by team")).toEqual([]);
  });
});

describe("made again", () => {
  it("changes nothing where nothing has changed", () => {
    const workbench = scored();
    make(workbench, true);
    const once = workbench.exportBook();
    make(workbench, true);
    expect(workbench.exportBook()).toEqual(once);
  });

  it("renews the tables, follows with the charts, and leaves them where people put them", () => {
    const workbench = scored();
    make(workbench);
    const tab = workbench.grid.findTab("Dashboard") ?? "";
    const [figure] = workbench.grid.model.getters.getFigures(tab);
    workbench.grid.dispatch({
      type: "UPDATE_FIGURE",
      sheetId: tab,
      figureId: figure?.id ?? "",
      col: 6,
      row: 40,
      offset: { x: 5, y: 5 },
    });
    type(workbench, "Ratings", { A5: "50", B5: "D" });
    type(workbench, "People", { D14: "North", D13: "South" });
    score(workbench, "2026-Q3");
    expect(make(workbench).ok).toBe(true);
    const [bands, trend, ...others] = chartsOf(workbench);
    expect(others).toEqual([]);
    expect(bands?.place).toMatchObject({ col: 6, row: 40, offsetX: 5, offsetY: 5 });
    expect(tableOf(workbench, "People by band").map(([label]) => label)).toEqual(["Band", "A", "B", "D", "C"]);
    const rows = rowsOf(workbench, "Dashboard");
    const heading = rows.findIndex(([first]) => first === "People by band") + 2;
    expect(bands?.series[0]?.range).toBe(`'Dashboard'!B${heading}:B${heading + 4}`);
    expect(trend?.series[0]?.range).toContain(`B${heading + 7}:`);
  });

  it("keeps notes beside the tables, and a title that somebody wrote", () => {
    const workbench = scored();
    make(workbench);
    type(workbench, "Dashboard", { H20: "discussed in October", F19: "Why", F20: "small" });
    const tab = workbench.grid.findTab("Dashboard") ?? "";
    const [first] = chartsIn(workbench.grid, tab);
    if (first?.contents) {
      const { id, place, contents } = first;
      changeChart(workbench.grid, tab, id, { ...contents, place, title: "How we did" });
    }
    make(workbench);
    expect(cellsOf(workbench, "Dashboard")[19]?.[7]?.value).toBe("discussed in October");
    expect(cellsOf(workbench, "Dashboard")[19]?.[5]?.value).toBe("small");
    expect(chartsOf(workbench).map(({ title }) => title)).toEqual(["How we did", "Mean total by period · 2026-Q3"]);
  });

  it("finds its tables where rows and columns were inserted", () => {
    const workbench = scored();
    make(workbench);
    const sheetId = workbench.grid.findTab("Dashboard") ?? "";
    const insert = { type: "ADD_COLUMNS_ROWS", sheetId, sheetName: "Dashboard", position: "before", quantity: 1 };
    workbench.grid.dispatch({ ...insert, dimension: "ROW", base: 10 } as never);
    workbench.grid.dispatch({ ...insert, dimension: "COL", base: 0 } as never);
    make(workbench);
    expect(chartsOf(workbench)).toHaveLength(2);
    const titles = rowsOf(workbench, "Dashboard").filter((row) => row.includes("People by band"));
    expect(titles.map((row) => row.slice(0, 2))).toEqual([["", "People by band"]]);
  });

  it("draws a chart again that was deleted, and none twice", () => {
    const workbench = scored();
    make(workbench);
    const tab = workbench.grid.findTab("Dashboard") ?? "";
    const [figure] = workbench.grid.model.getters.getFigures(tab);
    workbench.grid.dispatch({ type: "DELETE_FIGURE", sheetId: tab, figureId: figure?.id ?? "" });
    make(workbench);
    expect(chartsOf(workbench).map(({ kind }) => kind)).toEqual(["line", "column"]);
  });

  it("in another language renames titles and headings, in the tab that there is", () => {
    const workbench = scored();
    make(workbench);
    callFromPage(workbench, project, "callServer", ["speak", { language: "zh-Hant" }]);
    score(workbench, "2026-Q3", "zh-Hant");
    expect(make(workbench).value.tab).toBe("Dashboard");
    expect(tableOf(workbench, "各等級人數")[0]).toEqual(["績效等級", "人數", "佔比（%）"]);
    expect(chartsOf(workbench).map(({ title }) => title)).toEqual(["各等級人數 · 2026-Q3", "各週期平均總分 · 2026-Q3"]);
  });
});

/** Where a table of a fresh dashboard of the crowd begins: its row, counted from 1. */
const rowOf = (workbench: Workbench, title: string) =>
  rowsOf(workbench, "Dashboard").findIndex(([first]) => first === title) + 1;

describe("what somebody wrote among the tables is not written over", () => {
  const bands = "People by band";
  const trend = "Mean total by period";
  const places = [
    ["beside a row of a narrow table", bands, 2, "D", "ask Ann"],
    ["beside a title", bands, 0, "B", "see October"],
    ["among the figures", "Mean points by team and KPI", 2, "E", "not asked"],
    ["in the blank row between two tables", trend, -1, "A", "see below"],
    ["right below a table", trend, -1, "A", "Sum"],
  ] as const;

  it.each(places)("%s: the cell is named, and nothing changes", (_, title, down, column, found) => {
    const workbench = scored();
    make(workbench);
    const cell = `${column}${rowOf(workbench, title) + down}`;
    type(workbench, "Dashboard", { [cell]: found });
    const before = workbench.exportBook();
    const reply = make(workbench);
    expect(reply).toMatchObject({ ok: false, code: "refused" });
    expect(reply.message).toContain(`Dashboard!${cell} holds “${found}”`);
    expect(workbench.exportBook()).toEqual(before);
  });

  it("below the last table: it stays until a table grows to where it is", () => {
    const workbench = scored();
    make(workbench);
    const cell = `A${rowsOf(workbench, "Dashboard").length + 2}`;
    type(workbench, "Dashboard", { [cell]: "Discussed in October" });
    expect(make(workbench).ok).toBe(true);
    expect(rowsOf(workbench, "Dashboard").at(-1)?.[0]).toBe("Discussed in October");
    const before = workbench.exportBook();
    expect(make(workbench, true).message).toContain(`Dashboard!${cell} holds “Discussed in October”`);
    expect(workbench.exportBook()).toEqual(before);
  });

  it("a column of one's own with a title of ours in it is not taken for the tables", () => {
    const workbench = scored();
    make(workbench);
    type(workbench, "Dashboard", { J2: bands, J3: "Our own count" });
    expect(make(workbench).ok).toBe(true);
    const rows = rowsOf(workbench, "Dashboard");
    expect([rows[1]?.[9], rows[2]?.[9]]).toEqual([bands, "Our own count"]);
    expect(rows.filter((row) => row[0] === bands)).toHaveLength(1);
  });

  it("a formula among the figures", () => {
    const workbench = scored();
    make(workbench);
    const cell = `B${rowOf(workbench, bands) + 2}`;
    type(workbench, "Dashboard", { [cell]: "=1+1" });
    expect(make(workbench).message).toMatch(new RegExp(`^Dashboard!${cell} `));
  });

  it("the line above the charts is renewed where inserted columns have moved it", () => {
    const workbench = scored();
    make(workbench);
    const sheetId = workbench.grid.findTab("Dashboard") ?? "";
    const insert = { type: "ADD_COLUMNS_ROWS", sheetId, sheetName: "Dashboard", position: "before", quantity: 1 };
    workbench.grid.dispatch({ ...insert, dimension: "COL", base: 0 } as never);
    make(workbench);
    expect(rowsOf(workbench, "Dashboard")[0]?.slice(0, 4)).toEqual(["", "Period", "2026-Q3", ""]);
  });

  it("a chart that somebody gave a title of their own stays when the table of pay goes", () => {
    const workbench = scored();
    make(workbench, true);
    const tab = workbench.grid.findTab("Dashboard") ?? "";
    const last = chartsIn(workbench.grid, tab).at(-1);
    if (last?.contents)
      changeChart(workbench.grid, tab, last.id, { ...last.contents, place: last.place, title: "Ours" });
    make(workbench, false);
    expect(chartsOf(workbench).map(({ title }) => title)).toContain("Ours");
  });
});

describe("the trend", () => {
  it("is made of the closed periods as they were frozen, and of this one", () => {
    const workbench = open(CROWD);
    close(workbench, "2026-Q2");
    score(workbench, "2026-Q3");
    make(workbench);
    expect(tableOf(workbench, "Mean total by period").slice(1)).toEqual([
      ["2026-Q2", 60, 13],
      ["2026-Q3", 74.6, 13],
    ]);
  });
});

describe("no dashboard is made", () => {
  it("of results that are not written as they are now", () => {
    const workbench = scored();
    type(workbench, "Metrics", { C15: "40" });
    expect(make(workbench)).toMatchObject({ ok: false, code: "changed" });
    expect(make(workbench).message).toMatch(/^The results of 2026-Q3 are not written as they are now\./);
    expect(tabNames(workbench)).not.toContain("Dashboard");
  });

  it("over a tab of the same name that holds something else", () => {
    const workbench = scored({ ...CROWD, Dashboard: [["Visitors"], [12]] });
    expect(make(workbench).message).toMatch(/^The tab “Dashboard” holds something else than a dashboard\./);
    expect(rowsOf(workbench, "Dashboard")).toEqual([["Visitors"], [12]]);
  });

  it("by halves: where a chart cannot be drawn, all is as it was", () => {
    const workbench = scored();
    make(workbench);
    const before = workbench.exportBook();
    type(workbench, "Ratings", { B2: "Excellent" });
    score(workbench, "2026-Q3");
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const dispatch = workbench.grid.dispatch.bind(workbench.grid);
    vi.spyOn(workbench.grid, "dispatch").mockImplementation((command) => {
      if (command.type === "CREATE_CHART") throw new Error("The chart cannot be inserted.");
      return dispatch(command);
    });
    expect(make(workbench, true).message).toContain("All is as it was before.");
    vi.restoreAllMocks();
    const tabOf = (book: typeof before) => book.tabs.find(({ name }) => name === "Dashboard");
    expect(tabOf(workbench.exportBook())).toEqual(tabOf(before));
  });

  it("and a new tab does not stay where it cannot be finished", () => {
    const workbench = scored();
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const dispatch = workbench.grid.dispatch.bind(workbench.grid);
    vi.spyOn(workbench.grid, "dispatch").mockImplementation((command) => {
      if (command.type === "CREATE_CHART") throw new Error("The chart cannot be inserted.");
      return dispatch(command);
    });
    expect(make(workbench).ok).toBe(false);
    vi.restoreAllMocks();
    expect(tabNames(workbench)).not.toContain("Dashboard");
  });

  it("of a period that was closed meanwhile: a refusal says so", () => {
    const workbench = scored();
    ask(workbench, "closePeriod", "2026-Q3", "en", "Eve");
    expect(make(workbench)).toMatchObject({ ok: false, code: "refused" });
  });
});
