import { describe, expect, it } from "vitest";
import { book } from "../support/book.ts";
import { outcome } from "../support/outcome.ts";
import { AS_IT_IS, linesOf, PERIOD, pick, totalBook, typed, typedLine } from "./scoring-page.ts";

const FLAGS: Readonly<Record<string, string>> = {
  Eligible: "eligible",
  "Not yet": "notYet",
  "Cannot tell": "cannotTell",
};
const CANDIDATES = linesOf("Promotion", 1);

/** CSAT weighs nothing here, so that each total is the one in the table. */
function candidates() {
  const rows = CANDIDATES.flatMap((line) => [
    { ...pick(line, "Person ID", "CSAT"), Period: PERIOD, Points: typed(line.Total) },
    { ...pick(line, "Person ID"), Period: "2026-Q2", Points: typed(line["Total before"]) },
  ]);
  return book({
    kpis: [
      { KPI: "CSAT", Unit: "%", ...AS_IT_IS },
      { KPI: "Points", ...AS_IT_IS },
    ],
    weights: [{ Post: "", CSAT: 0, Points: 100 }],
    people: CANDIDATES.map((line) => pick(line, "Person ID", "Grade since", "Skills test", "Certificate")),
    metrics: rows,
    events: CANDIDATES.filter((line) => line["Major complaints"] !== "0").map((line) => ({
      ...pick(line, "Person ID"),
      Period: PERIOD,
      Type: "Major complaint",
    })),
    rules: linesOf("Promotion").map(typedLine),
  });
}

describe("Promotion", () => {
  it.each(CANDIDATES)("$Person ID: $Flag", (line) => {
    const { of, errors } = outcome(candidates(), PERIOD);
    expect(errors).toEqual([]);
    expect(of(String(line["Person ID"])).flags).toEqual([FLAGS[line.Flag ?? ""]]);
  });

  it("says what is missing", () => {
    expect(outcome(candidates(), PERIOD).of("Ben").why.join("\n")).toContain("2% missing");
  });

  it.each(linesOf("Promotion", 2))("over $Q1, $Q2, $Q3", (line) => {
    for (const [heading, breaks] of [
      ["A gap steps over", "no"],
      ["A gap breaks", "yes"],
    ] as const) {
      const tables = totalBook(line.Q3, {
        metrics: [1, 2, 3].map((q) => ({ "Person ID": "P", Period: `2026-Q${q}`, Result: typed(line[`Q${q}`]) })),
        rules: [{ Rule: "total", Operator: ">=", Bound: 80, Periods: 2 }],
        settings: [{ Setting: "A gap breaks consecutive periods", Value: breaks }],
      });
      expect(outcome(tables, PERIOD).of("P").flags).toEqual([FLAGS[line[heading] ?? ""]]);
    }
  });

  it("takes an improvement from 80 % to 92 % for 15 %", () => {
    const flags = [0.15, 0.1501].map((bound) => {
      const tables = totalBook("0.92", {
        metrics: [
          { "Person ID": "P", Period: "2026-Q2", Result: 0.8 },
          { "Person ID": "P", Period: PERIOD, Result: 0.92 },
        ],
        rules: [{ Rule: "improvement", "Of what": "Result", Operator: ">=", Bound: bound }],
      });
      return outcome(tables, PERIOD).of("P").flags[0];
    });
    expect(flags).toEqual(["eligible", "notYet"]);
  });
});
