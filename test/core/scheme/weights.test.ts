import { describe, expect, test } from "vitest";
import type { Row } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPIS = ["a", "b", "c"].map((KPI) => ({ KPI, Knots: "0,100" }));
/** a earns 100 and the others nothing, so the total is a's share of the weight. */
const METRICS = [{ ID: "P1", Period: "2026-04", a: 100, b: 0, c: 0 }];

function weighed(weights: readonly NamedCells[] | readonly Row[], person: NamedCells = {}, period = "2026-04") {
  const settings = [{ Setting: "Decimals", Value: 4 }];
  const metrics = [{ ...METRICS[0], Period: period }];
  const people = [{ ID: "P1", Post: "Support", Grade: "Junior", Region: "North", Track: "Service", ...person }];
  return outcome(book({ settings, kpis: KPIS, weights, people, metrics }), period);
}

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

describe("rule 12: the row that applies is the most specific match", () => {
  const share = (a: number, more: NamedCells) => ({
    Post: "",
    Grade: "",
    Region: "",
    Track: "",
    ...more,
    a,
    b: 100 - a,
    c: 0,
  });

  test.each<[string, readonly NamedCells[], number]>([
    ["one for everybody", [share(10, {})], 10],
    ["* matches any", [share(10, { Post: "*", Region: "*" })], 10],
    ["one field", [share(10, {}), share(20, { Region: "North" })], 20],
    ["another region's row is not meant", [share(10, {}), share(20, { Region: "South" })], 10],
    ["two fields beat one", [share(20, { Region: "North" }), share(30, { Post: "Support", Grade: "Junior" })], 30],
    [
      "all four fields",
      [
        share(30, { Post: "Support", Grade: "Junior" }),
        share(40, { Post: "Support", Grade: "Junior", Region: "North", Track: "Service" }),
      ],
      40,
    ],
    ["capitals and spaces aside", [share(10, {}), share(20, { Region: " NORTH " })], 20],
    ["order aside", [share(20, { Region: "North" }), share(10, {})], 20],
  ])("%s", (_name, rows, total) => {
    const { errors, of } = weighed(rows);
    expect([errors, of("P1").total]).toEqual([[], total]);
  });

  test("two equally specific rows are a problem that names both", () => {
    const { errors, issues, of } = weighed([
      share(10, {}),
      share(20, { Region: "North" }),
      share(30, { Post: "Support" }),
    ]);
    expect(errors).toEqual(["weights.ambiguous at Weights!A3"]);
    expect(JSON.stringify(issues[0]?.args.rows)).toContain("Weights!A4");
    expect(of("P1").status).toBe("held");
  });

  test("nobody's row is a problem of that person", () => {
    const { errors, of } = weighed([share(10, { Region: "South" })]);
    expect(errors).toEqual(["weights.none at People!A2"]);
    expect(of("P1").status).toBe("noWeights");
  });
});

describe("rule 12: dates make a row effective-dated; a change inside a period weighs by days", () => {
  const share = (a: number, more: NamedCells) => ({
    "From date": "",
    "To date": "",
    Region: "",
    ...more,
    a,
    b: 100 - a,
    c: 0,
  });

  test.each<[string, readonly NamedCells[], number]>([
    ["a change in mid-April", [share(30, { "To date": "2026-04-15" }), share(60, { "From date": "2026-04-16" })], 45],
    [
      "a change after 10 of 30 days",
      [share(30, { "To date": "2026-04-10" }), share(60, { "From date": "2026-04-11" })],
      50,
    ],
    [
      "a change on the last day",
      [share(30, { "To date": "2026-04-29" }), share(60, { "From date": "2026-04-30" })],
      31,
    ],
    ["a row that has ended", [share(30, { "To date": "2026-03-31" }), share(60, { "From date": "2026-04-01" })], 60],
    [
      "a row that has not begun",
      [share(30, { "To date": "2026-04-30" }), share(60, { "From date": "2026-05-01" })],
      30,
    ],
    [
      "a specific row over some days of a general one",
      [share(30, {}), share(90, { Region: "North", "From date": "2026-04-11", "To date": "2026-04-20" })],
      50,
    ],
    [
      "three stretches",
      [
        share(30, { "To date": "2026-04-10" }),
        share(60, { "From date": "2026-04-11", "To date": "2026-04-20" }),
        share(90, { "From date": "2026-04-21" }),
      ],
      60,
    ],
    [
      "dates as Sheets has them",
      [share(30, { "To date": { serial: 46127 } }), share(60, { "From date": { serial: 46128 } })],
      45,
    ],
    [
      "percent first, then whole numbers",
      [{ ...share(0, { "To date": "2026-04-15" }), a: 0.3, b: 0.7 }, share(60, { "From date": "2026-04-16" })],
      45,
    ],
  ])("%s", (_name, rows, total) => {
    const { errors, of } = weighed(rows);
    expect([errors, of("P1").total]).toEqual([[], total]);
  });

  test("a leap day counts", () => {
    const rows = [share(29, { "To date": "2024-02-28" }), share(58, { "From date": "2024-02-29" })];
    expect(weighed(rows, {}, "2024-02").of("P1").total).toBe(30);
  });

  test("days that no row covers are a problem that names them", () => {
    const { errors, issues, of } = weighed([
      share(30, { "To date": "2026-04-10" }),
      share(60, { "From date": "2026-04-21" }),
    ]);
    expect(errors).toEqual(["weights.partOfPeriod at People!A2"]);
    expect(issues[0]?.args).toMatchObject({ from: "2026-04-11", to: "2026-04-20" });
    expect(of("P1").status).toBe("held");
  });

  test("a row that ends before it begins covers nothing", () => {
    const { errors } = weighed([share(30, { "From date": "2026-04-20", "To date": "2026-04-10" })]);
    expect(errors).toEqual(["weights.partOfPeriod at People!A2"]);
  });

  test("two rows that overlap in time are equally specific on those days", () => {
    const { errors } = weighed([share(30, { "To date": "2026-04-20" }), share(60, { "From date": "2026-04-11" })]);
    expect(errors).toEqual(["weights.ambiguous at Weights!A2"]);
  });
});
