import { describe, expect, it } from "vitest";
import { metrics, team } from "./closing.ts";

const GOOD = { A: 90, B: 90 };
const YEAR = { "2026-Q1": GOOD, "2026-Q2": GOOD, "2026-Q3": GOOD };

const flags = (book: ReturnType<typeof team>, period: string) => book.score(period).promotions.map(({ flag }) => flag);

describe("promotion over closed periods (rules 25 and 30)", () => {
  it("goes by the frozen totals, whatever the rows say now", () => {
    const book = team(YEAR);
    book.close("2026-Q1");
    book.close("2026-Q2");
    book.set("metrics", metrics({ ...YEAR, "2026-Q1": { A: 10, B: 10 } }));
    expect(flags(book, "2026-Q3")).toEqual(["eligible", "eligible"]);
  });

  it("sees them where their rows are gone from Metrics", () => {
    const book = team(YEAR);
    book.close("2026-Q1");
    book.close("2026-Q2");
    book.set("metrics", metrics({ "2026-Q3": GOOD }));
    expect(flags(book, "2026-Q3")).toEqual(["eligible", "eligible"]);
  });

  it("goes by the scheme of then, though a new one scores otherwise", () => {
    const book = team(YEAR);
    book.close("2026-Q1");
    book.close("2026-Q2");
    book.set("kpis", [
      ["KPI", "Knots", "Points"],
      ["CSAT", "0; 100", "0; 90"],
    ]);
    expect(flags(book, "2026-Q3")).toEqual(["eligible", "eligible"]);
    const open = team(YEAR);
    open.set("kpis", book.rows("kpis"));
    expect(flags(open, "2026-Q3")).toEqual(["eligible", "eligible"]);
    book.set("kpis", [
      ["KPI", "Knots", "Points"],
      ["CSAT", "0; 100", "0; 80"],
    ]);
    book.set("metrics", metrics({ ...YEAR, "2026-Q3": { A: 100, B: 90 } }));
    expect(flags(book, "2026-Q3")).toEqual(["eligible", "notYet"]);
    open.set("kpis", book.rows("kpis"));
    open.set("metrics", book.rows("metrics"));
    expect(flags(open, "2026-Q3")).toEqual(["notYet", "notYet"]);
  });

  it.each(["total", "KPI", "points"])("takes the frozen %s", (rule) => {
    const book = team(YEAR);
    book.set("rules", [
      ["Rule", "Of what", "Operator", "Bound", "Periods"],
      [rule, rule === "total" ? "" : "CSAT", ">=", "80", 3],
    ]);
    book.close("2026-Q1");
    book.close("2026-Q2");
    book.set("metrics", metrics({ "2026-Q1": { A: 10, B: 10 }, "2026-Q2": { A: 10, B: 10 }, "2026-Q3": GOOD }));
    expect(flags(book, "2026-Q3")).toEqual(["eligible", "eligible"]);
  });

  it("measures improvement against the frozen value", () => {
    const book = team(YEAR);
    book.set("rules", [
      ["Rule", "Of what", "Operator", "Bound", "Periods"],
      ["improvement", "CSAT", ">=", "10%", 1],
    ]);
    book.close("2026-Q2");
    book.set("metrics", metrics({ "2026-Q2": { A: 1, B: 1 }, "2026-Q3": { A: 99, B: 98 } }));
    expect(flags(book, "2026-Q3")).toEqual(["eligible", "notYet"]);
  });

  it("cannot tell past an edited row: it is no gap that a run may step over", () => {
    const book = team({ ...YEAR, "2025-Q4": GOOD });
    for (const period of ["2025-Q4", "2026-Q1", "2026-Q2"]) book.close(period);
    const [header = [], ...rows] = book.rows("history");
    const total = header.indexOf("Total");
    const edited = rows.map((row) =>
      row[0] === "2026-Q2" && row[1] === "A" ? row.map((cell, at) => (at === total ? 95 : cell)) : row,
    );
    book.set("history", [header, ...edited]);
    expect(flags(book, "2026-Q3")).toEqual(["cannotTell", "eligible"]);
    expect(book.problems("2026-Q3")).toEqual([expect.stringMatching(/^history\.changed History!/)]);
  });
});
