import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import type { NamedCells } from "../../support/book.ts";
import { amounts, paid } from "./paid.ts";

type Setting = readonly [string, Cell];

const three = (more: NamedCells = {}): readonly NamedCells[] =>
  ["A", "B", "C"].map((ID) => ({ ID, Team: "North", ...more }));
const pool = (amount: Cell, team: Cell = "", period: Cell = "2026-Q3"): NamedCells => ({
  Period: period,
  Team: team,
  Amount: amount,
});
const CUT: Setting = ["Pool rule", "only cut down"];
const SEEN = ["A", "B", "C"];

describe("rule 22: a pool is shared out to the last minor unit, ties by id", () => {
  test.each<[string, readonly NamedCells[], readonly NamedCells[], readonly Setting[], readonly number[]]>([
    ["cut down in proportion", [pool(1500)], three(), [], [500, 500, 500]],
    ["raised in proportion", [pool(6000)], three(), [], [2000, 2000, 2000]],
    ["the first by id gets the cent that is left", [pool(100)], three(), [], [33.34, 33.33, 33.33]],
    ["two cents left", [pool(100.01)], three(), [], [33.34, 33.34, 33.33]],
    ["whole units where there are no decimals", [pool(100)], three(), [["Currency decimals", 0]], [34, 33, 33]],
    ["a pool that is enough is not raised, if only cut down", [pool(6000)], three(), [CUT], [1000, 1000, 1000]],
    ["one that is just enough", [pool(3000)], three(), [CUT], [1000, 1000, 1000]],
    ["one cent short", [pool(2999.99)], three(), [CUT], [1000, 1000, 999.99]],
    ["a pool of 0", [pool(0)], three(), [], [0, 0, 0]],
    ["of another period, none", [pool(100, "", "2026-Q2")], three(), [], [1000, 1000, 1000]],
    ["for every period", [pool(1500, "", "")], three(), [], [500, 500, 500]],
    ["the period's own counts first", [pool(1500, "", ""), pool(3, "", "2026-Q3")], three(), [], [1, 1, 1]],
    ["of the team", [pool(30, "north"), pool(9, "South")], three(), [], [10, 10, 10]],
    ["for all other teams", [pool(30), pool(9, "South")], three(), [], [10, 10, 10]],
    ["of another team only: paid as earned", [pool(9, "South")], three(), [], [1000, 1000, 1000]],
  ])("%s", (_name, pools, people, settings, wanted) => {
    const result = paid(people, { pools }, settings);
    expect([result.errors, amounts(result, ...SEEN)]).toEqual([[], wanted]);
  });

  test("the order of the rows of people never matters: ties go by id", () => {
    const result = paid([...three()].reverse(), { pools: [pool(100)] });
    expect(amounts(result, ...SEEN)).toEqual([33.34, 33.33, 33.33]);
  });

  test("in proportion to what was earned, exactly, not to what it rounds to", () => {
    const people = [
      { ID: "A", "Bonus base": 1, Score: 50 },
      { ID: "B", "Bonus base": 2, Score: 90 },
    ];
    expect(amounts(paid(people, { pools: [pool(10)] }), "A", "B")).toEqual([2, 8]);
  });

  test("a person who changed teams takes part in the pool of the last day", () => {
    const assignments = [{ ID: "A", From: "2026-08-16", To: "", Team: "South" }];
    const result = paid(three(), { pools: [pool(9, "South"), pool(20, "North")], assignments });
    expect(amounts(result, ...SEEN)).toEqual([9, 10, 10]);
  });

  test("explains what was earned and what the pool gave", () => {
    const result = paid(three(), { pools: [pool(1500)] });
    expect(result.of("A").why.slice(-2)).toEqual(["That makes 1000. The pool of 1500 gives 500.", "Bonus: 500."]);
    const enough = paid(three(), { pools: [pool(6000)] }, [CUT]);
    expect(enough.of("A").why.at(-2)).toBe("That makes 1000, and the pool of 6000 covers it.");
  });
});

describe("a pool does not cut a guarantee", () => {
  const people = [...three(), { ID: "D", Team: "North", "Hired on": "2026-06-15" }];
  const guaranteed: readonly Setting[] = [
    ["Guarantee months for new hires", 6],
    ["Guaranteed share of base", 0.8],
  ];

  test("who would fall short gets it, and the others share the rest", () => {
    const result = paid(people, { pools: [pool(2000)] }, guaranteed);
    expect([result.errors, amounts(result, ...SEEN, "D")]).toEqual([[], [400, 400, 400, 800]]);
  });

  test("a pool that does not cover the guarantees is a problem, and nobody is paid from it", () => {
    const result = paid(people, { pools: [pool(799.99)] }, guaranteed);
    expect([result.errors, amounts(result, ...SEEN, "D")]).toEqual([
      ["pools.belowGuarantees at Pools!C2"],
      [null, null, null, null],
    ]);
  });
});

describe("what is odd about a pool is said", () => {
  test.each<[string, NamedCells[], readonly Setting[], readonly string[]]>([
    ["a rest that nobody claims", [pool(6000)], [CUT], ["pools.rest at Pools!C2"]],
    ["a team that nobody is in", [pool(100), pool(5, "East")], [], ["pools.nobody at Pools!C3"]],
  ])("%s is a warning with its amount", (_name, pools, settings, warnings) => {
    expect(paid(three(), { pools }, settings).warnings).toEqual(warnings);
  });

  test("a rest is left where all claims are 0", () => {
    const result = paid(three({ "Bonus base": 0 }), { pools: [pool(100)] });
    expect([result.warnings, amounts(result, ...SEEN)]).toEqual([["pools.rest at Pools!C2"], [0, 0, 0]]);
  });

  test("people without a bonus yet: the shares will change", () => {
    const result = paid([...three(), { ID: "D", Team: "North", Score: "#N/A" }], { pools: [pool(1500)] });
    expect(result.warnings).toEqual(["pools.open at Pools!C2"]);
    expect(amounts(result, "A", "D")).toEqual([500, null]);
  });

  test("a veto on the bonus leaves the pool to the others", () => {
    const events = [{ "Person ID": "A", Period: "2026-Q3", Effect: "no bonus" }];
    const result = paid(three(), { pools: [pool(1500)], events });
    expect([result.warnings, amounts(result, ...SEEN)]).toEqual([[], [0, 750, 750]]);
  });

  test.each<[string, readonly NamedCells[], string]>([
    ["two pools for the same", [pool(1), pool(2)], "pools.twice at Pools!C3"],
    ["no amount", [pool("")], "cell.blankRequired at Pools!C2"],
    ["an amount that is none", [pool("lots")], "cell.notNumber at Pools!C2"],
    ["an amount below 0", [pool(-1)], "cell.negative at Pools!C2"],
    ["a period that is none", [pool(1, "", "soon")], "cell.badPeriod at Pools!A2"],
  ])("%s holds the bonuses of its people", (_name, pools, error) => {
    const result = paid(three(), { pools });
    expect([result.errors, amounts(result, ...SEEN)]).toEqual([[error], [null, null, null]]);
    expect(result.of("A").why.at(-1)).toMatch(/pool has a problem/);
  });
});

describe("law: the shares add up to the pool exactly", () => {
  const cents = (value: number | null) => Math.round((value ?? 0) * 100);

  test("whatever was earned, guaranteed and shared out", () => {
    const person = fc.record({
      base: fc.integer({ min: 0, max: 500_000 }),
      isNew: fc.boolean(),
      score: fc.integer({ min: 0, max: 120 }),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (team, units) => {
          const people = team.map(({ base, isNew, score }, i) => ({
            ID: `P${i}`,
            "Bonus base": base / 100,
            "Hired on": isNew ? "2026-07-03" : "",
            Score: score,
          }));
          const settings: readonly Setting[] = [
            ["Guarantee months for new hires", 12],
            ["Guaranteed share of base", 0.7],
          ];
          const result = paid(people, { pools: [pool(units / 100)] }, settings);
          fc.pre(result.errors.length === 0 && result.warnings.length === 0);
          const sum = people.reduce((total, { ID }) => total + cents(result.of(ID).amount), 0);
          expect(sum).toBe(units);
        },
      ),
      { numRuns: 60 },
    );
  });
});
