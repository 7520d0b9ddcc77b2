import { describe, expect, it } from "vitest";
import { book, type NamedCells } from "../support/book.ts";
import { outcome } from "../support/outcome.ts";
import { AS_IT_IS, boldIn, fourKpis, linesOf, PERIOD, pick, stated, typed, typedLine } from "./scoring-page.ts";

/** The points of an actual, as the total of a person who has no other KPI. */
function pointsOf(kpi: NamedCells, actual: string | undefined): number | null {
  const tables = book({
    kpis: [{ KPI: "K", ...kpi }],
    weights: [{ Post: "", K: 100 }],
    metrics: [{ "Person ID": "P", Period: PERIOD, K: typed(actual) }],
    settings: [{ Setting: "Decimals of totals", Value: 2 }],
  });
  const { of, errors } = outcome(tables, PERIOD);
  expect(errors).toEqual([]);
  return of("P").total;
}

describe("Straight lines", () => {
  it.each([
    ["threshold, target, stretch", 0, { Threshold: 0.8, Target: 0.9, Stretch: 1 }],
    ["less is better", 1, { Knots: "55; 45; 35", Points: "60; 80; 100" }],
    ["best in the middle", 2, { Knots: "20; 30; 40; 50", Points: "0; 100; 100; 0" }],
    ["a rating scale", 3, { Curve: "scale", Knots: "1..5" }],
  ] as const)("%s", (_, table, kpi) => {
    const lines = linesOf("Straight lines", table);
    expect(lines.length).toBeGreaterThan(2);
    for (const { Actual, Points } of lines) expect(pointsOf(kpi, Actual)).toBe(stated(Points));
  });
});

describe("Steps", () => {
  it.each([
    ["upwards", 0, { Knots: "80%; 90%; 100%", Points: "70; 85; 100", Floor: 40 }],
    ["downwards", 1, { Knots: "55; 45; 35", Points: "60; 80; 100" }],
  ] as const)("%s", (_, table, kpi) => {
    for (const { Actual, Points } of linesOf("Steps", table)) {
      expect(pointsOf({ Curve: "steps", ...kpi }, Actual)).toBe(stated(Points));
    }
  });
});

describe("Ratios", () => {
  it.each(linesOf("Ratios"))("$Curve of $Actual with target $Target earns $Points", (line) => {
    expect(pointsOf({ ...pick(line, "Curve", "Target"), Cap: 120 }, line.Actual)).toBe(stated(line.Points));
  });
});

describe("The total", () => {
  it("is the weighted mean", () => {
    expect(boldIn("The total")).toEqual([outcome(fourKpis(), PERIOD).of("P").total]);
  });

  it.each(linesOf("The total", 1))("with Speed $Speed and the policy $If missing: $Total", (line) => {
    const tables = fourKpis({}, pick(line, "If missing"), pick(line, "Speed"));
    const { total, coverage, status } = outcome(tables, PERIOD).of("P");
    expect({ total, coverage, status }).toEqual({
      total: stated(line.Total),
      coverage: stated(line.Coverage),
      status: line.Status?.toLowerCase(),
    });
  });

  it("is not there under the minimum coverage", () => {
    const { status, coverage } = outcome(fourKpis({}, {}, { CSAT: "", Resolution: "" }), PERIOD).of("P");
    expect([status, coverage]).toEqual(["insufficient", 0.3]);
  });

  it("is held by an actual that cannot be read", () => {
    expect(outcome(fourKpis({}, {}, { CSAT: "#DIV/0!" }), PERIOD).of("P").status).toBe("held");
  });
});

const TWO_KPIS = ["CSAT", "Speed"].map((KPI) => ({ KPI, ...AS_IT_IS }));
const TWO_POINTS = { CSAT: 100, Speed: 50 };

describe("Whose weights", () => {
  it.each(linesOf("Whose weights", 1))("$Post, $Grade, $Region: $Total", (line) => {
    const tables = book({
      kpis: TWO_KPIS,
      weights: linesOf("Whose weights").map(typedLine),
      people: [{ "Person ID": "P", ...pick(line, "Post", "Grade", "Region") }],
      metrics: [{ "Person ID": "P", Period: PERIOD, ...TWO_POINTS }],
    });
    const { of, errors } = outcome(tables, PERIOD);
    expect(of("P").total).toBe(stated(line.Total));
    expect(errors.map((error) => error.split(" ")[0])).toEqual(line.Total === "none" ? ["weights.ambiguous"] : []);
  });

  it("count by days where they change within the period", () => {
    const tables = book({
      kpis: TWO_KPIS,
      weights: linesOf("Whose weights", 2).map(typedLine),
      metrics: [{ "Person ID": "P", Period: PERIOD, ...TWO_POINTS }],
    });
    expect(boldIn("Whose weights")).toEqual([outcome(tables, PERIOD).of("P").total]);
  });
});

describe("Whose weights, where something changes within the period", () => {
  it.each(linesOf("Whose weights", 3))("$Assignment, hired $Hired on, left $Left on: $Total", (line) => {
    const [, Post, from, to] = /^(\w+), (\S+) to (\S+)$/.exec(line.Assignment ?? "") ?? [];
    const tables = book({
      kpis: TWO_KPIS,
      weights: linesOf("Whose weights").map(typedLine),
      people: [{ "Person ID": "P", Post: "Support", Region: "South", ...pick(line, "Hired on", "Left on") }],
      assignments: Post ? [{ "Person ID": "P", "From date": from ?? "", "To date": to ?? "", Post }] : [],
      metrics: [{ "Person ID": "P", Period: PERIOD, ...TWO_POINTS }],
    });
    const { of, errors } = outcome(tables, PERIOD);
    expect([errors, of("P").total]).toEqual([[], stated(line.Total)]);
  });
});

describe("Targets that differ", () => {
  const earned = linesOf("Targets that differ", 1);

  it.each(earned)("earn a person of post $Post $Points points", (line) => {
    const tables = book({
      kpis: [{ KPI: "Renewals", Threshold: 0, Target: 80 }],
      weights: [{ Post: "", Renewals: 100 }],
      targets: linesOf("Targets that differ").map(typedLine),
      people: earned.map((one) => pick(one, "Person ID", "Post")),
      metrics: earned.map((one) => ({ ...pick(one, "Person ID"), Period: PERIOD, Renewals: 60 })),
    });
    const { of, errors } = outcome(tables, PERIOD);
    expect([errors, of(line["Person ID"] ?? "").total]).toEqual([[], stated(line.Points)]);
  });
});

describe("360° feedback", () => {
  it("combines groups by their weights", () => {
    const tables = book({
      kpis: [{ KPI: "360", Curve: "scale", Knots: "1..5", Source: "Feedback" }],
      weights: [{ Post: "", 360: 100 }],
      people: [{ "Person ID": "P" }],
      metrics: [["Person ID", "Period"]],
      feedback: linesOf("360° feedback").map((line) => ({ "Person ID": "P", Period: PERIOD, ...typedLine(line) })),
    });
    const { points, why } = outcome(tables, PERIOD).of("P");
    expect(boldIn("360° feedback")).toEqual([4.3, points[0]]);
    expect(why[0]).toContain("4.3 earns 82.5 points");
  });
});
