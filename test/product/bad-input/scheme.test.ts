import { describe, expect, it } from "vitest";
import { outcomeOf } from "../support/outcome.ts";
import { recordsOf } from "../support/product.ts";
import { TEAM, teamWith } from "../support/team.ts";

const [HEADER] = TEAM.People;
const mixedTeam = { People: [HEADER, ["A1", "Ann", "Senior", 1000], ...TEAM.People.slice(2)] };

describe("weights that do not add up to 100", () => {
  it("99.99: told at the row, those whom it is for are held, the others are scored", () => {
    const { told, totals, people } = outcomeOf(
      teamWith({
        ...mixedTeam,
        Weights: [
          ["Grade", "CSAT", "CALLS"],
          ["", 60, 40],
          ["Senior", 60, 39.99],
        ],
      }),
    );
    expect(told).toEqual([
      "error Weights!A3: The weights of Senior add up to 99.99. Change them so that they add up to 100.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70, C3: 50 });
    expect(people.A1?.status).toBe("held");
  });

  it("thirds that round to 100.00 are fine", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        Weights: [
          ["Post", "CSAT", "CALLS"],
          ["", 100 / 3, 200 / 3],
        ],
      }),
    );
    expect(told).toEqual([]);
    expect(totals).toEqual({ A1: 90, B2: 70, C3: 50 });
  });

  it("text for a weight: told at its cell, those whom it is for are held", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        ...mixedTeam,
        Weights: [
          ["Grade", "CSAT", "CALLS"],
          ["", 60, 40],
          ["Senior", "sixty", 40],
        ],
      }),
    );
    expect(told).toEqual([
      "error Weights!B3: “sixty” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70, C3: 50 });
  });
});

describe("bands and tiers", () => {
  it("in any order are the same", () => {
    const { told, people } = outcomeOf(
      teamWith({
        Ratings: [
          ["Band", "From total"],
          ["C", 0],
          ["A", 80],
          ["B", 60],
        ],
        "Bonus tiers": [
          ["Coefficient", "Tier", "From total"],
          [1, "Silver", 60],
          [1.2, "Gold", 80],
        ],
      }),
    );
    expect(told).toEqual([]);
    expect(Object.values(people).map(({ band, bonus }) => [band, bonus])).toEqual([
      ["A", 1200],
      ["B", 1000],
      ["C", 0],
    ]);
  });

  it("a band whose bound cannot be read rates nobody by the others; the totals stand", () => {
    const { told, people, totals } = outcomeOf(
      teamWith({
        Ratings: [
          ["From total", "Band"],
          ["about 80", "A"],
          [60, "B"],
          [0, "C"],
        ],
      }),
    );
    expect(told).toEqual([
      "error Ratings!A2: “about 80” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ]);
    expect(totals).toEqual({ A1: 90, B2: 70, C3: 50 });
    expect(Object.values(people).map(({ band }) => band)).toEqual([null, null, null]);
  });

  it.each([
    ["bound", ["=NA()", "Gold", 1.2], "'Bonus tiers'!A2"],
    ["coefficient", [80, "Gold", "much"], "'Bonus tiers'!C2"],
  ])("a tier whose %s cannot be read pays nobody by the others", (_, row, where) => {
    const { issues, people, workbench } = outcomeOf(
      teamWith({ "Bonus tiers": [["From total", "Tier", "Coefficient"], row, [60, "Silver", 1]] }),
    );
    expect(issues.map((issue) => issue.where)).toEqual([where]);
    expect(people.A1).toMatchObject({ total: 90, band: "A", tier: null, bonus: null });
    expect(recordsOf(workbench, "Bonus")[0]?.Why).toBe(
      "The bonus tiers have a problem that must be mended first, so there is no bonus yet.",
    );
  });

  it("a lowest band above some totals is told at its cell", () => {
    const { told, people } = outcomeOf(
      teamWith({
        Ratings: [
          ["From total", "Band"],
          [80, "A"],
          [60, "B"],
        ],
      }),
    );
    expect(told).toEqual([
      "error Ratings!A3: 1 totals lie below the lowest band, which begins at 60 (for example C3 with 50). Let the lowest band of the Ratings tab begin at 0 or lower.",
    ]);
    expect(people.C3).toMatchObject({ total: 50, band: null });
  });
});

describe("a target of 0", () => {
  const weights = {
    Weights: [
      ["Grade", "CSAT", "CALLS"],
      ["Junior", "", 100],
      ["Senior", 60, 40],
    ],
  };

  it("of a ratio: told at the KPI, who has weight on it is held, the others are scored", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        ...mixedTeam,
        ...weights,
        KPIs: [
          ["KPI", "Name", "Curve", "Target"],
          ["CSAT", "Satisfaction", "ratio", 0],
          ["CALLS", "Calls", "ratio", 200],
        ],
      }),
    );
    expect(told).toEqual([
      "error KPIs!A2: The KPI “Satisfaction” cannot be scored: The target is 0. A ratio needs a target above 0.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70, C3: 50 });
  });

  it("beside a threshold of 0: told at the KPI", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        ...mixedTeam,
        ...weights,
        KPIs: [
          ["KPI", "Name", "Threshold", "Target"],
          ["CSAT", "Satisfaction", 0, 0],
          ["CALLS", "Calls", 0, 200],
        ],
      }),
    );
    expect(told).toEqual([
      "error KPIs!A2: The KPI “Satisfaction” cannot be scored: The knots 0, 0 neither only rise nor only fall. Put them in order and remove any that stands twice.",
    ]);
    expect(totals).toEqual({ A1: null, B2: 70, C3: 50 });
  });

  it("where less is better is a target like any other", () => {
    const { told, totals } = outcomeOf(
      teamWith({
        KPIs: [
          ["KPI", "Name", "Threshold", "Target"],
          ["CSAT", "Complaints", 100, 0],
          ["CALLS", "Calls", 0, 200],
        ],
      }),
    );
    expect(told).toEqual([]);
    expect(totals).toEqual({ A1: 42, B2: 46, C3: 50 });
  });
});
