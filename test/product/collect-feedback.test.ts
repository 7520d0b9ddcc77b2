import { describe, expect, it, vi } from "vitest";
import { type Asked, asker } from "./support/page.ts";
import { open, recordsOf, rowsOf, score } from "./support/product.ts";
import { teamWith } from "./support/team.ts";

const period = "2026-Q3";
const GROUPS = ["self", "superior", "colleague", "customer"];

/** Two KPIs from feedback on the scale 1 to 5; Ann leads Bob, Cem and Dee; Eve has left. */
const BOOK = teamWith({
  KPIs: [
    ["KPI", "Name", "Curve", "Threshold", "Target", "Knots", "Source"],
    ["CSAT", "Satisfaction", "", 0, 100, "", ""],
    ["TEAMWORK", "Teamwork", "scale", "", "", "1..5", "Feedback"],
    ["LEADS", "Leadership", "scale", "", "", "1..5", "Feedback"],
  ],
  Weights: [
    ["Post", "CSAT", "TEAMWORK", "LEADS"],
    ["", 60, 40, 0],
    ["Lead", 60, 20, 20],
  ],
  People: [
    ["Person ID", "Name", "Post", "Team", "Manager", "Left on"],
    ["A1", "Ann", "Lead", "North", "", ""],
    ["B2", "Bob", "", "North", "A1", ""],
    ["C3", "Cem", "", "North", "A1", ""],
    ["D4", "Dee", "", "North", "Zoe", ""],
    ["E5", "Eve", "", "North", "A1", "2026-03-31"],
  ],
  Metrics: [
    ["Person ID", "Period", "CSAT"],
    ["A1", period, 90],
    ["B2", period, 70],
    ["C3", period, 60],
  ],
  "Promotion rules": null,
});

interface Collected {
  readonly added: number;
  readonly groups: readonly object[];
  readonly waiting: readonly { readonly group: string; readonly rater: string; readonly people: readonly string[] }[];
  readonly problems: readonly { readonly where: string; readonly message: string }[];
}

const collect = (ask: Asked, groups: readonly string[] = GROUPS) =>
  ask<Collected>("collect", { period, groups, colleagues: 2, customers: 1 });
const gather = (ask: Asked) => ask<Collected & { changed: number; same: number }>("gather", { period });

const raters = (workbench: ReturnType<typeof open>, tab: string) =>
  recordsOf(workbench, tab).map((row) => [row["Person ID"], row.KPI, row["Rated by"]].join(" "));

/** Types into a column of a tab, from the first row of data on. */
function type(workbench: ReturnType<typeof open>, tab: string, heading: string, values: readonly (string | number)[]) {
  const [header = []] = rowsOf(workbench, tab);
  const id = workbench.grid.findTab(tab) ?? "";
  const content = (value: string | number) => (String(value).startsWith("=") ? `'${value}` : String(value));
  workbench.grid.write(
    id,
    values.map((value, at) => ({ col: header.indexOf(heading), row: at + 1, content: content(value) })),
  );
}

describe("the collecting tabs", () => {
  const workbench = open(BOOK);
  const ask = asker(workbench);
  const made = collect(ask);

  it("ask everybody about themselves, on what counts for them", () => {
    expect(made.value.added).toBe(5 + 3 + 10 + 5);
    expect(raters(workbench, "360 self")).toEqual([
      "A1 Teamwork A1",
      "A1 Leadership A1",
      "B2 Teamwork B2",
      "C3 Teamwork C3",
      "D4 Teamwork D4",
    ]);
  });

  it("ask superiors as the People tab names them, one of the people or not; who has none is asked about by none", () => {
    expect(raters(workbench, "360 superiors")).toEqual(["B2 Teamwork A1", "C3 Teamwork A1", "D4 Teamwork Zoe"]);
  });

  it("ask as many colleagues of the team as are wished, each of them equally often, and not the superior", () => {
    expect(raters(workbench, "360 colleagues").filter((row) => !row.includes("Leadership"))).toEqual([
      "A1 Teamwork B2",
      "A1 Teamwork C3",
      "B2 Teamwork C3",
      "B2 Teamwork D4",
      "C3 Teamwork D4",
      "C3 Teamwork B2",
      "D4 Teamwork A1",
      "D4 Teamwork B2",
    ]);
  });

  it("number the customers, and leave out who has left", () => {
    expect(raters(workbench, "360 customers")[0]).toBe("A1 Teamwork Customer 1");
    expect(JSON.stringify(rowsOf(workbench, "360 self"))).not.toContain("E5");
  });

  it("are added to, not made again", () => {
    expect(collect(ask).value.added).toBe(0);
    expect(rowsOf(workbench, "360 self")).toHaveLength(6);
  });
});

describe("gathering", () => {
  it("takes each answer into Feedback once, and says who has not answered", () => {
    const workbench = open(BOOK);
    const ask = asker(workbench);
    collect(ask, ["self", "superior"]);
    type(workbench, "360 self", "Score", [4, "", "N/A"]);
    type(workbench, "360 superiors", "Score", [5, 3]);
    type(workbench, "360 superiors", "Comment", ["=well done"]);
    const { value } = gather(ask);
    expect(value).toMatchObject({ added: 3, changed: 0, same: 0, problems: [] });
    expect(value.waiting.map(({ group, rater, people }) => [group, rater, ...people].join(" "))).toEqual([
      "self Ann Ann",
      "self Cem Cem",
      "self Dee Dee",
      "superior Zoe Dee",
    ]);
    expect(recordsOf(workbench, "Feedback")).toMatchObject([
      { "Person ID": "A1", Period: period, KPI: "Teamwork", "Rater group": "Self", Score: 4, "Rated by": "A1" },
      { "Person ID": "B2", "Rater group": "Superior", Score: 5, Comment: "=well done", "Rated by": "A1" },
      { "Person ID": "C3", "Rater group": "Superior", Score: 3 },
    ]);
    expect(gather(ask).value).toMatchObject({ added: 0, changed: 0, same: 3 });
    type(workbench, "360 superiors", "Score", [4]);
    expect(gather(ask).value).toMatchObject({ added: 0, changed: 1, same: 2 });
    expect(recordsOf(workbench, "Feedback")[1]).toMatchObject({ Score: 4, Comment: "=well done" });
    const teamwork = score(workbench, period).people.find(({ id }) => id === "B2");
    expect(teamwork?.total).toBe(72);
  });

  it("tells what is no score at its cell; it is not 0, and the rater is still waited for", () => {
    const workbench = open(BOOK);
    const ask = asker(workbench);
    collect(ask, ["self"]);
    type(workbench, "360 self", "Score", ["good", 7, 3]);
    type(workbench, "360 self", "Rated by", ["A1", "A1", ""]);
    const { value } = gather(ask);
    expect(value).toMatchObject({ added: 0 });
    expect(value.problems.map(({ where }) => where).sort()).toEqual([
      "'360 self'!E4",
      "'360 self'!G2",
      "'360 self'!G3",
    ]);
    expect(value.waiting[0]).toMatchObject({ rater: "Ann", people: ["Ann"] });
  });

  it("leaves the rows of others alone, and calls a group as it is called there", () => {
    const rows = [
      ["Period", "Rater group", "Person ID", "KPI", "Score", "Mine"],
      [period, "peers", "B2", "TEAMWORK", 2, "x"],
      [period, "主管", "B2", "TEAMWORK", 2, "y"],
    ];
    const workbench = open({ ...BOOK, Feedback: rows });
    const ask = asker(workbench);
    collect(ask, ["superior"]);
    type(workbench, "360 superiors", "Score", [5]);
    gather(ask);
    const found = rowsOf(workbench, "Feedback");
    expect(found.slice(1, 3).map((row) => row.slice(0, 6))).toEqual(rows.slice(1));
    expect(found[3]?.slice(0, 5)).toEqual([period, "主管", "B2", "Teamwork", 5]);
  });

  it("N/A takes a score out that was gathered; a score that was only deleted is named and stays", () => {
    const workbench = open(BOOK);
    const ask = asker(workbench);
    collect(ask, ["superior"]);
    type(workbench, "360 superiors", "Score", [5, 3, 4]);
    gather(ask);
    type(workbench, "360 superiors", "Score", ["N/A", ""]);
    type(workbench, "360 superiors", "Comment", ["cannot say", ""]);
    const { value } = gather(ask);
    expect(value).toMatchObject({ added: 0, changed: 1, same: 1 });
    expect(recordsOf(workbench, "Feedback").map(({ Score, Comment }) => [Score, Comment])).toEqual([
      ["", "cannot say"],
      [3, ""],
      [4, ""],
    ]);
    expect(value.problems).toEqual([
      { where: "'360 superiors'!G3", message: expect.stringContaining("the Feedback tab still has it, and it counts") },
    ]);
    expect(gather(ask).value).toMatchObject({ added: 0, changed: 0 });
  });

  it("gives each column that the Feedback tab lacks one place, whichever rows need it", () => {
    const rows = [
      ["Period", "Rater group", "Person ID", "KPI", "Score", "Rated by"],
      [period, "Superior", "B2", "Teamwork", 5, "A1"],
      [period, "Superior", "C3", "Teamwork", 3, "A1"],
    ];
    const workbench = open({ ...BOOK, Feedback: rows });
    const ask = asker(workbench);
    collect(ask, ["superior"]);
    type(workbench, "360 superiors", "Score", [5, 3, 4]);
    type(workbench, "360 superiors", "Comment", ["well done", "", "new"]);
    type(workbench, "360 superiors", "Group weight", ["", 2]);
    expect(gather(ask).value).toMatchObject({ added: 1, changed: 2 });
    expect(recordsOf(workbench, "Feedback")).toMatchObject([
      { "Person ID": "B2", Comment: "well done", "Group weight": "" },
      { "Person ID": "C3", Comment: "", "Group weight": 2 },
      { "Person ID": "D4", Comment: "new", "Group weight": "" },
    ]);
  });

  it("is refused in a closed period, whose inputs are frozen", () => {
    const workbench = open(BOOK);
    workbench.run("closePeriod", [period, "en", "", []]);
    const ask = asker(workbench);
    expect(ask("collecting", { period }).value).toMatchObject({ isClosed: true });
    expect(collect(ask)).toMatchObject({ ok: false, code: "refused" });
    expect(gather(ask)).toMatchObject({ ok: false, code: "refused" });
  });
});

describe("nothing is written by halves", () => {
  /** Lets writes into a tab through until one is the last that fails. */
  function failAfter(workbench: ReturnType<typeof open>, tab: string, writes: number) {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const id = workbench.grid.findTab(tab);
    const write = workbench.grid.write.bind(workbench.grid);
    let made = 0;
    vi.spyOn(workbench.grid, "write").mockImplementation((sheet, cells) => {
      if (sheet === id && made++ === writes) throw new Error("The range is protected.");
      return write(sheet, cells);
    });
  }

  it("gathering: where the new rows cannot be written, the changed ones are as they were", () => {
    const workbench = open(BOOK);
    const ask = asker(workbench);
    collect(ask, ["superior"]);
    type(workbench, "360 superiors", "Score", [5]);
    gather(ask);
    type(workbench, "360 superiors", "Score", [4, 3]);
    const before = workbench.exportBook();
    failAfter(workbench, "Feedback", 1);
    expect(gather(ask)).toMatchObject({ ok: false, message: expect.stringContaining("All is as it was before.") });
    vi.restoreAllMocks();
    expect(workbench.exportBook()).toEqual(before);
  });

  it("collecting: where the second tab cannot be made, the first goes again", () => {
    const workbench = open(BOOK);
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const dispatch = workbench.grid.dispatch.bind(workbench.grid);
    let made = 0;
    vi.spyOn(workbench.grid, "dispatch").mockImplementation((command) => {
      if (command.type === "CREATE_SHEET" && made++ === 1) throw new Error("The workbook is full.");
      return dispatch(command);
    });
    expect(collect(asker(workbench), ["self", "superior"]).ok).toBe(false);
    vi.restoreAllMocks();
    expect(workbench.exportBook().tabs.filter(({ name }) => name.startsWith("360"))).toEqual([]);
  });

  it("collecting asks a group once that is named twice", () => {
    expect(collect(asker(open(BOOK)), ["self", "self"]).value.added).toBe(5);
  });
});
