import { describe, expect, test } from "vitest";
import { CLEAN, codes, kpi, told } from "./support.ts";

type Cells = Readonly<Record<string, string | number>>;

const people = CLEAN.metrics as readonly Cells[];
const withActuals = (actuals: (person: Cells, i: number) => Cells) =>
  people.map((row, i) => ({ ...row, ...actuals(row, i) }));
const [CSAT = {}, SPEED = {}] = CLEAN.kpis as readonly Cells[];

test("in a scheme that is as it should be, nothing is found", () => {
  expect(codes({})).toEqual([]);
});

describe("rule 32: a KPI that counts for nobody", () => {
  test("has weight 0 in every row", () => {
    expect(told("check.kpiUnweighted", { weights: [{ CSAT: 100, SPEED: 0 }] })).toEqual([
      "KPIs!A3 The KPI “SPEED” has weight 0 in every row, so it counts for nobody. Give it a weight in the Weights tab, or remove it.",
    ]);
  });

  test("is none where a promotion rule asks for it", () => {
    const rules = [{ Rule: "KPI", "Of what": "SPEED", Operator: ">=", Bound: "50" }];
    expect(told("check.kpiUnweighted", { weights: [{ CSAT: 100, SPEED: 0 }], rules })).toEqual([]);
  });

  test("is none where an award goes by it (rule 29)", () => {
    const awards = [{ Award: "Service star", "Of what": "SPEED", "Places or bound": 1, Amount: 100 }];
    expect(told("check.kpiUnweighted", { weights: [{ CSAT: 100, SPEED: 0 }], awards })).toEqual([]);
    const byTotal = awards.map((award) => ({ ...award, "Of what": "total" }));
    expect(told("check.kpiUnweighted", { weights: [{ CSAT: 100, SPEED: 0 }], awards: byTotal })).toHaveLength(1);
  });

  test("is none where one row of several weighs it", () => {
    const weights = [
      { Post: "Support", CSAT: 100, SPEED: 0 },
      { Post: "", CSAT: 50, SPEED: 50 },
    ];
    expect(told("check.kpiUnweighted", { weights })).toEqual([]);
  });

  test("is not named again where its column is missing", () => {
    expect(codes({ weights: [{ CSAT: 100 }] })).not.toContain("check.kpiUnweighted");
  });
});

describe("a KPI without data", () => {
  test("is weighed, and nobody has a number for it", () => {
    const metrics = withActuals((_, i) => ({ SPEED: i % 2 ? "N/A" : "" }));
    expect(told("check.kpiNoData", { metrics })).toHaveLength(1);
  });

  test("is none where one person has a number", () => {
    const metrics = withActuals((_, i) => ({ SPEED: i === 3 ? 50 : "" }));
    expect(told("check.kpiNoData", { metrics })).toEqual([]);
  });
});

describe("rule 32: a KPI whose curve is flat over everyone's actuals", () => {
  const flat = [{ ...CSAT, Threshold: 0, Target: 10 }, SPEED];

  test("gives everybody the same points", () => {
    expect(told("check.kpiFlat", { kpis: flat })).toEqual([
      "KPIs!A2 All 10 people earn the same 100 points in “CSAT”, with actuals from 37 to 100: it tells nobody apart. Change its knots so that they lie among these actuals, or give its weight to another KPI.",
    ]);
  });

  test("is none where one person earns less", () => {
    const metrics = withActuals((row, i) => (i === 9 ? { CSAT: 9.9 } : row));
    expect(told("check.kpiFlat", { kpis: flat, metrics })).toEqual([]);
  });

  test("is not judged by fewer results than the setting asks for", () => {
    const settings = [{ Setting: "People needed for a finding", Value: 11 }];
    expect(told("check.kpiFlat", { kpis: flat, settings })).toEqual([]);
  });
});

describe("a target", () => {
  test("that nobody has reached is named", () => {
    expect(told("check.targetTooHigh", { kpis: [{ ...CSAT, Target: 101 }, SPEED] })[0]).toContain(
      "None of 10 people has reached the target of “CSAT”: actuals go from 37 to 100",
    );
  });

  test("that one person has reached exactly is not", () => {
    expect(told("check.targetTooHigh", {})).toEqual([]);
  });

  test("that everybody has left far behind is named", () => {
    const kpis = [kpi({ KPI: "CSAT", Curve: "higher", Target: 30 }), SPEED];
    expect(told("check.targetTooLow", { kpis })[0]).toContain("the lowest earned 123.3333 points");
  });

  test("that everybody has just passed is not", () => {
    const kpis = [kpi({ KPI: "CSAT", Curve: "higher", Target: 36 }), SPEED];
    expect(told("check.targetTooLow", { kpis })).toEqual([]);
  });

  test("is not looked for where a KPI has knots or a scale", () => {
    const kpis = [kpi({ KPI: "CSAT", Knots: "0; 200" }), kpi({ KPI: "SPEED", Curve: "scale", Knots: "0..200" })];
    expect(codes({ kpis })).toEqual([]);
  });
});

describe("rule 32: two KPIs that measure the same thing", () => {
  const twice = (noise: number) => withActuals((row, i) => ({ SPEED: Number(row.CSAT) / 2 + (i % 3) * noise }));

  test("rise and fall together", () => {
    expect(told("check.kpisAlike", { metrics: twice(0) })).toEqual([
      "KPIs!A3 “SPEED” and “CSAT” rise and fall together over 10 people (correlation 100%), so one strength or weakness is paid for twice. Keep one of them, or make their weights together that of one.",
    ]);
  });

  test("also where more of one goes with less of the other", () => {
    const metrics = withActuals((row) => ({ SPEED: 200 - Number(row.CSAT) }));
    expect(told("check.kpisAlike", { metrics })).toHaveLength(1);
  });

  test("are two where they agree less than the setting says", () => {
    expect(told("check.kpisAlike", { metrics: twice(15) })).toEqual([]);
    const settings = [{ Setting: "KPIs count as alike from", Value: 0.5 }];
    expect(told("check.kpisAlike", { metrics: twice(15), settings })).toHaveLength(1);
  });

  test("are not judged by too few people, however many periods there are", () => {
    const nine = twice(0).slice(0, 9);
    const metrics = [...nine, ...nine.map((row) => ({ ...row, Period: "2026-Q2" }))];
    expect(told("check.kpisAlike", { metrics })).toEqual([]);
  });

  test("are not compared where one of them is the same for everybody", () => {
    const metrics = withActuals(() => ({ SPEED: 50 }));
    expect(told("check.kpisAlike", { metrics })).toEqual([]);
  });
});
