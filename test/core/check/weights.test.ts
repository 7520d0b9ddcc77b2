import { describe, expect, test } from "vitest";
import { codes, told } from "./support.ts";

const row = (Post: string, CSAT: number, SPEED: number) => ({ Post, CSAT, SPEED });

describe("rule 32: a row of weights that matches nobody", () => {
  test("is for a post that nobody has", () => {
    expect(told("check.weightsIdle", { weights: [row("", 50, 50), row("Suport", 60, 40)] })).toEqual([
      "Weights!A3 No person is of Suport, so this row of weights is for nobody. Correct the words so that they are those of the People tab, or remove the row.",
    ]);
  });

  test("is none where capitals and spaces differ", () => {
    expect(told("check.weightsIdle", { weights: [row(" SUPPORT ", 50, 50)] })).toEqual([]);
  });
});

describe("one KPI alone", () => {
  test("makes a total where its weight is the minimum coverage", () => {
    expect(told("check.oneKpiAlone", { weights: [row("", 60, 40)] })[0]).toContain(
      "“CSAT” has weight 60, and a total needs data for only 60% of the weights",
    );
  });

  test("does not where it lacks one hundredth", () => {
    expect(told("check.oneKpiAlone", { weights: [row("", 59.99, 40.01)] })).toEqual([]);
  });

  test("is as it must be where the row has no other", () => {
    expect(codes({ weights: [row("", 100, 0)] })).not.toContain("check.oneKpiAlone");
  });
});
