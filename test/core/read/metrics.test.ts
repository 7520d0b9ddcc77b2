import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import { book } from "../../support/book.ts";
import { identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const IDENTITY = { KPI: "score", Name: "Overall score", Knots: "0,200", Points: "0,200" };

describe("rule 4: one row for a person and a period", () => {
  test("the same person, period and KPI twice is a problem, and neither row wins", () => {
    const tables = identityBook([
      { "Person ID": "P1", Period: "2026-Q3", score: 80 },
      { "Person ID": "P2", Period: "2026-Q3", score: 70 },
      { "Person ID": "P1", Period: "2026-Q3", score: 90 },
    ]);
    const { errors, of, issues } = outcome(tables, "2026-Q3");
    expect(errors).toEqual(["metrics.twice at Metrics!A4"]);
    expect(issues[0]?.args).toEqual({ id: "P1", period: "2026-Q3", first: 2 });
    expect(of("P1")).toMatchObject({ status: "held", total: null });
    expect(of("P2").total).toBe(70);
  });

  test("twice in one period holds no other period", () => {
    const tables = identityBook([
      { "Person ID": "P1", Period: "2026-Q2", score: 80 },
      { "Person ID": "P1", Period: "2026-Q2", score: 81 },
      { "Person ID": "P1", Period: "2026-Q3", score: 90 },
    ]);
    expect(outcome(tables, "2026-Q3").of("P1").total).toBe(90);
  });

  test("a KPI by its id in one column and by its name in another is given twice", () => {
    const tables = book({
      kpis: [IDENTITY],
      weights: [{ score: 100 }],
      metrics: [{ "Person ID": "P1", Period: "2026-Q3", score: 80, "Overall score": 90 }],
    });
    expect(outcome(tables, "2026-Q3").errors).toEqual(["tab.headerTwice at Metrics!D1"]);
  });

  test("a person is identified by an id, never by name", () => {
    const tables = identityBook(
      [
        { "Person ID": 7, Period: "2026-Q3", Name: "Li", score: 80 },
        { "Person ID": "8", Period: "2026-Q3", Name: "Li", score: 70 },
      ],
      {
        people: [
          { "Person ID": "7", Name: "Li" },
          { "Person ID": 8, Name: "Li" },
        ],
      },
    );
    const { of, errors } = outcome(tables, "2026-Q3");
    expect([of("7").total, of("8").total, errors]).toEqual([80, 70, []]);
  });

  test("someone who is not in the People tab is a problem at the id", () => {
    const tables = identityBook({ P1: 80, P9: 70 }, { people: [{ "Person ID": "P1" }] });
    expect(outcome(tables, "2026-Q3").errors).toEqual(["person.unknown at Metrics!A3"]);
  });

  test("without a People tab, the people are those of the Metrics tab", () => {
    expect(outcome(identityBook({ P1: 80 }), "2026-Q3").of("P1").total).toBe(80);
  });
});

describe("rule 5: the period of a row", () => {
  test.each<[string, Cell, string]>([
    ["text", "2026-09", "2026-09"],
    ["what Sheets makes of a typed 2026-09", { serial: 46266 }, "2026-09"],
    ["any day of the month", { serial: 46280.5 }, "2026-09"],
    ["a number that is a year", 2026, "2026"],
    ["Chinese", "2026年第3季度", "2026-Q3"],
    ["a start and an end", "2026-01-15..2026-03-14", "2026-01-15..2026-03-14"],
  ])("as %s", (_name, period, asked) => {
    expect(outcome(identityBook([{ "Person ID": "P1", Period: period, score: 80 }]), asked).of("P1").total).toBe(80);
  });

  test.each<[Cell, string]>([
    ["", "B2"],
    ["soon", "B2"],
    ["2026-13", "B2"],
    [true, "B2"],
  ])("%j is a problem at its cell", (period, cell) => {
    const { errors } = outcome(identityBook([{ "Person ID": "P1", Period: period, score: 80 }]), "2026-Q3");
    expect(errors).toEqual([`cell.badPeriod at Metrics!${cell}`]);
  });

  test("a row without an id is a problem, an empty row is none", () => {
    const tables = identityBook([
      { "Person ID": "", Period: "2026-Q3", score: 80 },
      { "Person ID": "", Period: "", score: "" },
      { "Person ID": "P1", Period: "2026-Q3", score: 80 },
    ]);
    expect(outcome(tables, "2026-Q3").errors).toEqual(["cell.blankRequired at Metrics!A2"]);
  });
});
