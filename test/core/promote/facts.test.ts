import { describe, expect, test } from "vitest";
import type { Cell, Flag } from "../../../src/core/index.ts";
import { book, type NamedCells, type SmallBook } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

/** The flag of one person by one rule; csat earns its hundredfold, of speed less is better. */
function flag(rule: NamedCells, more: SmallBook): Flag | undefined {
  const tables = book({
    kpis: [
      { KPI: "csat", Knots: "0,1", Points: "0,100" },
      { KPI: "speed", Knots: "60,40,20", Points: "0,80,100" },
    ],
    weights: [{ csat: 50, speed: 50 }],
    rules: [rule],
    people: [{ ID: "P1" }, { ID: "P2" }],
    metrics: [{ ID: "P1", Period: "2026-Q3", csat: 0.9, speed: 20 }],
    ...more,
  });
  return outcome(tables, "2026-Q3").of("P1").flags[0];
}

describe("rule 23: an event count (no major complaint)", () => {
  const NONE = { Rule: "events", "Of what": "major complaint", Operator: "=", Bound: 0 };
  const COMPLAINT = { ID: "P1", Date: "2026-08-01", Period: "", Type: "Major complaint", Effect: "" };
  const NO_EVENTS = [["Person ID", "Date", "Type"]];

  test.each<[string, NamedCells, readonly NamedCells[], Flag]>([
    ["one", NONE, [COMPLAINT], "notYet"],
    ["one of another kind", NONE, [{ ...COMPLAINT, Type: "praise" }], "eligible"],
    ["one of another person", NONE, [{ ...COMPLAINT, ID: "P2" }], "eligible"],
    ["one in the quarter before", NONE, [{ ...COMPLAINT, Date: "2026-06-30" }], "eligible"],
    ["the same, over two periods", { ...NONE, Periods: 2 }, [{ ...COMPLAINT, Date: "2026-06-30" }], "notYet"],
    ["one before that, over two periods", { ...NONE, Periods: 2 }, [{ ...COMPLAINT, Date: "2026-03-31" }], "eligible"],
    ["one given for a month", NONE, [{ ...COMPLAINT, Date: "", Period: "2026-07" }], "notYet"],
    ["at most one", { ...NONE, Operator: "<=", Bound: 1 }, [COMPLAINT, COMPLAINT], "notYet"],
    ["any event at all", { ...NONE, "Of what": "" }, [{ ...COMPLAINT, Type: "late" }], "notYet"],
    ["one whose day cannot be read may be of this quarter", NONE, [{ ...COMPLAINT, Date: "soon" }], "cannotTell"],
  ])("%s", (_name, rule, events, expected) => {
    expect(flag(rule, { events })).toBe(expected);
  });

  test("none in the Events tab", () => {
    expect(flag(NONE, { events: NO_EVENTS })).toBe("eligible");
  });

  test("without an Events tab nobody can tell", () => {
    expect(flag(NONE, {})).toBe("cannotTell");
  });
});

describe("rule 23: improvement against an earlier period", () => {
  const OF_TOTAL = { Rule: "improvement", "Of what": "total", Operator: ">=", Bound: "15%" };
  const OF_CSAT = { ...OF_TOTAL, "Of what": "csat" };
  const OF_SPEED = { ...OF_TOTAL, "Of what": "speed" };

  test.each<[string, NamedCells, readonly [string, Cell, Cell][], Flag]>([
    // Totals of 80 and 92: exactly 15 %.
    [
      "of the total, exactly",
      OF_TOTAL,
      [
        ["2026-Q2", 0.6, 20],
        ["2026-Q3", 0.84, 20],
      ],
      "eligible",
    ],
    [
      "of the total, just short",
      OF_TOTAL,
      [
        ["2026-Q2", 0.6, 20],
        ["2026-Q3", 0.838, 20],
      ],
      "notYet",
    ],
    [
      "of a KPI",
      OF_CSAT,
      [
        ["2026-Q2", 0.6, 20],
        ["2026-Q3", 0.69, 20],
      ],
      "eligible",
    ],
    [
      "from 40 s to 34 s where less is better",
      OF_SPEED,
      [
        ["2026-Q2", 0.6, 40],
        ["2026-Q3", 0.6, 34],
      ],
      "eligible",
    ],
    [
      "from 34 s to 40 s is none",
      OF_SPEED,
      [
        ["2026-Q2", 0.6, 34],
        ["2026-Q3", 0.6, 40],
      ],
      "notYet",
    ],
    [
      "against four periods back",
      { ...OF_CSAT, Periods: 4 },
      [
        ["2025-Q3", 0.6, 20],
        ["2026-Q2", 0.9, 20],
        ["2026-Q3", 0.69, 20],
      ],
      "eligible",
    ],
    ["without the period before", OF_TOTAL, [["2026-Q3", 0.9, 20]], "cannotTell"],
    [
      "the period before last is not the one before",
      OF_CSAT,
      [
        ["2026-Q1", 0.1, 20],
        ["2026-Q3", 0.9, 20],
      ],
      "cannotTell",
    ],
    [
      "without the KPI before",
      OF_CSAT,
      [
        ["2026-Q2", "", 20],
        ["2026-Q3", 0.9, 20],
      ],
      "cannotTell",
    ],
    [
      "against 0 there is no share",
      OF_CSAT,
      [
        ["2026-Q2", 0, 20],
        ["2026-Q3", 0.9, 20],
      ],
      "cannotTell",
    ],
  ])("%s", (_name, rule, rows, expected) => {
    expect(flag(rule, { metrics: rows.map(([Period, csat, speed]) => ({ ID: "P1", Period, csat, speed })) })).toBe(
      expected,
    );
  });
});
