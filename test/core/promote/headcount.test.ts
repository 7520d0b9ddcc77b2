import { describe, expect, test } from "vitest";
import type { NamedCells } from "../../support/book.ts";
import { type Actuals, identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const LADDER = [
  { Track: "", Grade: "L1", "Next grade": "L2", Headcount: "" },
  { Track: "", Grade: "L2", "Next grade": "", Headcount: 3 },
];
const RULES = [{ Rule: "total", Operator: ">=", Bound: 80 }];

const person = (ID: string, Grade = "L1", Track = ""): NamedCells => ({ ID, Grade, Track });

function run(
  people: readonly NamedCells[],
  totals: Actuals,
  ladder: readonly NamedCells[] = LADDER,
  rules: readonly NamedCells[] = RULES,
) {
  const ran = outcome(identityBook(totals, { rules, people, ladder }), "2026-Q3");
  const { promotions, people: everybody } = ran.result;
  const ranks = promotions.map(({ person: i, flag, seats }) => [everybody.list[i]?.id, flag, seats?.rank ?? null]);
  return { ...ran, ranks, seats: promotions.map(({ seats }) => seats) };
}

describe("rule 24: headcount ranks the eligible, it does not unmake them", () => {
  test("by total, ties by id, among the eligible only", () => {
    const people = [...["D", "C", "B", "A"].map((id) => person(id)), person("Z", "L2")];
    const { ranks, seats } = run(people, { A: 90, B: 95, C: 90, D: 70, Z: 99 });
    expect(ranks).toEqual([
      ["D", "notYet", null],
      ["C", "eligible", 3],
      ["B", "eligible", 1],
      ["A", "eligible", 2],
    ]);
    expect(seats[1]).toEqual({ headcount: 3, taken: 1, rank: 3 });
  });

  test("the reader sees rank and free seats, and stays eligible without one", () => {
    const people = [...["A", "B", "C"].map((id) => person(id)), person("Z", "L2")];
    const { of } = run(people, { A: 90, B: 95, C: 85, Z: 99 });
    expect(of("B").why).toContain("Rank 1 among the eligible for 2 free of 3 seats.");
    expect(of("C").why).toContain("Rank 3 among the eligible; only 2 of 3 seats are free.");
    expect(of("C").flags).toEqual(["eligible"]);
  });

  test("the same grade on two tracks has two headcounts", () => {
    const ladder = ["Service", "Sales"].flatMap((Track, i) => [
      { Track, Grade: "L1", "Next grade": "L2", Headcount: "" },
      { Track, Grade: "L2", "Next grade": "", Headcount: i + 1 },
    ]);
    const people = [
      person("A", "L1", "Service"),
      person("B", "L1", "Sales"),
      person("Y", "L2", "Sales"),
      person("Z", "L2", "Sales"),
    ];
    expect(run(people, { A: 90, B: 95, Y: 90, Z: 90 }, ladder).seats).toEqual([
      { headcount: 1, taken: 0, rank: 1 },
      { headcount: 2, taken: 2, rank: 1 },
    ]);
  });

  test("a grade without a track takes holders and risers of every track", () => {
    const people = [person("A", "L1", "Service"), person("B", "L1"), person("Y", "L2", "Sales"), person("Z", "L2")];
    expect(run(people, { A: 90, B: 95, Y: 90, Z: 90 }).seats).toEqual([
      { headcount: 3, taken: 2, rank: 2 },
      { headcount: 3, taken: 2, rank: 1 },
    ]);
  });

  test("a step to another track's grade counts there where its own track has none of that name", () => {
    const ladder = [
      { Track: "Service", Grade: "L1", "Next grade": "L2", Headcount: "" },
      { Track: "Sales", Grade: "L2", "Next grade": "", Headcount: 4 },
      { Track: "Sales", Grade: "L3", "Next grade": "", Headcount: 5 },
    ];
    const people = [person("A", "L1", "Service"), person("Z", "L2", "Sales")];
    expect(run(people, { A: 90, Z: 70 }, ladder).seats).toEqual([{ headcount: 4, taken: 1, rank: 1 }]);
  });

  test("who is eligible without a total comes last, in whatever order the rows stand", () => {
    const rules = [{ Rule: "people column", "Of what": "Skill", Operator: ">=", Bound: 1 }];
    const ranksOf = (order: readonly string[]) => {
      const people = order.map((id) => ({ ...person(id), Skill: 1 }));
      return run(people, { A: "", B: 95, C: 90, D: "" }, LADDER, rules)
        .ranks.map(([id, , rank]) => `${id}${rank}`)
        .sort();
    };
    expect(ranksOf(["A", "B", "C", "D"])).toEqual(["A3", "B1", "C2", "D4"]);
    expect(ranksOf(["D", "C", "B", "A"])).toEqual(["A3", "B1", "C2", "D4"]);
    expect(ranksOf(["B", "A", "D", "C"])).toEqual(["A3", "B1", "C2", "D4"]);
  });
});
