import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { forWhatIf, Issues, prepare, runPeriod, type SchemeChange, whatIf } from "../../../src/core/index.ts";
import { scorecard, scorecardBook } from "../../support/arbitraries/scorecards.ts";
import { placed } from "../../support/outcome.ts";
import { PERIOD, ran, TEAM } from "./team.ts";

const { prepared, run } = ran(TEAM);

function tried(...changes: readonly SchemeChange[]) {
  const { comparison, issues, changed } = whatIf(prepared, PERIOD, run, changes);
  const of = (id: string) => {
    const move = comparison.moves.find(({ person }) => person.id === id);
    if (!move) throw new Error(`nobody is ${id}`);
    return move;
  };
  return { comparison, changed, of, issues: issues.map(placed) };
}

describe("a change of a weight", () => {
  it("that rescales the others keeps the row at 100, and moves whom the row is for", () => {
    const { of, changed, issues, comparison } = tried({
      kind: "weight",
      row: 0,
      kpi: "csat",
      weight: 80,
      others: "rescale",
    });
    expect(issues).toEqual([]);
    expect(changed.scheme.weightRows.map(({ weights }) => weights)).toEqual([
      [80, 20],
      [100, 0],
    ]);
    // 84 % earns 60 points and 36 s 80: 68 at 60/40, 64 at 80/20.
    expect(of("P2")).toMatchObject({
      before: { total: 68 },
      after: { total: 64 },
      by: { total: "down", band: "same" },
    });
    expect(of("P3").overall).toBe("same");
    expect(comparison.counts.total).toMatchObject({ down: 1, same: 3 });
  });

  it("that keeps the others leaves a row that is not 100: its people lose their totals, and it is noted", () => {
    const { of, issues } = tried({ kind: "weight", row: 0, kpi: "csat", weight: 80, others: "keep" });
    expect(issues).toEqual(["weights.notHundred at Weights!A2"]);
    expect(of("P1").by.total).toBe("lost");
  });

  it("made good by a second change is no problem", () => {
    const { issues, changed } = tried(
      { kind: "weight", row: 0, kpi: "csat", weight: 80, others: "keep" },
      { kind: "weight", row: 0, kpi: "Wait", weight: 20, others: "keep" },
    );
    expect(issues).toEqual([]);
    expect(changed.scheme.weightRows[0]?.weights).toEqual([80, 20]);
  });
});

describe("other changes", () => {
  it("of a band's bound move people between bands, and the counts say so", () => {
    const { of, comparison } = tried({ kind: "band", band: "B", from: 65 });
    expect(of("P2").by).toEqual({ total: "same", band: "up", tier: "same", bonus: "same", flag: "same" });
    expect(comparison.bands).toEqual([
      { band: "A", before: 1, after: 1 },
      { band: "B", before: 1, after: 2 },
      { band: "C", before: 1, after: 0 },
    ]);
  });

  it("of a tier cost what they cost, to the cent", () => {
    const { of, comparison } = tried({ kind: "tier", tier: "full", coefficient: 1.1 });
    expect(of("P1")).toMatchObject({ before: { bonusMinor: 100_000 }, after: { bonusMinor: 110_000 } });
    expect(comparison.bonusMinor).toEqual({ before: 300_000, after: 330_000 });
  });

  it("of a rule's bound lift a flag", () => {
    const { of } = tried({ kind: "rule", rule: 0, bound: "84%" });
    expect(of("P2")).toMatchObject({
      before: { flags: [{ next: "2", flag: "notYet" }] },
      after: { flags: [{ next: "2", flag: "eligible" }] },
      by: { flag: "up" },
    });
  });

  it("of a rule's bound count who becomes eligible and who no longer is (rule 24)", () => {
    expect(tried({ kind: "rule", rule: 0, bound: "84%" }).comparison.eligible).toEqual({
      before: 1,
      after: 2,
      gained: 1,
      lost: 0,
    });
    expect(tried({ kind: "rule", rule: 0, bound: "0.95" }).comparison.eligible).toEqual({
      before: 1,
      after: 0,
      gained: 0,
      lost: 1,
    });
  });

  it("of a rule with a list take the list", () => {
    const bands = [{ "From grade": "1", Rule: "Rating", Operator: "in", Bound: "A" }];
    const listed = ran({ ...TEAM, rules: bands });
    const change: SchemeChange = { kind: "rule", rule: 0, bound: "A | C" };
    const { comparison, issues } = whatIf(listed.prepared, PERIOD, listed.run, [change]);
    expect(issues).toEqual([]);
    expect(comparison.eligible).toMatchObject({ before: 1, after: 2 });
  });

  it("of a pool share it out anew, to the last cent (rule 22)", () => {
    const pooled = ran({
      ...TEAM,
      pools: [
        { Team: "North", Amount: 600 },
        { Team: "*", Amount: 900 },
      ],
    });
    const tryPool = (pool: number, amount: number) =>
      whatIf(pooled.prepared, PERIOD, pooled.run, [{ kind: "pool", pool, amount }]);
    expect(tryPool(0, 700.01).comparison.bonusMinor).toEqual({ before: 150_000, after: 160_001 });
    expect(tryPool(1, 0).comparison.bonusMinor).toEqual({ before: 150_000, after: 60_000 });
    expect(tryPool(1, -1).issues.map(placed)).toEqual(["cell.negative at Pools!B3"]);
    expect(tryPool(2, 1).issues.map(placed)).toEqual(["change.noRow"]);
  });

  it("of a curve's knots score by the new curve", () => {
    const change: SchemeChange = { kind: "knots", kpi: "wait", knots: [60, 36], points: [0, 100] };
    expect(tried(change).of("P2").after.total).toBe(76);
  });

  it("of a setting hold for everybody: without a bonus mode there are no bonuses", () => {
    const { of } = tried({ kind: "setting", settings: { bonusMode: null } });
    expect(of("P1").by.bonus).toBe("lost");
  });
});

describe("a change that cannot be made", () => {
  it.each<readonly [string, SchemeChange]>([
    ["change.noRow", { kind: "weight", row: 7, kpi: "csat", weight: 50, others: "keep" }],
    ["kpi.unknown", { kind: "weight", row: 0, kpi: "speed", weight: 50, others: "keep" }],
    ["weights.negative at Weights!A2", { kind: "weight", row: 0, kpi: "csat", weight: -1, others: "keep" }],
    ["kpi.unknown", { kind: "knots", kpi: "speed", knots: [1, 2], points: null }],
    ["kpi.badCurve at KPIs!A2", { kind: "knots", kpi: "csat", knots: [1, 3, 2], points: [0, 50, 100] }],
    ["change.hasKnots at KPIs!A2", { kind: "target", kpi: "csat", target: 0.95 }],
    ["bands.unknown", { kind: "band", band: "S", from: 110 }],
    ["bands.twice at Ratings!A4", { kind: "band", band: "A", from: 70 }],
    ["change.noRow", { kind: "tier", tier: "double", coefficient: 2 }],
    ["change.noRow", { kind: "rule", rule: 3, bound: "1" }],
    ["promotion.badRule at Promotion rules!B2", { kind: "rule", rule: 0, bound: "high" }],
  ])("is a problem: %s", (problem, change) => {
    expect(tried(change).issues.map((one) => one.replaceAll("'", ""))).toEqual([problem]);
  });
});

test("nothing that was given is changed", () => {
  const frozen = JSON.stringify(prepared.scheme);
  tried({ kind: "band", band: "B", from: 1 }, { kind: "weight", row: 0, kpi: "csat", weight: 1, others: "rescale" });
  expect(JSON.stringify(prepared.scheme)).toBe(frozen);
});

test("what is not touched is not compiled again", () => {
  const { changed } = tried({ kind: "band", band: "B", from: 65 });
  const { scheme } = prepared;
  expect(changed.scheme.kpis).toBe(scheme.kpis);
  expect(changed.scheme.weightRows).toBe(scheme.weightRows);
  expect(changed.scheme.rules).toBe(scheme.rules);
  expect(changed.scheme.bands).not.toBe(scheme.bands);
});

test("law: no change moves nobody", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((people) => fc.array(scorecard(), { minLength: people, maxLength: people })),
      ([first = [], ...more]) => {
        const cards = [
          first,
          ...more.map((card) => first.map((part, k) => ({ ...part, actual: card[k]?.actual ?? null }))),
        ];
        const ready = forWhatIf(prepare(scorecardBook(cards), new Issues()));
        const present = runPeriod(ready, PERIOD, new Issues());
        const { comparison, issues, changed } = whatIf(ready, PERIOD, present, []);
        expect(issues).toEqual([]);
        expect(changed).toBe(ready);
        expect(comparison.counts.overall.same).toBe(cards.length);
        const same: SchemeChange = { kind: "setting", settings: { minCoverage: 0 } };
        expect(whatIf(ready, PERIOD, present, [same]).comparison.counts.overall.same).toBe(cards.length);
      },
    ),
    { numRuns: 60 },
  );
});

test("law: actuals that were kept give what a fresh reading gives", () => {
  const ready = forWhatIf(prepared);
  runPeriod(ready, PERIOD, new Issues());
  const change: SchemeChange = { kind: "weight", row: 0, kpi: "csat", weight: 35, others: "rescale" };
  expect(whatIf(ready, PERIOD, run, [change]).comparison).toEqual(whatIf(prepared, PERIOD, run, [change]).comparison);
});
