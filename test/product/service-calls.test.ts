import { describe, expect, it } from "vitest";
import { ask, day, open, type Scored, taken } from "./support/product.ts";
import { TEAM } from "./support/team.ts";

const SOURCES = ["KPIs", "Weights", "Ratings", "Bonus tiers", "Ladder", "Promotion rules", "Settings"];
const DATA = ["People", "Metrics", "Events", "Feedback"];
const RESULTS = ["Scores", "Bonus", "Promotion"];

/** So many people with everything that a workbook can hold of them, dates too. */
function crowd(people: number) {
  const ids = Array.from({ length: people }, (_, index) => `P${index}`);
  return {
    ...TEAM,
    People: [
      ["Person ID", "Name", "Grade", "Bonus base", "Grade since"],
      ...ids.map((id, index) => [id, `Name ${index}`, "Junior", 1000, day(45_000 + (index % 10))]),
    ],
    Metrics: [
      ["Person ID", "Period", "CSAT", "CALLS"],
      ...ids.map((id, index) => [id, "2026-Q3", index % 101, index % 201]),
      ...ids.map((id, index) => [id, "2026-Q2", index % 99, index % 199]),
    ],
    Events: [["Person ID", "Date", "Type", "Points"], ...ids.map((id) => [id, day(46_250), "Praise", 1])],
    Feedback: [
      ["Person ID", "Period", "KPI", "Rater group", "Score"],
      ...ids.map((id) => [id, "2026-Q3", "", "Self", 4]),
    ],
  };
}

function callsOf(people: number) {
  const workbench = open(crowd(people));
  const first = ask<Scored>(workbench, "scorePeriod", "2026-Q3", "en");
  const again = ask<Scored>(workbench, "scorePeriod", "2026-Q3", "en");
  expect(taken(first.answer).people.filter(({ total }) => total !== null)).toHaveLength(people);
  return { first: first.calls, again: again.calls };
}

describe("one run of Score", () => {
  const few = callsOf(10);
  const many = callsOf(2000);

  it("makes as many calls to the service for 2,000 people as for 10", () => {
    expect(many.again.totals()).toEqual(few.again.totals());
    expect(many.again.all.length).toBeLessThan(100);
  });

  it("makes as many the first time too, besides the one a tab that adds rows to its grid", () => {
    const { "Sheet.insertRowsAfter": added = 0, ...others } = many.first.totals();
    expect(others).toEqual(few.first.totals());
    expect(added).toBeLessThanOrEqual(RESULTS.length);
  });

  it.each([...SOURCES, ...DATA])("reads %s once", (tab) => {
    expect(many.first.count("Range.getValues", tab)).toBe(1);
    expect(many.again.count("Range.getValues", tab)).toBe(1);
  });

  it.each(RESULTS)("writes %s once", (tab) => {
    expect(many.first.count("Range.setValues", tab)).toBe(1);
    expect(many.again.count("Range.setValues", tab)).toBe(1);
  });

  it("writes and flushes nothing else", () => {
    for (const run of [many.first, many.again]) {
      expect(run.count("Range.setValues")).toBe(RESULTS.length);
      expect(run.count("SpreadsheetApp.flush")).toBe(1);
      expect(run.all.filter(({ method }) => /\.(?:setValue|appendRow|setFormula)$/.test(method))).toEqual([]);
    }
  });
});

describe("dates", () => {
  it("of many days cost calls by the span of the calendar, not by the people", () => {
    const withDates = (people: number) =>
      ask(
        open({
          ...TEAM,
          People: [
            ["Person ID", "Grade since"],
            ...Array.from({ length: people }, (_, index) => [`P${index}`, day(43_000 + ((index * 97) % 3000))]),
          ],
        }),
        "checkWorkbook",
        "en",
      ).calls.count("Utilities.formatDate");
    expect(withDates(2000)).toBeLessThan(1000);
  });
});

describe("the script", () => {
  it("touches no service when it is loaded", () => {
    const workbench = open(TEAM);
    expect(() => workbench.run("noSuchFunction")).toThrow("Script function not found: noSuchFunction");
    expect(workbench.lastExecution.calls.all).toEqual([]);
  });
});
