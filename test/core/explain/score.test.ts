import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainScore } from "../../../src/core/explain/explain-score.ts";
import { LANGUAGES, type Message } from "../../../src/core/index.ts";
import { scorecard, scorecardBook } from "../../support/arbitraries/scorecards.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { type Outcome, outcome } from "../../support/outcome.ts";

const KPIS = [
  { KPI: "csat", Name: "CSAT", Unit: "%", Knots: "80%,90%,100%", Points: "0,100,120", "If missing": "" },
  { KPI: "speed", Name: "Speed", Unit: "s", Knots: "60,40,20", Points: "0,80,100", "If missing": "zero" },
  { KPI: "kind", Name: "Kindness", Unit: "", Knots: "1,5", Points: "0,100", "If missing": "hold" },
  { KPI: "led", Name: "Led a project", Unit: "", Knots: "", Points: "", "If missing": "", Curve: "yes/no" },
];
const WEIGHTS = [{ csat: 40, speed: 30, kind: 20, led: 10 }];

function explained(cells: NamedCells, events: readonly NamedCells[] = []): readonly string[] {
  const ratings = [
    { From: 0, Band: "B" },
    { From: 90, Band: "A" },
  ];
  const metrics = [{ ID: "P1", Period: "2026-Q3", csat: 0.95, speed: 50, kind: 4, led: true, ...cells }];
  return outcome(book({ kpis: KPIS, weights: WEIGHTS, ratings, metrics, events }), "2026-Q3").of("P1").why;
}

describe("rule 26: from raw actual to band, each step in words", () => {
  test("actual, points and weight of each KPI, coverage, total, band", () => {
    expect(explained({})).toEqual([
      "CSAT: 95% earns 110 points, weight 40%.",
      "Speed: 50 s earns 40 points, weight 30%.",
      "Kindness: 4 earns 75 points, weight 20%.",
      "Led a project: yes earns 100 points, weight 10%.",
      "4 of 4 KPIs, 100% of the weight.",
      "Total: 81.",
      "Band B, from 0.",
    ]);
  });

  test.each<[string, NamedCells, string]>([
    ["a blank that is skipped", { csat: "" }, "CSAT: blank, left out (weight 40%)."],
    ["an N/A", { csat: "N/A" }, "CSAT: N/A, left out (weight 40%)."],
    ["a blank that counts as 0", { speed: "" }, "Speed: blank, counts as 0 points by the scheme, weight 30%."],
    ["a blank that is waited for", { kind: "" }, "Kindness: blank, and the scheme waits for it (weight 20%)."],
    ["an error", { csat: "#REF!" }, "CSAT: its value cannot be read, so the result is held (weight 40%)."],
    ["a no", { led: "no" }, "Led a project: no earns 0 points, weight 10%."],
    ["coverage", { csat: "" }, "3 of 4 KPIs, 60% of the weight."],
    ["no total for a wait", { kind: "" }, "Incomplete: a KPI that the scheme waits for is blank"],
    ["no total for an error", { csat: "#REF!" }, "Held: a problem must be mended first"],
  ])("%s", (_name, cells, sentence) => {
    expect(explained(cells)).toContain(sentence);
  });

  test.each<[string, NamedCells, string]>([
    ["an adjustment", { Points: 3 }, "Adjustment: 3 points."],
    ["an adjustment cut to the bound", { Points: 30 }, "Adjustments of 30 points, limited to 10 by the scheme."],
    [
      "a capped KPI",
      { Effect: "cap KPI", KPI: "csat", Limit: 60 },
      "CSAT: 95% earns 110 points, limited to 60 by a veto, weight 40%.",
    ],
    ["a capped total", { Effect: "cap total", Limit: 59.95 }, "A veto limits the total to 59.95."],
    ["a capped band", { Points: 10, Effect: "", Limit: "" }, "Band A, from 90."],
  ])("%s", (_name, event, sentence) => {
    expect(explained({}, [{ ID: "P1", Date: "2026-08-01", ...event }])).toContain(sentence);
  });

  test.each<[string, NamedCells, string]>([
    ["a cap on the total that takes nothing off", { Effect: "cap total", Limit: 81 }, "A veto limits"],
    ["a cap on the band that takes nothing off", { Effect: "cap band", Limit: "B" }, "A veto limits"],
    ["a cap on a KPI that takes nothing off", { Effect: "cap KPI", KPI: "csat", Limit: 110 }, "by a veto"],
  ])("%s is not given as a reason", (_name, event, sentence) => {
    expect(explained({}, [{ ID: "P1", Date: "2026-08-01", ...event }]).join(" ")).not.toContain(sentence);
  });
});

interface Recomputed {
  readonly total: number;
  /** How far off it may be, since points and weights are stated to two decimals. */
  readonly leeway: number;
}

/** What the explanation's own numbers come to; null where the weights are too small to be stated. */
function recomputed(steps: readonly Message[]): Recomputed | null {
  const kpis = steps.filter(({ key }) => key === "step.kpi" || key === "step.kpiZero");
  const points = kpis.map(({ args }) => Number(args.points ?? 0));
  const weights = kpis.map(({ args }) => Number(args.weight));
  const weight = weights.reduce((total, one) => total + one, 0);
  const sum = weights.reduce((total, one, i) => total + one * (points[i] ?? 0), 0);
  const leeway = 0.06 + (kpis.length * 0.01 * Math.max(1, ...points.map(Math.abs))) / weight;
  return weight < 1 ? null : { total: sum / weight, leeway };
}

const stepsOf = ({ result }: Outcome): readonly Message[] => explainScore(result.scheme, result.scored, 0);

describe("law: an explanation cannot disagree with the number", () => {
  test("what its steps come to is the total that it states, and the total that is paid", () => {
    const law = fc.property(scorecard(), (card) => {
      const ran = outcome(scorecardBook([card]), "2026-Q3");
      const steps = stepsOf(ran);
      const { total } = ran.of("P0");
      const again = recomputed(steps);
      expect(steps.find(({ key }) => key === "step.total")?.args.total ?? null).toBe(total);
      if (again && total !== null) expect(Math.abs(again.total - total)).toBeLessThan(again.leeway);
    });
    fc.assert(law, { numRuns: 500 });
  });

  test("the points it states are those of the Scores tab", () => {
    const law = fc.property(scorecard(), (card) => {
      const ran = outcome(scorecardBook([card]), "2026-Q3");
      const stated = stepsOf(ran).flatMap(({ key, args }) => (key === "step.kpi" ? [Number(args.points)] : []));
      const { points } = ran.of("P0");
      const shown = points.flatMap((value) => (value === null ? [] : [value]));
      expect(stated).toHaveLength(shown.length);
      for (const [i, value] of shown.entries())
        expect(Math.abs((stated[i] ?? Number.NaN) - value)).toBeLessThan(0.0051);
    });
    fc.assert(law, { numRuns: 300 });
  });

  test("every sentence is whole in every language", () => {
    const law = fc.property(scorecard(), fc.constantFrom(...LANGUAGES), (card, language) => {
      const text = outcome(scorecardBook([card]), "2026-Q3")
        .of("P0", language)
        .why.join("\n");
      expect(text).not.toMatch(/[{}]|undefined|NaN|null|Infinity|\[object/);
    });
    fc.assert(law, { numRuns: 300 });
  });
});
