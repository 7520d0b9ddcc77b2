import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  coachingList,
  distribution,
  explainCoaching,
  explainDistribution,
  explainFairness,
  explainLadder,
  explainLeniency,
  fairness,
  fourFifths,
  Issues,
  ladderEffect,
  leniency,
  type Period,
  parsePeriod,
  targetCounts,
} from "../../../src/core/index.ts";
import { say } from "../../../src/i18n/say.ts";
import type { NamedCells, SmallBook } from "../../support/book.ts";
import { placed } from "../../support/outcome.ts";
import { PERIOD, ran } from "./team.ts";

const period = (id: string) => parsePeriod(id) as Period;

/** People whose total is what is typed, in the bands A from 80, B from 50 and C, and the shares of the guide. */
function rated(people: readonly (readonly [string, number, NamedCells?])[], more: SmallBook = {}) {
  return ran({
    kpis: [{ KPI: "k", Knots: "0;200", Points: "0;200" }],
    weights: [{ Post: "", k: 100 }],
    ratings: [
      { From: 0, Band: "C" },
      { From: 50, Band: "B" },
      { From: 80, Band: "A" },
    ],
    guide: [
      { Band: "B", Share: 0.7 },
      { Band: "A", Share: 0.2 },
      { Band: "C", Share: 0.1 },
    ],
    people: people.map(([id, , cells]) => ({ "Person ID": id, Team: "", "Hired on": "", Gender: "", ...cells })),
    metrics: people.map(([id, k]) => ({ "Person ID": id, Period: "2026-Q3", k })),
    ...more,
  });
}

const everybody = (totals: readonly number[]) => totals.map((total, i) => [`P${i}`, total] as const);

describe("guided distribution (rule 28)", () => {
  it("holds the counts against whole targets that add up to everybody", () => {
    const { run } = rated(everybody([95, 90, 85, 82, 70, 60, 55, 54, 53, 52]));
    const [{ lines, counted, isJudged } = { lines: [] }] = distribution(run, null, new Issues());
    expect(lines).toEqual([
      { bands: ["A"], share: 0.2, target: 2, count: 4 },
      { bands: ["B"], share: 0.7, target: 7, count: 6 },
      { bands: ["C"], share: 0.1, target: 1, count: 0 },
    ]);
    expect({ counted, isJudged }).toEqual({ counted: 10, isJudged: true });
  });

  it("says what is over and under, and never rates anyone again", () => {
    const { run } = rated(everybody([95, 90, 85, 82, 70, 60, 55, 54, 53, 52]));
    const bands = [...run.scored.band];
    const [one] = distribution(run, null, new Issues());
    expect(one && explainDistribution(one, run.scheme).map((message) => say(message, "en"))).toEqual([
      "Everybody: 4 in A, 2 more than the guide's 2.",
      "Everybody: 6 in B, 1 fewer than the guide's 7.",
      "Everybody: 0 in C, 1 fewer than the guide's 1.",
    ]);
    expect([...run.scored.band]).toEqual(bands);
  });

  it("leaves whoever is too new outside the denominator, by whole months since hiring", () => {
    const hired = (id: string, day: string) => [id, 60, { "Hired on": day }] as const;
    const old = ["a", "b", "c", "d", "e"].map((id) => hired(id, "2020-01-01"));
    // The quarter ends on 30 September: three months are full for whoever came on 1 July.
    const { run } = rated([...old, hired("three", "2026-07-01"), hired("less", "2026-07-02")]);
    const [one] = distribution(run, null, new Issues());
    expect(one).toMatchObject({ counted: 6, tooNew: [6] });
  });

  it("judges each team by itself, and small ones not at all", () => {
    const inTeam = (Team: string, totals: readonly number[]) =>
      totals.map((total, i) => [`${Team}${i}`, total, { Team }] as const);
    const { run } = rated([...inTeam("North", [90, 60, 60, 60, 20]), ...inTeam("South", [90, 90])]);
    const groups = distribution(run, "Team", new Issues());
    expect(groups.map(({ group, counted, isJudged }) => [group, counted, isJudged])).toEqual([
      ["North", 5, true],
      ["South", 2, false],
    ]);
    expect(groups.flatMap((one) => explainDistribution(one, run.scheme)).map((one) => say(one, "en"))).toEqual([
      "North: 3 in B, 1 fewer than the guide's 4.",
      "North: 1 in C, 1 more than the guide's 0.",
      "South: 2 in all, fewer than 5, so it is not judged.",
    ]);
  });

  it("lists the people whom the guide's line would part although their totals are the same", () => {
    const { run } = rated(everybody([90, 85, 85, 85, 60, 60, 60, 60, 60, 20]));
    const [one] = distribution(run, null, new Issues());
    expect(one?.ties).toEqual([{ bands: ["A"], total: 85, people: [1, 2, 3] }]);
  });

  it("takes several bands together, and counts those that the guide does not name against nobody", () => {
    const guide = [{ Band: "A|B", Share: 1 }];
    const { run } = rated(everybody([90, 60, 60, 20, 20]), { guide });
    const [one] = distribution(run, null, new Issues());
    expect(one?.lines.map(({ bands, target, count }) => [bands.join(), target, count])).toEqual([
      ["A,B", 5, 3],
      ["C", 0, 2],
    ]);
  });

  it.each<readonly [string, NamedCells[]]>([
    [
      "guide.notHundred at Guide!A2",
      [
        { Band: "A", Share: 0.2 },
        { Band: "B", Share: 0.7 },
      ],
    ],
    [
      "guide.bandTwice at Guide!A3",
      [
        { Band: "A", Share: 0.2 },
        { Band: "a", Share: 0.8 },
      ],
    ],
    [
      "bands.unknown at Guide!A3",
      [
        { Band: "A", Share: 0.2 },
        { Band: "S", Share: 0.8 },
      ],
    ],
  ])("%s: then there is no guide", (problem, guide) => {
    const { run, issues } = rated(everybody([90]), { guide });
    expect(issues.map(placed)).toEqual([problem]);
    expect(distribution(run, null, new Issues())).toEqual([]);
  });

  it("notes a column that the People tab does not have", () => {
    const issues = new Issues();
    expect(distribution(rated(everybody([90])).run, "Planet", issues)).toEqual([]);
    expect(issues.list.map(placed)).toEqual(["promotion.unknownColumn"]);
  });
});

/** The US Congress of 1790, 60 seats. Source: electowiki.org/wiki/Hamilton_method, table of states. */
test("largest remainder gives the seats that Hamilton's method gave in 1790", () => {
  const populations = [
    630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446, 55540,
  ];
  expect(targetCounts(60, populations)).toEqual([11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1]);
});

test("law: targets are whole, add up to everybody, and lie within one of the exact share", () => {
  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      shares.filter((list) => list.some((one) => one > 0)),
      (people, list) => {
        const targets = targetCounts(people, list);
        const sum = list.reduce((total, one) => total + one, 0);
        expect(targets.reduce((total, one) => total + one, 0)).toBe(people);
        for (const [i, share] of list.entries()) {
          expect(Math.abs((targets[i] ?? -1) - (people * share) / sum)).toBeLessThan(1);
        }
      },
    ),
  );
});

/**
 * Source: Questions and Answers to Clarify and Provide a Common Interpretation of the Uniform Guidelines on Employee
 * Selection Procedures, 44 FR 11996 (1979): rates of 60 %, 45 %, 48 % and 51 % give ratios of 75 %, 80 % and 85 %, and
 * only the first is adverse. The rule itself: 29 CFR 1607.4(D).
 */
test("the four-fifths rule answers the agencies' own example as they do", () => {
  const rate = (group: string, selected: number) => ({ group, people: 100, selected });
  const found = fourFifths([rate("white", 60), rate("Indian", 45), rate("Hispanic", 48), rate("black", 51)], 5);
  expect(found.map(({ group, ratio, verdict }) => [group, Math.round(ratio * 100), verdict])).toEqual([
    ["white", 100, "highest"],
    ["Indian", 75, "adverse"],
    ["Hispanic", 80, "within"],
    ["black", 85, "within"],
  ]);
});

describe("fairness of outcomes", () => {
  const of = (Gender: string, totals: readonly number[]) =>
    totals.map((total, i) => [`${Gender}${i}`, total, { Gender, Age: 20 + 10 * i }] as const);
  const people = [...of("f", [90, 85, 40, 30, 20, 10]), ...of("m", [90, 85, 81, 80, 20]), ...of("x", [95])];

  it("compares each group's rate with the highest, and small groups with nobody's", () => {
    const { run } = rated(people);
    const found = fairness(run, { column: "Gender" }, { kind: "bandAtLeast", band: "A" }, new Issues());
    expect(found.map(({ group, people: of, selected, verdict }) => [group, of, selected, verdict])).toEqual([
      ["f", 6, 2, "adverse"],
      ["m", 5, 4, "highest"],
      ["x", 1, 1, "tooSmall"],
    ]);
    expect(found.map((one) => say(explainFairness(one, run.scheme), "en"))).toEqual([
      "f: 33.3% of 6, 41.7% of the highest rate; less than four fifths. Look for the reason.",
      "m: 80% of 5, the highest rate.",
      "x: 1 in all, fewer than 5, so it is not judged.",
    ]);
  });

  it("cuts numbers into ranges", () => {
    const { run } = rated(people);
    const found = fairness(run, { column: "Age", cuts: [40, 30] }, { kind: "bandAtLeast", band: "B" }, new Issues());
    expect(found.map(({ group, people: of, selected }) => [group, of, selected])).toEqual([
      ["< 30", 3, 3],
      ["30 – 40", 2, 2],
      ["≥ 40", 7, 2],
    ]);
  });

  it("takes whoever has no known outcome out of the rates", () => {
    const { run } = rated(people);
    expect(fairness(run, { column: "Gender" }, { kind: "bonus" }, new Issues())).toMatchObject([
      { group: "f", people: 0, verdict: "tooSmall" },
      { group: "m", people: 0 },
      { group: "x", people: 0 },
    ]);
  });

  it("notes a band that there is not", () => {
    const issues = new Issues();
    expect(fairness(rated(people).run, { column: "Gender" }, { kind: "bandAtLeast", band: "Z" }, issues)).toEqual([]);
    expect(issues.list.map(placed)).toEqual(["bands.unknown"]);
  });
});

describe("the coaching list (rule 29)", () => {
  const rows = (id: string, totals: Readonly<Record<string, number>>) =>
    Object.entries(totals).map(([quarter, k]) => ({ "Person ID": id, Period: `2026-${quarter}`, k }));
  const metrics = [
    ...rows("falls", { Q1: 95, Q2: 90, Q3: 85 }),
    ...rows("once", { Q1: 80, Q2: 90, Q3: 85 }),
    ...rows("gap", { Q1: 95, Q3: 85 }),
    ...rows("low", { Q3: 40 }),
  ];
  const listed = (settings: readonly NamedCells[]) => {
    const { prepared, run } = rated(
      [
        ["falls", 0],
        ["once", 0],
        ["gap", 0],
        ["low", 0],
      ],
      { metrics, settings },
    );
    const list = coachingList(prepared, run);
    const tell = (i: number) =>
      explainCoaching(list[i] as (typeof list)[number], run.scheme).map((one) => say(one, "en"));
    return { ids: list.map(({ person }) => run.people.list[person]?.id), tell };
  };

  it("has whoever fell so many periods in a row", () => {
    const { ids, tell } = listed([]);
    expect(ids).toEqual(["falls"]);
    expect(tell(0)).toEqual([
      "The total fell 2 periods in a row: 95 → 90 → 85.",
      "k costs 15 points of the total: 85 of 100 points, weight 100%.",
      "Higher band: already at the top.",
    ]);
  });

  it("and whoever is rated below a band, with the nearest step as a goal", () => {
    const { ids, tell } = listed([
      { Setting: "Coaching below band", Value: "B" },
      { Setting: "Coaching after falls", Value: 0 },
    ]);
    expect(ids).toEqual(["low"]);
    expect(tell(0)).toEqual([
      "Rated C, below B.",
      "k costs 60 points of the total: 40 of 100 points, weight 100%.",
      "k from 40 to 50 makes B.",
    ]);
  });

  it("takes the totals of a closed period as they were frozen (rule 30)", () => {
    const { prepared, run } = rated(
      [
        ["falls", 0],
        ["once", 0],
      ],
      { metrics },
    );
    const listedWith = (isWhole: boolean, isChanged: boolean) => {
      const q1 = { period: period("2026-Q1"), isWhole, results: new Map([["once", { total: 99, isChanged }]]) };
      const frozen = { ...prepared, history: { ...prepared.history, periods: [q1] } } as unknown as typeof prepared;
      return coachingList(frozen, run).map(({ person }) => run.people.list[person]?.id);
    };
    // Scored today, “falls” would fall from 95 and “once” would have risen from 80.
    expect(listedWith(true, false)).toEqual(["once"]);
    // What somebody edited after closing proves no fall.
    expect(listedWith(true, true)).toEqual([]);
    expect(listedWith(false, false)).toEqual([]);
  });

  it("steps over a period without a total unless a gap breaks (rule 25)", () => {
    const once = { Setting: "Coaching after falls", Value: 1 };
    const breaks = { Setting: "A gap breaks consecutive periods", Value: true };
    expect(listed([once]).ids).toEqual(["falls", "once", "gap"]);
    expect(listed([once, breaks]).ids).toEqual(["falls", "once"]);
  });
});

describe("leniency of raters", () => {
  const feedback = ["a", "b", "c", "d", "e", "f"].flatMap((id, i) => [
    { "Person ID": id, Period: "2026-Q3", "Rater group": "peer", "Rated by": "Kind", Score: 90 + i },
    { "Person ID": id, Period: "2026-Q3", "Rater group": "peer", "Rated by": "Usual", Score: 70 + i },
    { "Person ID": id, Period: "2026-Q3", "Rater group": "superior", "Rated by": "", Score: 71 + i },
  ]);
  const more = { feedback: [...feedback, { ...feedback[0], "Rated by": "Rare", Score: 99 }] as NamedCells[] };

  it("sets each rater beside all others, on the same people too, and few ratings aside", () => {
    const { prepared } = rated(
      [
        ["a", 1],
        ["b", 1],
        ["c", 1],
        ["d", 1],
        ["e", 1],
        ["f", 1],
      ],
      more,
    );
    const found = leniency(prepared, PERIOD.id, "rater");
    expect(found.map(({ who, count, verdict }) => [who, count, verdict])).toEqual([
      ["Kind", 6, "above"],
      ["Usual", 6, "below"],
      ["Rare", 1, "tooFew"],
    ]);
    expect(found[0]?.onSamePeople).toBeCloseTo((5 * 20 + 90 - 84.5) / 6, 10);
    expect(found[0] && say(explainLeniency(found[0]), "en")).toBe(
      "Kind: mean 92.5, 16.21 above all others; more than chance explains (6 ratings).",
    );
  });

  it("and each group of raters", () => {
    const { prepared } = rated(
      [
        ["a", 1],
        ["b", 1],
        ["c", 1],
        ["d", 1],
        ["e", 1],
        ["f", 1],
      ],
      more,
    );
    expect(leniency(prepared, PERIOD.id, "group").map(({ who, verdict }) => [who, verdict])).toEqual([
      ["peer", "above"],
      ["superior", "below"],
    ]);
  });
});

test("the effect of the ladder is told from the first period to the last", () => {
  const tabs: SmallBook = {
    kpis: [{ KPI: "csat", Name: "CSAT", Unit: "%", Knots: "0%;100%", Points: "0;100" }],
    weights: [{ Post: "", csat: 100 }],
    ratings: [{ From: 0, Band: "B" }],
    ladder: [{ Grade: "1", "Next grade": "2" }, { Grade: "2" }],
    rules: [{ "From grade": "1", Rule: "KPI", "Of what": "csat", Operator: ">=", Bound: "85%" }],
    people: [
      { "Person ID": "P", Grade: "1", Team: "North" },
      { "Person ID": "Q", Grade: "1", Team: "North" },
    ],
    metrics: [
      { "Person ID": "P", Period: "2026-Q2", csat: 0.8 },
      { "Person ID": "Q", Period: "2026-Q2", csat: 0.81 },
      { "Person ID": "P", Period: "2026-Q3", csat: 0.9 },
      { "Person ID": "Q", Period: "2026-Q3", csat: 0.82 },
    ],
  };
  const runs = [ran(tabs, period("2026-Q2")).run, ran(tabs, PERIOD).run];
  const survey = new Map([["2026-Q2", 3.9]]);
  const effect = ladderEffect(runs, {
    by: "team",
    kpi: "CSAT",
    promoted: new Map([
      ["2026-Q2", 1],
      ["2026-Q3", 1],
    ]),
    survey,
  });
  expect(explainLadder(effect, { name: "CSAT", unit: "%" }).map((one) => say(one, "en"))).toEqual([
    "Mean total, North: 80.5 → 86, up by 5.5.",
    "Share eligible for a step up: 0% → 50%, up by 50%.",
    "Share promoted: 50%, unchanged.",
    "Mean of CSAT: 80.5% → 86%, up by 5.5%.",
    "Survey: fewer than two periods with data.",
  ]);
});
