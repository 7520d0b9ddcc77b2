import { describe, expect, test } from "vitest";
import type { NamedCells } from "../../support/book.ts";
import { weighed } from "./weighed.ts";

describe("rule 12: the weights that apply to a person sum to 100", () => {
  test.each<[string, NamedCells]>([
    ["whole numbers", { a: 50, b: 30, c: 20 }],
    ["decimals", { a: 33.34, b: 33.33, c: 33.33 }],
    ["six decimals that round to 100.00", { a: 33.333333, b: 33.333333, c: 33.333333 }],
    ["99.995, which rounds to 100.00", { a: 50, b: 30, c: 19.995 }],
    ["percentages", { a: 0.5, b: 0.3, c: 0.2 }],
    ["percentages as text", { a: "50%", b: "30%", c: "20%" }],
    ["a third each in percent", { a: 0.3333, b: 0.3333, c: 0.3334 }],
    ["one KPI alone", { a: 100, b: "", c: "" }],
    ["one KPI alone in percent", { a: 1, b: "", c: "" }],
  ])("%s", (_name, weights) => {
    const { errors, of } = weighed([weights]);
    expect(errors).toEqual([]);
    expect(of("P1").status).toBe("scored");
  });

  test.each<[string, NamedCells, number]>([
    ["99.99", { a: 33.33, b: 33.33, c: 33.33 }, 99.99],
    ["100.01", { a: 33.34, b: 33.34, c: 33.33 }, 100.01],
    ["99.994, which rounds to 99.99", { a: 50, b: 30, c: 19.994 }, 99.99],
    ["95", { a: 50, b: 30, c: 15 }, 95],
    ["0", { a: "", b: "", c: "" }, 0],
    ["99.99 % in percent", { a: 0.3333, b: 0.3333, c: 0.3333 }, 1],
    ["percent and whole numbers mixed", { a: 50, b: 0.3, c: 0.2 }, 50.5],
  ])("%s is a problem at the row, with the sum, and holds its people", (_name, weights, sum) => {
    const { errors, issues, of } = weighed([{ Post: "Support", ...weights }]);
    expect(errors).toEqual(["weights.notHundred at Weights!A2"]);
    expect(issues[0]?.args).toEqual({ sum, group: "Support" });
    expect(of("P1")).toMatchObject({ status: "held", total: null });
  });

  test.each<[string, NamedCells, string]>([
    ["a negative weight", { a: 100, b: -5, c: 0 }, "weights.negative at Weights!B2"],
    ["text", { a: 100, b: "much", c: 0 }, "cell.notNumber at Weights!B2"],
    ["an error", { a: 100, b: "#REF!", c: 0 }, "cell.error at Weights!B2"],
    ["a date that is none", { a: 100, b: 0, c: 0, From: "soon" }, "cell.notDate at Weights!D2"],
  ])("%s is a problem at its cell, and not a weight of 0", (_name, weights, problem) => {
    const { errors, of } = weighed([weights]);
    expect(errors).toEqual([problem]);
    expect(of("P1").status).toBe("held");
  });

  test("a KPI with two columns of weights is a problem, and holds everybody", () => {
    const { errors, of } = weighed([
      ["a", "b", "c", "A"],
      [50, 30, 20, 10],
    ]);
    expect(errors).toEqual(["tab.headerTwice at Weights!D1"]);
    expect(of("P1").status).toBe("held");
  });

  test("an unsound row holds nobody whom a sound one is for", () => {
    const rows = [
      { Post: "Support", a: 50, b: 50, c: 0 },
      { Post: "Sales", a: 1, b: 2, c: 3 },
    ];
    const { errors, of } = weighed(rows);
    expect([errors, of("P1").total]).toEqual([["weights.notHundred at Weights!A3"], 50]);
  });
});
