import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, resultTables } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";
import { inWords, placedInto } from "../../support/placing.ts";
import { paid } from "./paid.ts";

const TEAM = [
  { ID: "A", Team: "North", Score: 95 },
  { ID: "B", Team: "North", Score: 90 },
  { ID: "C", Team: "South", Score: 90 },
  { ID: "D", Team: "South", Score: 85 },
  { ID: "E", Team: "", Score: 99 },
];

function won(award: NamedCells, tied: Cell = "", more: readonly NamedCells[] = []) {
  const result = paid(
    [...TEAM, ...more],
    { awards: [{ Award: "Star", Kind: "", "Of what": "", Period: "", Scope: "", Amount: 100, ...award }] },
    [["Tied awards", tied]],
  );
  const { wins } = result.result.bonuses;
  const ids = result.result.people.list.map(({ id }) => id);
  return { ...result, wins: Object.fromEntries(wins.map((win) => [ids[win.person], win.amountMinor / 100])) };
}

describe("rule 29: awards by rank or by a bound", () => {
  test.each<[string, NamedCells, Readonly<Record<string, number>>]>([
    ["the first", { Number: 1 }, { E: 100 }],
    ["the first two", { Number: 2 }, { E: 100, A: 100 }],
    ["more places than people", { Number: 9 }, { E: 100, A: 100, B: 100, C: 100, D: 100 }],
    ["the first of each team; who is in none competes in none", { Number: 1, Scope: "each team" }, { A: 100, C: 100 }],
    ["at least", { Kind: "at least", Number: 95 }, { E: 100, A: 100 }],
    ["at most", { Kind: "at most", Number: 85 }, { D: 100 }],
    ["that nobody reaches", { Kind: "at least", Number: 100 }, {}],
    ["of another period", { Number: 1, Period: "2026-Q2" }, {}],
    ["of this period", { Number: 1, Period: "2026-Q3" }, { E: 100 }],
    [
      "on the total by its name, in Chinese",
      { "Of what": "总分", Kind: "前几名", Number: 1, Scope: "全体" },
      { E: 100 },
    ],
    ["on a KPI's actual", { "Of what": "score", Number: 1 }, { E: 100 }],
  ])("%s", (_name, award, wanted) => {
    const { errors, wins } = won(award);
    expect([errors, wins]).toEqual([[], wanted]);
  });

  test("ties for the last place all win: they split what their places are worth, to the last unit", () => {
    expect(won({ Number: 3 }).wins).toEqual({ E: 100, A: 100, B: 50, C: 50 });
    expect(won({ Number: 3, Amount: 100.01 }).wins).toEqual({ E: 100.01, A: 100.01, B: 50.01, C: 50 });
    expect(won({ Number: 4 }).wins).toEqual({ E: 100, A: 100, B: 100, C: 100 });
  });

  test("law: a place is won by whom fewer than so many are better than, however many people there are", () => {
    const scores = fc.array(fc.integer({ min: 600, max: 640 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 12 }), (tenths, places) => {
        const people = tenths.map((score, at) => ({ ID: `P${at}`, Team: "", Score: score / 10 }));
        const { result } = paid(people, { awards: [{ Award: "Star", Number: places, Amount: 100 }] });
        const winners = result.bonuses.wins.map(({ person }) => person).sort((a, b) => a - b);
        const better = (score: number) => tenths.filter((other) => other > score).length;
        expect(winners).toEqual([...tenths.keys()].filter((at) => better(tenths[at] ?? 0) < places));
      }),
      { numRuns: 50 },
    );
  });

  test("or each gets it in full, if the setting says so", () => {
    expect(won({ Number: 3 }, "in full").wins).toEqual({ E: 100, A: 100, B: 100, C: 100 });
  });

  test("only people with a total and without a veto on the bonus", () => {
    const people = [...TEAM, { ID: "F", Score: "#N/A" }];
    const events = [{ "Person ID": "E", Period: "2026-Q3", Effect: "no bonus" }];
    const { result } = paid(people, { awards: [{ Award: "Star", Number: 1, Amount: 100 }], events });
    expect(result.bonuses.wins.map(({ person }) => result.people.list[person]?.id)).toEqual(["A"]);
  });

  test("where less is better the lowest actual is the first", () => {
    const tables = book({
      kpis: [{ KPI: "time", Name: "Reply time", Unit: "h", Knots: "10; 2", Points: "0; 100" }],
      weights: [{ Post: "*", time: 100 }],
      people: [{ ID: "A" }, { ID: "B" }, { ID: "C" }],
      metrics: [3, 1, ""].map((time, i) => ({ ID: "ABC"[i] ?? "", Period: "2026-Q3", time })),
      awards: [{ Award: "Quickest", "Of what": "Reply time", Number: 1, Amount: 5 }],
    });
    const { result } = outcome(tables, "2026-Q3");
    expect(result.bonuses.wins.map(({ person, value }) => [person, value])).toEqual([[1, 1]]);
  });

  test("are added to the bonus, outside the pool and before the limits, and explained", () => {
    const awards = [{ Award: "Star", Number: 1, Amount: 100 }];
    const { of, errors } = paid(TEAM, { awards, pools: [{ Amount: 500 }] }, [["Highest bonus", 150]]);
    expect(errors).toEqual([]);
    expect(["A", "E"].map((id) => of(id).amount)).toEqual([100, 150]);
    expect(of("E").why.slice(-4)).toEqual([
      "That makes 1000. The pool of 500 gives 100.",
      "+ 100: awards (Star).",
      "Limited to the highest bonus, 150.",
      "Bonus: 150.",
    ]);
  });

  test.each<[string, NamedCells, string]>([
    ["a KPI that is not there", { "Of what": "Zeal", Number: 1 }, "kpi.unknown at Awards!A2"],
    ["half a place", { Number: 1.5 }, "awards.badCount at Awards!G2"],
    ["no place", { Number: 0 }, "awards.badCount at Awards!G2"],
    ["a blank number", { Number: "" }, "cell.blankRequired at Awards!G2"],
    ["no amount", { Number: 1, Amount: "" }, "cell.blankRequired at Awards!F2"],
    ["an amount below 0", { Number: 1, Amount: -5 }, "cell.negative at Awards!F2"],
    ["a way of winning that nobody knows", { Kind: "by lot", Number: 1 }, "cell.notChoice at Awards!B2"],
    ["without a name", { Award: "", Number: 1 }, "cell.blankRequired at Awards!A2"],
    ["for a period that is none", { Number: 1, Period: "soon" }, "cell.badPeriod at Awards!D2"],
  ])("%s is a problem, and nobody wins it", (_name, award, error) => {
    const { errors, wins } = won(award);
    expect([errors, wins]).toEqual([[error], {}]);
  });
});

describe("the Award list", () => {
  test("has a row for each award that somebody won, and why", () => {
    const { result } = won({ Number: 3 });
    const table = resultTables(result).find(({ tab }) => tab === "awardList");
    expect(table && placedInto([], inWords(table))).toEqual([
      ["Period", "Award", "Person ID", "Name", "Team", "Place", "Won with", "Amount", "Why"],
      ["2026-Q3", "Star", "E", "", "", 1, 99, 100, "total 99: place 1; the first 3 win."],
      ["2026-Q3", "Star", "A", "", "North", 2, 95, 100, "total 95: place 2; the first 3 win."],
      [
        "2026-Q3",
        "Star",
        "B",
        "",
        "North",
        3,
        90,
        50,
        "total 90: place 3; the first 3 win. Tied, so what the shared places are worth is split.",
      ],
      [
        "2026-Q3",
        "Star",
        "C",
        "",
        "South",
        3,
        90,
        50,
        "total 90: place 3; the first 3 win. Tied, so what the shared places are worth is split.",
      ],
    ]);
  });

  test("is not there in a scheme without awards", () => {
    expect(resultTables(paid(TEAM).result).map(({ tab }) => tab)).not.toContain("awardList");
  });
});
