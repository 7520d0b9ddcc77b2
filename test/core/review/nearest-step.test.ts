import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  forWhatIf,
  Issues,
  nearestSteps,
  type PersonSteps,
  prepare,
  runPeriod,
  type Step,
} from "../../../src/core/index.ts";
import { curveCase } from "../../support/arbitraries/curves.ts";
import { type Scorecard, scorecard, scorecardBook } from "../../support/arbitraries/scorecards.ts";
import { book, type NamedCells, type SmallBook } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";
import { PERIOD, TEAM } from "./team.ts";

function stepsIn(tabs: SmallBook): (id: string) => PersonSteps {
  const prepared = forWhatIf(prepare(book(tabs), new Issues()));
  const run = runPeriod(prepared, PERIOD, new Issues());
  return (id) => {
    const [steps] = nearestSteps(prepared, run, [prepared.people.list.findIndex((person) => person.id === id)]);
    if (!steps) throw new Error(`nobody is ${id}`);
    return steps;
  };
}

/** What was found, as short as a test can say it: `csat 0.84 → 0.87`, or why there is nothing. */
function told({ all }: PersonSteps): Readonly<Record<string, string>> {
  return Object.fromEntries(
    all.map((one) => [one.lift.kind, one.kind === "step" ? `${one.kpi.id} ${one.from} → ${one.to}` : one.kind]),
  );
}

describe("the nearest step in a small team (rule 27)", () => {
  const of = stepsIn(TEAM);

  it("names for each lift the KPI whose curve has the least way to go", () => {
    // Band B begins at 70: two more points. CSAT would need 3.3 more points of its own, 0.5 % of the actual, and is spoken of in whole percents.
    expect(told(of("P2"))).toEqual({ band: "csat 0.84 → 0.85", tier: "csat 0.84 → 0.87", flag: "csat 0.84 → 0.85" });
  });

  it("says where the person stands then, as the engine has it", () => {
    expect(of("P2").nearest).toMatchObject({ kpi: { id: "csat" }, after: { total: 72, band: "B" } });
  });

  it("says so where there is nothing higher, and where there is no total to lift", () => {
    expect(told(of("P1"))).toEqual({ band: "atTop", tier: "atTop", flag: "atTop" });
    expect(told(of("P4"))).toEqual({ band: "noResult", tier: "noResult", flag: "outOfReach" });
  });
});

describe("the nearest step where a target changes within the period (rule 20)", () => {
  /** The last target is met early; only the other half of the period has points left to earn. */
  const of = stepsIn({
    settings: [{ Setting: "Minimum coverage", Value: 0 }],
    kpis: [{ KPI: "k", Knots: "0;100", Points: "0;100" }],
    weights: [{ Post: "", k: 100 }],
    ratings: [
      { From: 0, Band: "C" },
      { From: 95, Band: "B" },
    ],
    targets: [{ KPI: "k", "From date": "2026-08-16", Knots: "0;50", Points: "0;100" }],
    people: [{ "Person ID": "P" }],
    metrics: [{ "Person ID": "P", Period: "2026-Q3", k: 60 }],
  });

  it("is sought on every part's curve, not on the last one's alone", () => {
    // (46 × 90 + 46 × 100) ÷ 92 = 95, of which 94.95 suffices: 89.9 rounds up, in whole units 90.
    expect(told(of("P"))).toEqual({ band: "k 60 → 90" });
  });
});

/** One KPI that alone makes the total, its bands and one person's actual. */
function alone(kpi: NamedCells, actual: number, bands: readonly (readonly [number, string])[], more: SmallBook = {}) {
  const of = stepsIn({
    settings: [{ Setting: "Minimum coverage", Value: 0 }],
    kpis: [{ KPI: "k", ...kpi }],
    weights: [{ Post: "", k: 100 }],
    ratings: bands.map(([From, Band]) => ({ From, Band })),
    metrics: [{ "Person ID": "P", Period: "2026-Q3", k: actual }],
    ...more,
  });
  return told(of("P")).band;
}

const HALVES = [
  [0, "C"],
  [50, "B"],
] as const;

describe("the curve is turned round", () => {
  it.each<readonly [string, NamedCells, number, string]>([
    ["straight lines up", { Knots: "0;10", Points: "0;100" }, 2, "k 2 → 5"],
    ["straight lines down: less is better", { Knots: "60;30", Points: "0;100" }, 50, "k 50 → 45"],
    ["a band of actuals, from below", { Knots: "20;30;40;50", Points: "0;100;100;0" }, 22, "k 22 → 25"],
    ["a band of actuals, from above", { Knots: "20;30;40;50", Points: "0;100;100;0" }, 48, "k 48 → 45"],
    ["steps up", { Curve: "steps", Knots: "80%;90%", Points: "40;70", Unit: "%" }, 0.82, "k 0.82 → 0.9"],
    ["steps down", { Curve: "steps", Knots: "55;45;35", Points: "20;50;90" }, 60, "k 60 → 45"],
    ["a ratio, higher", { Curve: "higher", Target: 80 }, 20, "k 20 → 40"],
    ["a ratio, lower", { Curve: "lower", Target: 20, Cap: 120 }, 100, "k 100 → 40"],
    ["a reduction", { Curve: "reduction", Target: 20 }, 39, "k 39 → 30"],
    ["yes or no", { Curve: "yes/no" }, 0, "k 0 → 1"],
    ["a rating scale", { Curve: "scale", Knots: "1..5" }, 2, "k 2 → 3"],
    // 49.95 rounds to 50.0: what is rated is the rounded total (rule 16).
    ["to where the rounded total is on the bound", { Knots: "0;1000", Points: "0;100" }, 499.1, "k 499.1 → 499.5"],
  ])("%s", (_, kpi, actual, expected) => {
    expect(alone(kpi, actual, HALVES)).toBe(expected);
  });

  it("and says out of reach where the curve ends below the bound", () => {
    expect(alone({ Knots: "0;10", Points: "0;40" }, 2, HALVES)).toBe("outOfReach");
  });

  it("and a bound that must be passed is passed by one unit", () => {
    const settings = [{ Setting: "A bound belongs to the band above", Value: "more than" }];
    expect(alone({ Knots: "0;10", Points: "0;100" }, 2, HALVES, { settings })).toBe("k 2 → 6");
  });
});

describe("vetoes and adjustments count (rule 15)", () => {
  const kpi = { Knots: "0;10", Points: "0;100" };
  const event = (cells: NamedCells) => ({ events: [{ "Person ID": "P", Period: "2026-Q3", ...cells }] });

  it.each<readonly [string, NamedCells, string]>([
    ["an adjustment is added", { Effect: "adjust", Points: -8 }, "k 2 → 6"],
    ["a cap on the KPI's points", { Effect: "cap KPI", KPI: "k", Limit: 40 }, "outOfReach"],
    ["a cap on the total", { Effect: "cap total", Limit: 49 }, "outOfReach"],
    ["a cap on the band", { Effect: "cap band", Limit: "C" }, "outOfReach"],
  ])("%s", (_, cells, expected) => {
    expect(alone(kpi, 2, HALVES, event(cells))).toBe(expected);
  });
});

describe("the decimals are those in which people speak of the KPI", () => {
  it.each<readonly [string, NamedCells, number, string]>([
    [
      "whole percents for a share typed in whole percents",
      { Knots: "70%;97%", Points: "0;100", Unit: "%" },
      0.8,
      "k 0.8 → 0.84",
    ],
    ["two of a mean that has no end", { Knots: "1;5", Points: "0;100" }, 2.3333333333, "k 2.3333333333 → 3"],
    ["one where the curve has one", { Knots: "0.5;1.2", Points: "0;100" }, 0.6, "k 0.6 → 0.9"],
  ])("%s", (_, kpi, actual, expected) => {
    expect(alone(kpi, actual, HALVES)).toBe(expected);
  });
});

describe("what the period holds counts", () => {
  it("weights that change inside the period weigh by their days (rule 12)", () => {
    const of = stepsIn({
      kpis: [
        { KPI: "a", Knots: "0;100", Points: "0;100" },
        { KPI: "b", Knots: "0;100", Points: "0;100" },
      ],
      // 46 of the 92 days each way: 50 and 50 in all, so band B, from 49.95 on, needs 39.9 more of a KPI.
      weights: [
        { "To date": "2026-08-15", a: 80, b: 20 },
        { "From date": "2026-08-16", "To date": "", a: 20, b: 80 },
      ],
      ratings: HALVES.map(([From, Band]) => ({ From, Band })),
      metrics: [{ "Person ID": "P", Period: "2026-Q3", a: 40, b: 20 }],
    });
    expect(told(of("P")).band).toBe("a 40 → 80");
  });

  it("actuals measured from records can be lifted too", () => {
    const of = stepsIn({
      kpis: [{ KPI: "calls", Measure: "count", Knots: "0;10", Points: "0;100" }],
      weights: [{ Post: "", calls: 100 }],
      ratings: HALVES.map(([From, Band]) => ({ From, Band })),
      records: [1, 2, 3].map((day) => ({ "Person ID": "P", Date: `2026-07-0${day}` })),
    });
    expect(told(of("P")).band).toBe("calls 3 → 5");
  });
});

describe("a promotion flag", () => {
  it("is lifted past the end of the curve where only a rule asks for more", () => {
    const rules = [{ "From grade": "1", Rule: "KPI", "Of what": "csat", Operator: ">", Bound: "98%" }];
    expect(told(stepsIn({ ...TEAM, rules })("P1")).flag).toBe("csat 0.9 → 0.99");
  });

  it("is out of reach by one KPI alone where two rules fail on two KPIs", () => {
    const rules = [
      { "From grade": "1", Rule: "KPI", "Of what": "csat", Operator: ">=", Bound: "85%" },
      { "From grade": "1", Rule: "KPI", "Of what": "wait", Operator: "<=", Bound: 30 },
    ];
    const of = stepsIn({ ...TEAM, rules });
    expect(told(of("P2")).flag).toBe("outOfReach");
    expect(told(of("P1")).flag).toBe("atTop");
  });

  it("is out of reach where a veto bars it", () => {
    const events = [{ "Person ID": "P2", Period: "2026-Q3", Effect: "no promotion" }];
    expect(told(stepsIn({ ...TEAM, events })("P2")).flag).toBe("outOfReach");
  });
});

const BANDS = [0, 20, 40, 60, 80, 100].map((From, i) => ({ From: i === 0 ? -1000 : From, Band: `B${i}` }));

/** The band of one card's only person, from a workbook of its own. */
function bandOf(card: Scorecard): number {
  const { result } = outcome({ ...scorecardBook([card]), ...book({ ratings: BANDS }) }, "2026-Q3");
  return result.scored.band[0] ?? -1;
}

const shifted = (actual: number, units: number, decimals: number): string =>
  (actual + units * 10 ** -decimals).toFixed(decimals);

/** The steps that were found for one card's only person. */
function stepsOf(card: Scorecard): readonly Step[] {
  const tables = { ...scorecardBook([card]), ...book({ ratings: BANDS }) };
  const prepared = forWhatIf(prepare(tables, new Issues()));
  const run = runPeriod(prepared, PERIOD, new Issues());
  return nearestSteps(prepared, run, [0]).flatMap(({ all }) => all.filter((step) => step.kind === "step"));
}

function expectProven(step: Step, card: Scorecard): void {
  const withActual = (actual: string) => bandOf(card.map((part, k) => (k === step.k ? { ...part, actual } : part)));
  const before = bandOf(card);
  expect(withActual(String(step.to))).toBeGreaterThan(before);
  const less = shifted(step.to, step.to > step.from ? -1 : 1, step.decimals);
  const isStillAChange = (Number(less) - step.from) * (step.to - step.from) > 0;
  if (isStillAChange) expect(withActual(less)).toBe(before);
}

test("law: a nearest step really lifts, and one unit less of its last decimal does not", () => {
  let count = 0;
  const proven = fc.property(scorecard(curveCase()), (card) => {
    const steps = stepsOf(card);
    for (const step of steps) expectProven(step, card);
    count += steps.length;
  });
  fc.assert(proven, { numRuns: 150 });
  expect(count).toBeGreaterThan(50);
});
