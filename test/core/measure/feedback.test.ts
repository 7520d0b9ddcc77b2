import { describe, expect, test } from "vitest";
import { combineFeedback } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const row = (group: string, score: number, weight: number | null = null) => ({ group, score, weight });

describe("rule 14: 360° feedback", () => {
  test("is the mean within each group, groups by their weights", () => {
    const rows = [row("superior", 80, 50), row("peers", 90, 30), row("peers", 70, 30), row("customers", 100, 20)];
    expect(combineFeedback(rows, 3).score).toBe(84);
  });

  test("skips groups that are absent, whatever they would weigh", () => {
    expect(combineFeedback([row("superior", 80, 50), row("peers", 90, 30)], 3).score).toBe(83.75);
  });

  test("counts groups alike where no weights are given", () => {
    expect(combineFeedback([row("superior", 80), row("peers", 90), row("peers", 100)], 3).score).toBe(87.5);
  });

  test("is nothing where nobody rated", () => {
    expect(combineFeedback([], 3)).toEqual({ score: null, groups: [] });
  });

  test("does not show a group of fewer raters than the minimum, unless it is self or the superior", () => {
    const rows = [row("self", 90), row("Superior", 80), row("peers", 70), row("peers", 75)];
    expect(combineFeedback(rows, 3).groups.map(({ group, isShown }) => [group, isShown])).toEqual([
      ["self", true],
      ["Superior", true],
      ["peers", false],
    ]);
  });
});

function rated(feedback: readonly NamedCells[]) {
  return outcome(
    book({
      kpis: [{ KPI: "k360", Source: "Feedback", Knots: "0,100" }],
      weights: [{ k360: 100 }],
      people: [{ ID: "P1" }, { ID: "P2" }],
      metrics: [["Person ID", "Period"]],
      feedback,
    }),
    "2026-Q3",
  );
}

const given = (more: NamedCells) => ({
  "Person ID": "P1",
  Period: "2026-Q3",
  "Rater group": "peers",
  Score: 80,
  KPI: "",
  ...more,
});

describe("rules 3 and 14: the Feedback tab", () => {
  test("feeds a KPI like any other", () => {
    const { of, errors } = rated([given({}), given({ Score: 90 }), given({ "Person ID": "P2", Score: 60 })]);
    expect([of("P1").total, of("P2").total, errors]).toEqual([85, 60, []]);
  });

  test("a blank score is no score", () => {
    expect(rated([given({}), given({ Score: "" })]).of("P1").total).toBe(80);
  });

  test.each<[string, NamedCells, string]>([
    ["a score that is no number", { Score: "high" }, "cell.notNumber at Feedback!D3"],
    ["an error", { Score: "#N/A" }, "cell.error at Feedback!D3"],
    ["a weight that is no number", { "Group weight": "half" }, "cell.notNumber at Feedback!F3"],
  ])("%s holds its person, and nobody else", (_name, more, problem) => {
    const { of, errors } = rated([given({}), given(more), given({ "Person ID": "P2", Score: 60 })]);
    expect(errors).toEqual([problem]);
    expect([of("P1").status, of("P2").total]).toEqual(["held", 60]);
  });

  test.each<[string, NamedCells, string]>([
    ["a stranger", { "Person ID": "P9" }, "person.unknown at Feedback!A3"],
    ["a KPI that is not in the scheme", { KPI: "k720" }, "kpi.unknown at Feedback!E3"],
    ["no period", { Period: "" }, "cell.badPeriod at Feedback!B3"],
  ])("%s is a problem at its cell", (_name, more, problem) => {
    expect(rated([given({}), given(more)]).errors).toEqual([problem]);
  });
});
