import { describe, expect, it } from "vitest";
import { close, stored, type } from "./support/closing.ts";
import { ask, check, open, recordsOf, refusalOf, rowsOf, score } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

/** Two quarters of the team; in the second everybody has the same numbers again. */
const TWO_QUARTERS = teamWith({
  Metrics: [...TEAM.Metrics, ["A1", "2026-Q4", 90, 180], ["B2", "2026-Q4", 70, 140], ["C3", "2026-Q4", 50, 100]],
});

const paidIn = (workbench: ReturnType<typeof open>) =>
  recordsOf(workbench, "Bonus").map((row) => [row.Period, row["Person ID"], row.Bonus, row.Correction, row.Paid]);

/** The problems of the workbook; what the check advises about the scheme is another matter. */
const problems = (workbench: ReturnType<typeof open>) =>
  check(workbench).filter(({ code }) => !code.startsWith("check."));

describe("closing a period", () => {
  it("leaves people at the tab that they looked at, not in those that it makes", () => {
    const workbench = open(TEAM);
    const { editor } = workbench.state;
    editor.activeTab = workbench.grid.findTab("People");
    close(workbench, "2026-Q3");
    expect(editor.activeTab).toBe(workbench.grid.findTab("People"));
  });

  it("freezes its results, and the row that seals them, beside the result tabs", () => {
    const workbench = open(TEAM);
    const { written, closedAt } = close(workbench, "2026-Q3");
    expect(closedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(written).toEqual(["Scores", "Bonus", "Promotion", "History", "Closed periods", "Snapshots"]);
    const [ann] = recordsOf(workbench, "History");
    expect(ann).toMatchObject({
      Period: "2026-Q3",
      "Person ID": "A1",
      Name: "Ann",
      Grade: "Junior",
      Total: 90,
      Band: "A",
      Coverage: 1,
      Status: "Scored",
      Tier: "Gold",
      Bonus: 1200,
      Paid: 1200,
      Promotion: "Senior: Eligible",
      "CSAT actual": 90,
      "CSAT points": 90,
      "CALLS actual": 180,
      "CALLS points": 90,
    });
    expect(recordsOf(workbench, "Closed periods")).toEqual([
      expect.objectContaining({ Period: "2026-Q3", "Closed by": "Eve", "Number of people": 3, "Total paid": 2200 }),
    ]);
    expect(stored(workbench)).toMatchObject({
      periods: [{ period: "2026-Q3", people: 3, isUnchanged: true }],
      issues: [],
    });
    expect(problems(workbench)).toEqual([]);
  });

  it("warns whoever types into the store, and keeps nobody from it", () => {
    const workbench = open(TEAM);
    close(workbench, "2026-Q3");
    const { protections } = workbench.state;
    expect(protections.map(({ isWarningOnly }) => isWarningOnly)).toEqual([true, true, true]);
  });

  it("is refused twice, and so is scoring again", () => {
    const workbench = open(TEAM);
    close(workbench, "2026-Q3");
    const before = workbench.exportBook();
    for (const name of ["closePeriod", "scorePeriod"]) {
      expect(refusalOf(workbench, name, "2026-Q3", "en")).toMatch(
        /^The period 2026-Q3 was closed on \d{4}-\d\d-\d\d by Eve\. Its results stay as they are\. To correct it, mend its inputs/,
      );
    }
    expect(workbench.exportBook()).toEqual(before);
  });

  it("of an earlier period after a later one is refused", () => {
    const workbench = open(TWO_QUARTERS);
    close(workbench, "2026-Q4");
    expect(refusalOf(workbench, "closePeriod", "2026-Q3", "en")).toBe(
      "The period 2026-Q4 is closed already, and periods are closed in their order. What 2026-Q3 owes can no longer be paid before it.",
    );
  });

  it("with errors is refused until those without a result are named", () => {
    const workbench = open(
      teamWith({ Metrics: [TEAM.Metrics[0], ["A1", "2026-Q3", 90, 180], ["B2", "2026-Q3", "n.k.", 1]] }),
    );
    const before = workbench.exportBook();
    const refusal = refusalOf(workbench, "closePeriod", "2026-Q3", "en");
    expect(refusal).toContain("The period 2026-Q3 cannot be closed yet. Errors: 1. People without a result: B2.");
    expect(refusal).toContain("Metrics!C3: ");
    expect(refusalOf(workbench, "closePeriod", "2026-Q3", "en", "", ["A1"])).toContain("People without a result: B2.");
    expect(workbench.exportBook()).toEqual(before);
    expect(close(workbench, "2026-Q3", ["B2"]).people.map(({ status }) => status)).toEqual([
      "scored",
      "held",
      "noMetrics",
    ]);
  });

  it.each([
    ["closePeriod", ["2026-Q3", "en", "", "B2"], "“accepted” must be a list of texts, not “B2”."],
    ["closePeriod", [7], "“period” must be a text that is not blank, not “7”."],
  ])("%s with %j says what is wrong with the arguments", (name, args, sentence) => {
    expect(refusalOf(open(TEAM), name, ...args)).toContain(sentence.slice(0, 20));
  });
});

describe("a closed period whose inputs change", () => {
  it("keeps its results; the difference lands in the next, once", () => {
    const workbench = open(TWO_QUARTERS);
    close(workbench, "2026-Q3");
    type(workbench, "Metrics", { C3: "90", D3: "180" });
    const { people } = score(workbench, "2026-Q4");
    expect(people.map(({ id, bonus, ...rest }) => [id, bonus, rest])).toMatchObject([
      ["A1", 1200, { correction: null, paid: 1200 }],
      ["B2", 1000, { correction: 200, paid: 1200 }],
      ["C3", 0, { correction: null, paid: 0 }],
    ]);
    const why = recordsOf(workbench, "Bonus").find((row) => row.Period === "2026-Q4" && row["Person ID"] === "B2")?.Why;
    expect(why).toContain("Correction for 2026-Q3: 1000 then, 1200 on today's inputs, so 200.");
    expect(why).toContain("Paid with corrections: 1200.");
    close(workbench, "2026-Q4");
    type(workbench, "Metrics", { A8: "B2", B8: "2027-Q1", C8: "70", D8: "140" });
    expect(score(workbench, "2027-Q1").people.map((person) => [person.id, person.bonus])).toEqual([
      ["A1", null],
      ["B2", 1000],
      ["C3", null],
    ]);
    expect(paidIn(workbench).filter(([period]) => period === "2027-Q1")).toEqual([
      ["2027-Q1", "A1", "", "", ""],
      ["2027-Q1", "B2", 1000, "", 1000],
      ["2027-Q1", "C3", "", "", ""],
    ]);
    expect(stored(workbench).issues).toEqual([]);
  });

  it("is computed by the scheme and for the people of then", () => {
    const workbench = open(TWO_QUARTERS);
    close(workbench, "2026-Q3");
    type(workbench, "Bonus tiers", { C2: "2" });
    type(workbench, "People", { D3: "5000" });
    type(workbench, "Metrics", { C3: "90", D3: "180" });
    expect(score(workbench, "2026-Q4").people).toMatchObject([
      { id: "A1", bonus: 2000, correction: null },
      { id: "B2", bonus: 5000, correction: 200, paid: 5200 },
      { id: "C3", bonus: 0, correction: null },
    ]);
  });

  it("pays who left, and who had been forgotten", () => {
    const workbench = open(TWO_QUARTERS);
    close(workbench, "2026-Q3");
    type(workbench, "Metrics", { C3: "90", D3: "180", A8: "D4", B8: "2026-Q3", C8: "70", D8: "140" });
    type(workbench, "Metrics", { A6: "", B6: "", C6: "", D6: "" });
    type(workbench, "People", { A3: "D4", B3: "Dee", C3: "Junior", D3: "1000" });
    score(workbench, "2026-Q4");
    expect(paidIn(workbench).filter(([period]) => period === "2026-Q4")).toEqual([
      ["2026-Q4", "A1", 1200, "", 1200],
      ["2026-Q4", "D4", "", 1000, 1000],
      ["2026-Q4", "C3", 0, "", 0],
      ["2026-Q4", "B2", "", 200, 200],
    ]);
  });
});

describe("a closed period that was edited by hand", () => {
  it("is found at its row, and told", () => {
    const workbench = open(TWO_QUARTERS);
    close(workbench, "2026-Q3");
    type(workbench, "History", { H3: "99" });
    expect(stored(workbench).periods).toMatchObject([{ period: "2026-Q3", isUnchanged: false }]);
    expect(problems(workbench).map(({ code, where }) => [code, where])).toEqual([["history.changed", "History!B3"]]);
    const [issue] = score(workbench, "2026-Q4").issues;
    expect(issue?.message).toBe(
      "The result of B2 for 2026-Q3 was edited after the period was closed. Nothing is computed from this row. Put it back as it was (File → Version history), and correct inputs instead.",
    );
  });

  it("is found where a row is gone, or the snapshot is another", () => {
    const workbench = open(TWO_QUARTERS);
    close(workbench, "2026-Q3");
    type(workbench, "Snapshots", { D2: "{}" });
    const width = rowsOf(workbench, "History")[0]?.length ?? 0;
    const letters = Array.from({ length: width }, (_, index) => String.fromCharCode(65 + index));
    type(workbench, "History", Object.fromEntries(letters.map((letter) => [`${letter}3`, ""])));
    expect(problems(workbench).map(({ code }) => code)).toEqual(["history.rowsChanged", "history.snapshotChanged"]);
  });

  it("is as it was after columns and rows were moved, and a remark was added", () => {
    const workbench = open(TWO_QUARTERS);
    close(workbench, "2026-Q3");
    const [header = [], first = [], ...others] = rowsOf(workbench, "History");
    const moved = [header, ...others, first].map((row, index) => [index === 0 ? "My remark" : "ok", ...row].reverse());
    const book = Object.fromEntries(
      workbench.exportBook().tabs.map(({ name, rows }) => [name, name === "History" ? moved : rows]),
    );
    const again = open(book as Parameters<typeof open>[0]);
    expect(stored(again)).toMatchObject({ periods: [{ isUnchanged: true }], issues: [] });
  });
});

describe("the calls to the service", () => {
  const callsOf = (people: number) => {
    const ids = Array.from({ length: people }, (_, index) => `P${index}`);
    const workbench = open(
      teamWith({
        People: [["Person ID", "Grade", "Bonus base"], ...ids.map((id) => [id, "Junior", 1000])],
        Metrics: [
          TEAM.Metrics[0],
          ...["2026-Q3", "2026-Q4"].flatMap((period) => ids.map((id) => [id, period, 90, 180])),
        ],
      }),
    );
    const closing = ask(workbench, "closePeriod", "2026-Q3", "en");
    expect(closing.answer.ok).toBe(true);
    return { closing: closing.calls.totals(), scoring: ask(workbench, "scorePeriod", "2026-Q4", "en").calls.totals() };
  };

  it("are as many for 400 people as for 10, besides the one a tab that adds rows to its grid", () => {
    const withoutRows = ({ "Sheet.insertRowsAfter": _, ...others }: Readonly<Record<string, number>>) => others;
    const few = callsOf(10);
    const many = callsOf(400);
    expect(withoutRows(many.closing)).toEqual(withoutRows(few.closing));
    expect(withoutRows(many.scoring)).toEqual(withoutRows(few.scoring));
  });
});
