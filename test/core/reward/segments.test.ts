import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { amounts, paid } from "./paid.ts";

/** A person in the leap year's February, 29 days, on a base of 2,900. */
function inFebruary(person: NamedCells, assignments: readonly NamedCells[] = [], proration: Cell = "") {
  const settings = [["Proration", proration]] as const;
  const people = [{ ID: "P", Team: "North", "Bonus base": 2900, "Hired on": "", "Left on": "", ...person }];
  return paid(people, { assignments }, settings, "2024-02");
}

const assigned = (from: Cell, to: Cell, more: NamedCells): NamedCells => ({ ID: "P", From: from, To: to, ...more });

describe("rule 20: proration counts calendar days, both ends included, leap years true", () => {
  test.each<[string, NamedCells, number]>([
    ["there all month", {}, 2900],
    ["hired before it", { "Hired on": "2020-01-01" }, 2900],
    ["hired on its first day", { "Hired on": "2024-02-01" }, 2900],
    ["hired on its last day, the 29th", { "Hired on": "2024-02-29" }, 100],
    ["left on its first day", { "Left on": "2024-02-01" }, 100],
    ["from the 11th to the 20th", { "Hired on": "2024-02-11", "Left on": "2024-02-20" }, 1000],
    ["left long ago", { "Left on": "2023-12-31" }, 0],
    ["not hired yet", { "Hired on": "2024-03-01" }, 0],
  ])("%s", (_name, person, wanted) => {
    const result = inFebruary(person);
    expect([result.errors, amounts(result, "P")]).toEqual([[], [wanted]]);
  });
});

describe("rule 20: proration by months, or none", () => {
  test.each<[string, string, NamedCells, number]>([
    ["months: there on half of the days or more, in full", "months", { "Hired on": "2026-08-16" }, 600],
    ["months: there on less than half, not at all", "months", { "Hired on": "2026-08-17" }, 300],
    ["months: there on exactly half of 30 days, in full", "months", { "Hired on": "2026-09-16" }, 300],
    ["months: both ends", "months", { "Hired on": "2026-07-17", "Left on": "2026-09-14" }, 300],
    ["months in Chinese", "按月", { "Hired on": "2026-08-16" }, 600],
    ["none: in full for a single day", "none", { "Hired on": "2026-09-30" }, 900],
    ["none: nothing for no day", "none", { "Hired on": "2026-10-01" }, 0],
    ["days are the default", "", { "Hired on": "2026-09-30" }, 9.78],
  ])("%s", (_name, rule, person, wanted) => {
    const settings = [["Proration", rule]] as const;
    const result = paid([{ ID: "P", "Bonus base": 900, "Hired on": "", "Left on": "", ...person }], {}, settings);
    expect([result.errors, amounts(result, "P")]).toEqual([[], [wanted]]);
  });

  test("a rule that nobody knows is a problem at the setting", () => {
    expect(inFebruary({}, [], "weekly").errors).toEqual(["cell.notChoice at Settings!B3"]);
  });
});

describe("rule 20: a change within the period makes day-weighted segments", () => {
  test.each<[string, readonly NamedCells[], number]>([
    ["of the base", [assigned("2024-02-11", "2024-02-20", { "Bonus base": 5800 })], 3900],
    ["half-time work", [assigned("2024-02-11", "2024-02-20", { "Pay share": 0.5 })], 2400],
    ["unpaid leave", [assigned("2024-02-11", "2024-02-20", { "Pay share": "0%" })], 1900],
    ["unpaid leave all month", [assigned("", "", { "Pay share": 0 })], 0],
  ])("%s", (_name, assignments, wanted) => {
    const result = inFebruary({}, assignments);
    expect([result.errors, amounts(result, "P")]).toEqual([[], [wanted]]);
  });

  test("of team and base at once: each segment by its own coefficient, and the factors multiply to the amount", () => {
    const assignments = [{ ID: "P", From: "2026-08-16", To: "", Team: "South", "Bonus base": 3000 }];
    const coefficients = [
      { Scope: "team", Which: "North", Coefficient: 1 },
      { Scope: "team", Which: "South", Coefficient: 2 },
    ];
    const result = paid([{ ID: "P", Team: "North" }], { assignments, coefficients });
    // 46 of 92 days at 1,000 × 1, 46 at 3,000 × 2.
    expect([result.errors, amounts(result, "P")]).toEqual([[], [3500]]);
    expect(result.of("P").why.slice(-4)).toEqual([
      "Bonus base 2000, weighted by days: 2026-07-01 to 2026-08-15, 46 days: 1000; 2026-08-16 to 2026-09-30, 46 days: 3000.",
      "× 1: individual coefficient, the tier's coefficient on everything.",
      "× 1.75: team coefficient (North; South).",
      "Bonus: 3500.",
    ]);
  });

  test("a base that only an assignment gives, for the whole period", () => {
    const base = { ID: "P", "Bonus base": "" };
    const assignments = [{ ID: "P", From: "", To: "", "Bonus base": 700 }];
    expect(amounts(paid([base], { assignments }), "P")).toEqual([700]);
  });

  test("a base for some days only is no base", () => {
    const base = { ID: "P", "Bonus base": "" };
    const assignments = [{ ID: "P", From: "", To: "2026-08-15", "Bonus base": 700 }];
    const result = paid([base], { assignments });
    expect([result.of("P").amount, result.of("P").why.at(-1)]).toEqual([
      null,
      "There is no bonus base in the People tab, so there is no amount.",
    ]);
  });
});

describe("law: what changes nothing pays the same", () => {
  test("neutral coefficients, limits out of reach and days all employed", () => {
    const score = fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10);
    const base = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(score, base, (Score, money) => {
        const person = { ID: "P", Score, "Bonus base": money };
        const neutral = paid(
          [{ ...person, "Hired on": "2020-02-29" }],
          { coefficients: [{ Scope: "company", Coefficient: 1 }] },
          [
            ["Lowest bonus", 0],
            ["Highest bonus", 100_000_000],
          ],
        );
        expect(amounts(neutral, "P")).toEqual(amounts(paid([person]), "P"));
      }),
    );
  });
});
