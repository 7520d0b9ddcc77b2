import { afterEach, describe, expect, it, vi } from "vitest";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { open, recordsOf, refusalOf, rowsOf, score, type Tabs, text } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

const RESULTS = ["Scores", "Bonus", "Promotion"] as const;

const TWO_PERIODS = teamWith({
  Metrics: [...TEAM.Metrics, ["A1", "2026-Q2", 60, 120], ["B2", "2026-Q2", 80, 160], ["C3", "2026-Q2", 40, 80]],
});

const sheet = (workbench: Workbench, tab: string) => {
  const id = workbench.grid.findTab(tab);
  if (id === undefined) throw new Error(`There is no tab ${tab}.`);
  return id;
};

/** Types into cells, as a person does. */
function type(workbench: Workbench, tab: string, cells: Readonly<Record<string, string>>): void {
  const at = (address: string) => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return {
      col: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      row: Number(row) - 1,
    };
  };
  workbench.grid.write(
    sheet(workbench, tab),
    Object.entries(cells).map(([address, content]) => ({ ...at(address), content })),
  );
}

describe("a result tab that is made", () => {
  it("has columns as wide as what stands in them, within bounds; Chinese letters take twice the room", () => {
    const widthsWith = (grade: string) => {
      const workbench = open(
        teamWith({
          Ladder: [
            ["Track", "Grade", "Next grade"],
            ["", "Junior", grade],
            ["", grade, ""],
          ],
          "Promotion rules": [
            ["From grade", "Rule", "Operator", "Bound"],
            ["Junior", "total", ">=", 1],
          ],
        }),
      );
      score(workbench, "2026-Q3");
      const [header = []] = rowsOf(workbench, "Promotion");
      const { columnWidths = {} } = workbench.exportBook().tabs.find(({ name }) => name === "Promotion") ?? {};
      return ["Grade", "Next grade", "Why"].map((heading) => columnWidths[header.indexOf(heading)]);
    };
    expect(widthsWith("Customer success manager")).toEqual([110, 184, 198]);
    expect(widthsWith("客户服务部门高级代表")).toEqual([110, 156, 198]);
  });
});

describe("scoring again", () => {
  it("gives the same tabs", () => {
    const workbench = open(TEAM);
    score(workbench, "2026-Q3");
    const once = workbench.exportBook();
    score(workbench, "2026-Q3");
    expect(workbench.exportBook()).toEqual(once);
  });

  it("in another language renews the same rows under that language's headings", () => {
    const workbench = open(TEAM);
    score(workbench, "2026-Q3", "en");
    const before = rowsOf(workbench, "Scores");
    const { written } = score(workbench, "2026-Q3", "zh-Hans");
    expect(written).toEqual([...RESULTS]);
    const after = rowsOf(workbench, "Scores");
    expect(after[0]?.slice(0, 3)).toEqual(["考核周期", "工号", "姓名"]);
    expect(after.map((row) => row[6])).toEqual(["总分", 90, 70, 50]);
    expect(after.length).toBe(before.length);
    score(workbench, "2026-Q3", "en");
    expect(rowsOf(workbench, "Scores")).toEqual(before);
  });

  it("in a workbook without results writes tabs named in the reader's language", () => {
    expect(score(open(TEAM), "2026-Q3", "zh-Hant").written).toEqual(["得分", "獎金", "晉升"]);
  });

  it("a second period goes below the first, which is not touched", () => {
    const workbench = open(TWO_PERIODS);
    score(workbench, "2026-Q2");
    type(workbench, "Scores", { G2: "=40+8" });
    score(workbench, "2026-Q3");
    expect(recordsOf(workbench, "Scores").map((row) => [row.Period, row["Person ID"], row.Total])).toEqual([
      ["2026-Q2", "A1", 48],
      ["2026-Q2", "B2", 80],
      ["2026-Q2", "C3", 40],
      ["2026-Q3", "A1", 90],
      ["2026-Q3", "B2", 70],
      ["2026-Q3", "C3", 50],
    ]);
    expect(workbench.grid.formula(sheet(workbench, "Scores"), { col: 6, row: 1 })).toBe("=40+8");
  });

  it("renews a row where it stands, also after people sorted the tab", () => {
    const workbench = open({
      ...TWO_PERIODS,
      Scores: [
        ["Total", "Person ID", "Period", "My remark"],
        [0, "C3", "2026-Q3", "third"],
        [40, "C3", "2026-Q2", "earlier"],
        [0, "A1", "2026-Q3", "first"],
      ],
    });
    score(workbench, "2026-Q3");
    expect(rowsOf(workbench, "Scores").map((row) => row.slice(0, 4))).toEqual([
      ["Total", "Person ID", "Period", "My remark"],
      [50, "C3", "2026-Q3", "third"],
      [40, "C3", "2026-Q2", "earlier"],
      [90, "A1", "2026-Q3", "first"],
      [70, "B2", "2026-Q3", ""],
    ]);
  });
});

describe("what people add", () => {
  it("a column of theirs stays with its person, formula and all", () => {
    const workbench = open(TEAM);
    score(workbench, "2026-Q3");
    const [header = []] = rowsOf(workbench, "Scores");
    expect(header.length).toBe(13);
    type(workbench, "Scores", { N1: "Talk held", N2: "yes", N4: "=G4*2" });
    score(workbench, "2026-Q3");
    expect(recordsOf(workbench, "Scores").map((row) => [row["Person ID"], row["Talk held"]])).toEqual([
      ["A1", "yes"],
      ["B2", ""],
      ["C3", 100],
    ]);
    expect(workbench.grid.formula(sheet(workbench, "Scores"), { col: 13, row: 3 })).toBe("=G4*2");
  });

  it("a column of theirs between ours stays where it is", () => {
    const workbench = open(TEAM);
    score(workbench, "2026-Q3");
    workbench.grid.dispatch({
      type: "ADD_COLUMNS_ROWS",
      sheetId: sheet(workbench, "Scores"),
      sheetName: "Scores",
      dimension: "COL",
      base: 3,
      position: "before",
      quantity: 1,
    } as never);
    type(workbench, "Scores", { D1: "Manager", D2: "Eve" });
    score(workbench, "2026-Q3");
    expect(rowsOf(workbench, "Scores")[0]?.slice(0, 6)).toEqual([
      "Period",
      "Person ID",
      "Name",
      "Manager",
      "Team",
      "Post",
    ]);
    expect(recordsOf(workbench, "Scores").map((row) => [row.Manager, row.Total])).toEqual([
      ["Eve", 90],
      ["", 70],
      ["", 50],
    ]);
  });

  it("an empty tab of our name is filled from its first cell on", () => {
    const workbench = open({ ...TEAM, Scores: [] });
    score(workbench, "2026-Q3");
    expect(rowsOf(workbench, "Scores")[0]?.[0]).toBe("Period");
  });
});

describe("a step of the bonus that is no longer used", () => {
  it("leaves no old factor beside the new amount; earlier periods and remarks keep theirs", () => {
    const coefficients = [
      ["Scope", "Which", "Coefficient"],
      ["company", "", 1.5],
    ];
    const workbench = open({ ...TWO_PERIODS, Coefficients: coefficients });
    score(workbench, "2026-Q2");
    score(workbench, "2026-Q3");
    const bonuses = () =>
      recordsOf(workbench, "Bonus").map((row) => [row.Period, row["Company coefficient"], row.Bonus, row.Remark]);
    const header = rowsOf(workbench, "Bonus")[0] ?? [];
    type(workbench, "Bonus", { [`${String.fromCharCode(65 + header.length)}1`]: "Remark" });
    expect(bonuses()[3]).toEqual(["2026-Q3", 1.5, 1800, ""]);
    type(workbench, "Coefficients", { A2: "", B2: "", C2: "" });
    score(workbench, "2026-Q3");
    expect(bonuses()).toEqual([
      ["2026-Q2", 1.5, 1500, ""],
      ["2026-Q2", 1.5, 1800, ""],
      ["2026-Q2", 1.5, 0, ""],
      ["2026-Q3", "", 1200, ""],
      ["2026-Q3", "", 1000, ""],
      ["2026-Q3", "", 0, ""],
    ]);
    score(workbench, "2026-Q3");
    expect(rowsOf(workbench, "Bonus")[0]).toHaveLength(header.length + 1);
  });
});

describe("people who left", () => {
  it("have their results of this period cleared, the remark beside them stays; other periods stand", () => {
    const workbench = open(TWO_PERIODS);
    score(workbench, "2026-Q2");
    score(workbench, "2026-Q3");
    type(workbench, "Scores", { N1: "Remark", N6: "left in September" });
    type(workbench, "People", { A3: "", B3: "", C3: "", D3: "" });
    score(workbench, "2026-Q3");
    expect(recordsOf(workbench, "Scores").map((row) => [row.Period, row["Person ID"], row.Remark])).toEqual([
      ["2026-Q2", "A1", ""],
      ["2026-Q2", "B2", ""],
      ["2026-Q2", "C3", ""],
      ["2026-Q3", "A1", ""],
      ["", "", "left in September"],
      ["2026-Q3", "C3", ""],
    ]);
  });

  it("a step that nobody can take any more is cleared as well", () => {
    const workbench = open(TEAM);
    score(workbench, "2026-Q3");
    expect(recordsOf(workbench, "Promotion")).toHaveLength(3);
    type(workbench, "People", { C2: "Senior", C3: "Senior", C4: "Senior" });
    score(workbench, "2026-Q3");
    expect(recordsOf(workbench, "Promotion")).toEqual([]);
  });
});

describe("an explanation that no cell can hold", () => {
  it("is cut at its end; the numbers stand", () => {
    const names = Array.from({ length: 400 }, (_, index) => `KPI ${index} ${"of a very long name ".repeat(10)}`);
    const workbench = open({
      KPIs: [["KPI", "Threshold", "Target"], ...names.map((name) => [name, 0, 100])],
      Weights: [
        ["Post", ...names],
        ["", ...names.map(() => 0.25)],
      ],
      Metrics: [
        ["Person ID", "Period", ...names],
        ["A1", "2026-Q3", ...names.map(() => 50)],
      ],
    });
    score(workbench, "2026-Q3");
    const [row] = recordsOf(workbench, "Scores");
    expect(row?.Total).toBe(50);
    expect(String(row?.Why)).toMatch(/^KPI 0 of .*…$/);
    expect(String(row?.Why)).toHaveLength(49_999);
  });
});

describe("names that clash", () => {
  it("a KPI and its dimension of one name have a column each, again and again", () => {
    const workbench = open(
      teamWith({
        KPIs: [
          ["KPI", "Name", "Dimension", "Threshold", "Target"],
          ["CSAT", "Service", "Service", 0, 100],
          ["CALLS", "Calls", "Service", 0, 200],
        ],
      }),
    );
    score(workbench, "2026-Q3");
    const once = rowsOf(workbench, "Scores");
    expect(once[0]?.slice(10, 13)).toEqual(["Service points", "Service points", "Calls points"]);
    expect(once[1]?.slice(10, 13)).toEqual([90, 90, 90]);
    score(workbench, "2026-Q3");
    expect(rowsOf(workbench, "Scores")).toEqual(once);
  });

  it("a tab called Scores that is somebody else's is refused, and nothing is written", () => {
    const workbench = open({
      ...TEAM,
      Scores: [
        ["Match", "Home", "Away"],
        ["Sunday", 2, 1],
      ],
    });
    const before = workbench.exportBook();
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toBe(
      "The tab “Scores” holds something else than results. Rename it, then score again; nothing was written.",
    );
    expect(workbench.exportBook()).toEqual(before);
  });

  it("a tab called Promotion that is somebody else's too, though it comes last", () => {
    const workbench = open({ ...TEAM, Promotion: [["Campaign"], [text("Spring")]] });
    const before = workbench.exportBook();
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "zh-Hans")).toContain("请将其改名后重新计算");
    expect(workbench.exportBook()).toEqual(before);
  });
});

describe("a write that fails", () => {
  afterEach(() => vi.restoreAllMocks());

  /** From now on, writing to these tabs fails as on protected ones; so many writes to each succeed before. */
  function failAt(workbench: Workbench, tabs: Readonly<Record<string, number>>): void {
    const write = workbench.grid.write.bind(workbench.grid);
    const left = new Map(Object.entries(tabs));
    vi.spyOn(workbench.grid, "write").mockImplementation((at, cells) => {
      const tab = workbench.grid.tabName(at);
      const successes = left.get(tab);
      if (successes === 0) throw new Error("You are trying to edit a protected cell or object.");
      if (successes !== undefined) left.set(tab, successes - 1);
      write(at, cells);
    });
    vi.spyOn(console, "error").mockImplementation(() => undefined);
  }

  const scoredOnce = (tabs: Tabs): Workbench => {
    const workbench = open(tabs);
    score(workbench, "2026-Q2");
    return workbench;
  };

  it("in the second result tab leaves the first one as it was", () => {
    const workbench = scoredOnce(TWO_PERIODS);
    const before = RESULTS.map((tab) => rowsOf(workbench, tab));
    failAt(workbench, { Bonus: 0 });
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toBe(
      "The tab “Bonus” could not be written (You are trying to edit a protected cell or object). All is as it was before. Mend the cause, then try again.",
    );
    expect(RESULTS.map((tab) => rowsOf(workbench, tab))).toEqual(before);
  });

  it("where there were no result tabs leaves none", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    const insert = workbench.grid.dispatch.bind(workbench.grid);
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(workbench.grid, "dispatch").mockImplementation((command) => {
      if (command.type === "CREATE_SHEET" && "name" in command && command.name === "Promotion") {
        throw new Error(
          "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
        );
      }
      return insert(command);
    });
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toMatch(
      /^The tab “Promotion” could not be written \(This action would increase .* All is as it was before\./,
    );
    vi.restoreAllMocks();
    expect(workbench.exportBook()).toEqual(before);
    expect(score(workbench, "2026-Q3").written).toEqual([...RESULTS]);
  });

  it("while a new tab is being filled takes that tab away again", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    failAt(workbench, { Bonus: 1 });
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toContain("All is as it was before.");
    vi.restoreAllMocks();
    expect(workbench.exportBook()).toEqual(before);
  });

  it("and cannot be taken back is told, with where the way back is", () => {
    const workbench = scoredOnce(TWO_PERIODS);
    failAt(workbench, { Bonus: 0, Scores: 1 });
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toBe(
      "The tab “Bonus” could not be written (You are trying to edit a protected cell or object), and neither could these tabs be put back as they were: Scores. Open File → Version history, and restore the version from before.",
    );
  });

  it("during set up leaves no tab of the template", () => {
    const workbench = open({ Sheet1: [] });
    const before = workbench.exportBook();
    failAt(workbench, { Settings: 0 });
    expect(refusalOf(workbench, "setUpWorkbook", "customer-success", "en", true)).toContain("All is as it was before.");
    vi.restoreAllMocks();
    expect(workbench.exportBook()).toEqual(before);
  });
});

describe("somebody else at it", () => {
  it("is told at once, and nothing is written", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    workbench.state.locks.tryTake("document", "another run");
    expect(refusalOf(workbench, "scorePeriod", "2026-Q3", "en")).toBe(
      "Somebody else is scoring this workbook. Wait a moment, then try again; nothing was written.",
    );
    expect(workbench.exportBook()).toEqual(before);
  });
});
