import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

/** KPI a earns 100 and b nothing, so the total is a's share of the weight: 20 in Sales, 80 in Support, 50 elsewhere. */
const SCHEME = {
  settings: [{ Setting: "Decimals", Value: 4 }],
  kpis: ["a", "b"].map((KPI) => ({ KPI, Knots: "0,100" })),
  weights: [
    { Post: "", a: 50, b: 50 },
    { Post: "Sales", a: 20, b: 80 },
    { Post: "Support", a: 80, b: 20 },
  ],
};

/** One person of Sales in April 2026, 30 days. */
function inApril(assignments: readonly NamedCells[], person: NamedCells = {}, period = "2026-04") {
  const people = [{ "Person ID": "P1", Post: "Sales", "Hired on": "", "Left on": "", ...person }];
  const metrics = [{ "Person ID": "P1", Period: period, a: 100, b: 0 }];
  return outcome(book({ ...SCHEME, people, assignments, metrics }), period);
}

const support = (from: Cell, to: Cell, more: NamedCells = {}): NamedCells => ({
  "Person ID": "P1",
  "From date": from,
  "To date": to,
  Post: "Support",
  "Pay share": "",
  ...more,
});

describe("rules 12 and 20: a change of post within a period weighs by days", () => {
  test.each<[string, readonly NamedCells[], NamedCells, number]>([
    ["without assignments the post of People holds", [], {}, 20],
    ["10 of 30 days", [support("2026-04-01", "2026-04-10")], {}, 40],
    ["both ends are included", [support("2026-04-30", "2026-04-30")], {}, 22],
    ["an open beginning", [support("", "2026-04-15")], {}, 50],
    ["an open end", [support("2026-04-16", "")], {}, 50],
    ["open at both ends", [support("", "")], {}, 80],
    ["longer than the period", [support("2025-01-01", "2027-01-01")], {}, 80],
    ["before the period", [support("", "2026-03-31")], {}, 20],
    ["after the period", [support("2026-05-01", "")], {}, 20],
    ["two stretches", [support("2026-04-21", ""), support("", "2026-04-05")], {}, 50],
    ["a post without weights of its own", [support("", "2026-04-15", { Post: "Guest" })], {}, 35],
    ["a row that changes nothing", [support("", "2026-04-15", { Post: "" })], {}, 20],
    ["days before the first are not counted", [support("", "2026-04-15")], { "Hired on": "2026-04-06" }, 44],
    ["days after the last are not counted", [support("", "2026-04-15")], { "Left on": "2026-04-20" }, 65],
    ["an assignment that is over before the first day", [support("", "2026-04-15")], { "Hired on": "2026-04-16" }, 20],
    ["hired and left within it", [], { "Hired on": "2026-04-10", "Left on": "2026-04-11" }, 20],
    ["there on no day of the period, but with figures", [], { "Left on": "2026-01-31" }, 20],
  ])("%s", (_name, assignments, person, total) => {
    const { errors, of } = inApril(assignments, person);
    expect([errors, of("P1").total]).toEqual([[], total]);
  });

  test("a leap day counts", () => {
    expect(inApril([support("2024-02-29", "2024-02-29")], {}, "2024-02").of("P1").total).toBe(22.069);
  });

  test("whoever is hired after a change of weights has the new ones alone", () => {
    const dated = (a: number, more: NamedCells) => ({ "From date": "", "To date": "", ...more, a, b: 100 - a });
    const weights = [dated(30, { "To date": "2026-04-15" }), dated(60, { "From date": "2026-04-16" })];
    const people = ["", "2026-04-16", "2026-04-11"].map((day, i) => ({ "Person ID": `P${i}`, "Hired on": day }));
    const metrics = people.map((person) => ({ ...person, Period: "2026-04", a: 100, b: 0 }));
    const { errors, of } = outcome(book({ ...SCHEME, weights, people, metrics }), "2026-04");
    expect([errors, ...["P0", "P1", "P2"].map((id) => of(id).total)]).toEqual([[], 45, 60, 52.5]);
  });

  test("days without weights are a problem that names them, with the post of those days", () => {
    const weights = [{ Post: "Sales", a: 20, b: 80 }];
    const people = [{ "Person ID": "P1", Post: "Sales" }];
    const metrics = [{ "Person ID": "P1", Period: "2026-04", a: 100, b: 0 }];
    const assignments = [support("2026-04-11", "2026-04-20")];
    const { errors, issues, of } = outcome(book({ ...SCHEME, weights, people, metrics, assignments }), "2026-04");
    expect(errors).toEqual(["weights.partOfPeriod at People!A2"]);
    expect(issues[0]?.args).toMatchObject({ group: "Support", from: "2026-04-11", to: "2026-04-20" });
    expect(of("P1").status).toBe("held");
  });
});

describe("what cannot be meant holds the person, and nobody else", () => {
  test.each<[string, readonly NamedCells[], NamedCells, string]>([
    [
      "a shared day",
      [support("", "2026-04-15"), support("2026-04-15", "")],
      {},
      "assignments.overlap at Assignments!A3",
    ],
    ["two open rows", [support("", ""), support("", "")], {}, "assignments.overlap at Assignments!A3"],
    ["dates the wrong way round", [support("2026-04-15", "2026-04-01")], {}, "dates.reversed at Assignments!C2"],
    ["a date that is none", [support("soon", "")], {}, "cell.notDate at Assignments!B2"],
    ["an error as post", [support("", "", { Post: "#REF!" })], {}, "cell.error at Assignments!D2"],
    ["a pay share over 100 %", [support("", "", { "Pay share": 50 })], {}, "cell.notChoice at Assignments!E2"],
    ["a base below 0", [support("", "", { "Bonus base": -1 })], {}, "cell.negative at Assignments!F2"],
    ["left before hired", [], { "Hired on": "2026-04-02", "Left on": "2026-04-01" }, "dates.reversed at People!D2"],
    ["a day of hiring that is none", [], { "Hired on": "last spring" }, "cell.notDate at People!C2"],
  ])("%s", (_name, assignments, person, error) => {
    const { errors, of } = inApril(assignments, person);
    expect([errors, of("P1").status]).toEqual([[error], "held"]);
  });

  test("a person who is in no People tab is a problem at the row", () => {
    const { errors, of } = inApril([support("", "", { "Person ID": "X" })]);
    expect([errors, of("P1").total]).toEqual([["person.unknown at Assignments!A2"], 20]);
  });

  test("a row without a person is a problem at its cell", () => {
    expect(inApril([support("", "", { "Person ID": "" })]).errors).toEqual(["cell.blankRequired at Assignments!A2"]);
  });

  test("a tab without the column of people is a problem of its header", () => {
    expect(inApril([{ Post: "Support" }]).errors).toEqual(["tab.headerMissing at Assignments!A1"]);
  });
});
