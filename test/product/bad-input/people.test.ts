import { describe, expect, it } from "vitest";
import { outcomeOf } from "../support/outcome.ts";
import { cellsOf, recordsOf, text } from "../support/product.ts";
import { teamWith } from "../support/team.ts";

const PEOPLE = ["Person ID", "Name", "Grade", "Bonus base"] as const;
const METRICS = ["Person ID", "Period", "CSAT", "CALLS"] as const;

describe("the same person twice", () => {
  it("in People: told at the second row, held, and eligible for nothing; the others are scored", () => {
    const { told, totals, people } = outcomeOf(
      teamWith({
        People: [
          PEOPLE,
          ["A1", "Ann", "Junior", 1000],
          ["B2", "Bob", "Junior", 1000],
          ["A1", "Ann Lee", "Junior", 2000],
          ["C3", "Cem", "Junior", 1000],
        ],
      }),
    );
    expect(told).toEqual([
      "error People!A4: The person A1 stands twice, first in row 2. Keep one row; until then the result is held.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70, C3: 50 });
    expect(people.A1).toMatchObject({ status: "held", bonus: null, promotions: [{ flag: "cannotTell" }] });
  });

  it("in Metrics for one period: told at the second row, held, and eligible for nothing", () => {
    const { told, totals, people } = outcomeOf(
      teamWith({
        Metrics: [METRICS, ["A1", "2026-Q3", 90, 180], ["B2", "2026-Q3", 70, 140], ["A1", "2026-Q3", 95, 190]],
      }),
    );
    expect(told).toEqual([
      "error Metrics!A4: The person A1 has two rows for 2026-Q3; the other is row 2. Remove one; until then the result is held.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70, C3: null });
    expect(people.A1).toMatchObject({ status: "held", promotions: [{ flag: "cannotTell" }] });
  });

  it("in Metrics for another period holds nobody now", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        Metrics: [METRICS, ["A1", "2026-Q3", 90, 180], ["A1", "2026-Q2", 1, 1], ["A1", "2026-Q2", 2, 2]],
      }),
    );
    expect(told).toHaveLength(1);
    expect(totals.A1).toBe(90);
  });
});

describe("ids", () => {
  it("are compared as text: 007 is not 7, and 1042 is 1042 however it is kept", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        People: [PEOPLE, [text("007"), "Ann", "Junior", 1], [7, "Bob", "Junior", 1], [1042, "Cem", "Junior", 1]],
        Metrics: [METRICS, [7, "2026-Q3", 70, 140], [text("007"), "2026-Q3", 90, 180], [" 1042", "2026-Q3", 50, 100]],
      }),
    );
    expect(told).toEqual([]);
    expect(totals).toEqual({ "007": 90, "7": 70, "1042": 50 });
  });

  it("stay as they are in the results", () => {
    const { workbench } = outcomeOf(
      teamWith({
        People: [PEOPLE, [text("007"), "Ann", "Junior", 1]],
        Metrics: [METRICS, ["007", "2026-Q3", 90, 180]],
      }),
    );
    expect(recordsOf(workbench, "Scores")[0]?.["Person ID"]).toBe("007");
  });

  it("that are blank are told at their cell", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        People: [
          PEOPLE,
          ["A1", "Ann", "Junior", 1],
          ["", "Bob", "Junior", 1],
          ["", "", "", ""],
          ["B2", "Bob", "Junior", 1],
          ["C3", "Cem", "Junior", 1],
        ],
      }),
    );
    expect(told).toEqual(["error People!A3: “Person ID” is blank. Fill it in, or clear the whole row."]);
    expect(totals).toEqual({ A1: 90, B2: 70, C3: 50 });
  });
});

describe("names", () => {
  const NAMES = [
    '=HYPERLINK("https://example.com","click")',
    "=1+1",
    "+1",
    "-1",
    "@x",
    "'quoted'",
    "007",
    "1e5",
    "2026-01-31",
    "TRUE",
    "10%",
    "🙂👩‍👩‍👧",
    "שלום ראשון",
    "عمر الخيام",
    "O’Brien\tJr.",
  ];

  it("that look like formulas, numbers, dates, that are emoji or run from right to left are written as text, letter by letter", () => {
    const { told, workbench, people } = outcomeOf(
      teamWith({
        People: [PEOPLE, ...NAMES.map((name, index) => [`P${index}`, text(name), "Junior", 1000])],
        Metrics: [METRICS, ...NAMES.map((_, index) => [`P${index}`, "2026-Q3", 90, 180])],
      }),
    );
    expect(told).toEqual([]);
    expect(Object.values(people).map(({ name, total }) => [name, total])).toEqual(NAMES.map((name) => [name, 90]));
    for (const tab of ["Scores", "Bonus", "Promotion"]) {
      expect(recordsOf(workbench, tab).map((row) => row.Name)).toEqual(NAMES);
      const cells = cellsOf(workbench, tab).flat();
      expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    }
  });

  it("of teams, grades, KPIs and bands likewise", () => {
    const evil = text("=1+1");
    const { workbench } = outcomeOf({
      KPIs: [
        ["KPI", "Name", "Dimension", "Threshold", "Target"],
        ["K", evil, evil, 0, 100],
      ],
      Weights: [
        ["Post", "K"],
        ["", 100],
      ],
      Ratings: [
        ["From total", "Band"],
        [0, evil],
      ],
      People: [
        ["Person ID", "Name", "Team", "Post", "Grade"],
        [text("=2+2"), evil, evil, evil, evil],
      ],
      Metrics: [
        ["Person ID", "Period", "K"],
        [text("=2+2"), "2026-Q3", 50],
      ],
    });
    const cells = cellsOf(workbench, "Scores");
    expect(cells.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(cells[0]?.map((cell) => cell?.value)).toContain("=1+1 points");
    expect(cells[1]?.slice(1, 6).map((cell) => cell?.value)).toEqual(["=2+2", "=1+1", "=1+1", "=1+1", "=1+1"]);
  });
});
