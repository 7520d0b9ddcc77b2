import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { amounts, paid } from "./paid.ts";

describe("rule 19: clamped to the lowest and the highest bonus, then rounded once", () => {
  const between = (least: Cell, most: Cell) =>
    paid(
      [
        { ID: "A", "Bonus base": 100 },
        { ID: "B", "Bonus base": 1000 },
        { ID: "C", "Bonus base": 9000 },
        { ID: "D", "Bonus base": "" },
      ],
      {},
      [
        ["Lowest bonus", least],
        ["Highest bonus", most],
      ],
    );

  test.each<[Cell, Cell, readonly (number | null)[]]>([
    ["", "", [100, 1000, 9000, null]],
    [500, "", [500, 1000, 9000, null]],
    ["", 5000, [100, 1000, 5000, null]],
    [500, 5000, [500, 1000, 5000, null]],
    [1000.005, 1000.005, [1000.01, 1000.01, 1000.01, null]],
  ])("lowest %s, highest %s", (least, most, wanted) => {
    expect(amounts(between(least, most), "A", "B", "C", "D")).toEqual(wanted);
  });

  test("a lowest above the highest is a problem, and nothing is paid by it", () => {
    const result = between(500, 400);
    expect([result.errors, amounts(result, "A", "B")]).toEqual([["bonus.limitsReversed"], [null, null]]);
    expect(result.of("A").why.at(-1)).toMatch(/^The lowest bonus, 500, is above the highest, 400/);
  });

  test("a limit below 0 is a problem at the setting", () => {
    expect(between(-1, "").errors).toEqual(["cell.notChoice at Settings!B3"]);
  });

  test("whoever was not employed on any day gets nothing, not the lowest bonus", () => {
    const result = paid([{ ID: "P", "Left on": "2026-06-30" }], {}, [["Lowest bonus", 500]]);
    expect([result.of("P").amount, result.of("P").why.at(-1)]).toEqual([
      0,
      "Not employed on any day of the period: 0.",
    ]);
  });

  test("is said in the explanation", () => {
    expect(between(500, "").of("A").why.slice(-2)).toEqual(["Raised to the lowest bonus, 500.", "Bonus: 500."]);
    expect(between("", 5000).of("C").why.slice(-2)).toEqual(["Limited to the highest bonus, 5000.", "Bonus: 5000."]);
  });
});

describe("a guarantee for new hires", () => {
  /** A total of 50 earns half of 9,200 in 92 days: 4,600. */
  const hired = (day: Cell, months: Cell, share: Cell, more: NamedCells = {}) =>
    paid([{ ID: "P", Score: 50, "Bonus base": 9200, "Hired on": day, ...more }], {}, [
      ["Guarantee months for new hires", months],
      ["Guaranteed share of base", share],
    ]);

  test.each<[string, Cell, Cell, Cell, number]>([
    ["in the first months: share × base", "2026-05-01", 6, 0.8, 7360],
    ["the whole base unless a share is given", "2026-05-01", 6, "", 9200],
    ["prorated from the day of hiring", "2026-09-01", 6, 0.8, 2400],
    ["a guarantee below what was earned changes nothing", "2026-05-01", 6, 0.3, 4600],
    ["over the days of it that lie in the period: 62 of 92", "2026-06-01", 3, 1, 6200],
    ["its last day is the day before the months are full", "2026-04-01", 3, 1, 4600],
    ["31 January and 5 months end on 29 June", "2026-01-31", 5, 1, 4600],
    ["without months there is none", "2026-05-01", "", 0.8, 4600],
    ["whoever has no day of hiring has none", "", 6, 0.8, 4600],
  ])("%s", (_name, day, months, share, wanted) => {
    const result = hired(day, months, share);
    expect([result.errors, amounts(result, "P")]).toEqual([[], [wanted]]);
  });

  test("is said in the explanation, with what was earned and until when", () => {
    expect(hired("2026-05-01", 6, 0.8).of("P").why.slice(-2)).toEqual([
      "That makes 4600. New hires are guaranteed 80% of the base for 6 months, until 2026-10-31: 7360.",
      "Bonus: 7360.",
    ]);
    expect(hired("2026-05-01", 6, 0.3).of("P").why.at(-2)).toBe(
      "The guarantee for new hires until 2026-10-31, 2760, is exceeded.",
    );
  });

  test("is part of the pay share as the bonus is", () => {
    const result = paid(
      [{ ID: "P", Score: 50, "Bonus base": 9200, "Hired on": "2026-05-01" }],
      { assignments: [{ ID: "P", "Pay share": 0.5 }] },
      [["Guarantee months for new hires", 6]],
    );
    expect(amounts(result, "P")).toEqual([4600]);
  });
});
