import { describe, expect, test } from "vitest";
import type { SmallBook } from "../../support/book.ts";
import { kpi, told } from "./support.ts";

const bands = (...bounds: readonly (readonly [number, string])[]): SmallBook => ({
  ratings: bounds.map(([From, Band]) => ({ From, Band })),
});
const tiers = (Mode: string, ...rows: readonly (readonly [number, number])[]): SmallBook => ({
  bonus: rows.map(([From, Coefficient]) => ({ From, Tier: `T${From}`, Coefficient })),
  settings: [{ Setting: "Bonus mode", Value: Mode }],
});
const EVENTS: SmallBook = { events: [{ "Person ID": "P0", Date: "2026-08-01", Type: "Praise", Points: 1 }] };

describe("rule 32: a band that nobody can reach", () => {
  test("begins above the highest total", () => {
    expect(told("check.unreachable", bands([0, "C"], [100.1, "S"]))).toEqual([
      "Ratings!A3 Nobody can reach the band “S”: it begins at 100.1, and no total is higher than 100. Change its bound, or the points that the KPIs can earn.",
    ]);
  });

  test("is none at the highest total itself, unless more than that is asked for", () => {
    expect(told("check.unreachable", bands([0, "C"], [100, "S"]))).toEqual([]);
    const settings = [{ Setting: "Bound rule", Value: "more than" }];
    expect(told("check.unreachable", { ...bands([0, "C"], [100, "S"]), settings })).toHaveLength(1);
  });

  test("rounding may lift a total to it", () => {
    const kpis = [
      kpi({ KPI: "CSAT", Knots: "0; 100", Points: "0; 99.96" }),
      kpi({ KPI: "SPEED", Knots: "0; 100", Points: "0; 99.96" }),
    ];
    expect(told("check.unreachable", { ...bands([0, "C"], [100, "S"]), kpis })).toEqual([]);
  });

  test("a KPI left out may lift it, and so may an adjustment: that is said as it is", () => {
    const kpis = [
      kpi({ KPI: "CSAT", Knots: "0; 100", Points: "0; 120" }),
      kpi({ KPI: "SPEED", Knots: "0; 100", Points: "0; 80" }),
    ];
    const weights = [{ CSAT: 70, SPEED: 30 }];
    expect(told("check.reachedByExtras", { ...bands([0, "C"], [110, "S"]), kpis, weights })).toHaveLength(1);
    expect(told("check.unreachable", bands([0, "C"], [110, "S"]))).toHaveLength(1);
    expect(told("check.reachedByExtras", { ...bands([0, "C"], [110, "S"]), ...EVENTS })[0]).toContain(
      "without adjustments no total is higher than 100, and the band “S” begins at 110",
    );
    expect(told("check.unreachable", { ...bands([0, "C"], [110.1, "S"]), ...EVENTS })).toHaveLength(1);
  });

  test("a ratio without a cap has no end", () => {
    const kpis = [
      kpi({ KPI: "CSAT", Curve: "higher", Target: 80 }),
      kpi({ KPI: "SPEED", Curve: "higher", Target: 80 }),
    ];
    expect(told("check.unreachable", { ...bands([0, "C"], [500, "S"]), kpis })).toEqual([]);
  });
});

describe("a band that nobody can be in", () => {
  test("lies between two totals", () => {
    expect(told("check.tooNarrow", bands([0, "C"], [85.02, "B"], [85.08, "A"]))[0]).toContain(
      "from 85.02 to 85.08 there is no total with 1 decimals",
    );
    expect(told("check.tooNarrow", bands([0, "C"], [85.02, "B"], [85.11, "A"]))).toEqual([]);
  });

  test("lies under the lowest total", () => {
    const floor = (id: string) => kpi({ KPI: id, Knots: "0; 100", Points: "60; 100" });
    const kpis = [floor("CSAT"), floor("SPEED")];
    expect(told("check.neverBelow", { ...bands([0, "D"], [60, "C"]), kpis })[0]).toContain("no total is lower than 60");
    expect(told("check.neverBelow", { ...bands([0, "D"], [60.1, "C"]), kpis })).toEqual([]);
  });

  test("a total that no band is for is found before anybody has it", () => {
    expect(told("check.openBelow", bands([10, "C"], [60, "B"]))[0]).toContain("Totals can be as low as 0");
    expect(told("check.openBelow", bands([0, "C"], [60, "B"]))).toEqual([]);
  });
});

describe("rows in no order", () => {
  test("are named at the first that breaks it", () => {
    expect(told("check.notSorted", bands([80, "A"], [0, "C"], [60, "B"]))[0]).toContain(
      "Ratings!A4 The row that begins at 60",
    );
    expect(told("check.notSorted", bands([80, "A"], [60, "B"], [0, "C"]))).toEqual([]);
    expect(told("check.notSorted", bands([0, "C"], [60, "B"], [80, "A"]))).toEqual([]);
  });
});

describe("rule 32: payout that falls when the score rises", () => {
  test("whole: at the bound of a lower coefficient", () => {
    expect(told("check.payFalls", tiers("whole", [60, 1], [80, 0.9]))).toEqual([
      "'Bonus tiers'!A3 A higher total pays less: 79.9 pays 100% of the base, 80 only 90%. Change the coefficient of the tier “T80” or the bonus mode, so that nobody loses by doing better.",
    ]);
  });

  test("interpolate: along the way to a lower coefficient", () => {
    expect(told("check.payFalls", tiers("interpolate", [60, 1], [80, 0.9]))[0]).toContain(
      "60 pays 100% of the base, 80 only 90%",
    );
  });

  test("overage: at a bound above the gate whose multiplier is lower", () => {
    const high = [
      kpi({ KPI: "CSAT", Curve: "higher", Target: 50 }),
      kpi({ KPI: "SPEED", Curve: "higher", Target: 50 }),
    ];
    const falling = { ...tiers("overage", [0, 1], [100, 2], [120, 1.5]), kpis: high };
    expect(told("check.payFalls", falling)[0]).toContain("119.9 pays 139.8% of the base, 120 only 130%");
    expect(told("check.payFalls", { ...tiers("overage", [0, 1], [100, 2], [120, 2.5]), kpis: high })).toEqual([]);
  });

  test("marginal: never at a bound, since each slice keeps its rate; only where a rate is below 0", () => {
    expect(told("check.payFalls", tiers("marginal", [0, 1], [80, 0.5]))).toEqual([]);
    expect(told("check.payFalls", tiers("marginal", [0, 1], [80, -0.5]))).toHaveLength(1);
  });

  test("nowhere where coefficients rise, or beyond all totals", () => {
    expect(told("check.payFalls", tiers("whole", [60, 0.9], [80, 1]))).toEqual([]);
    expect(told("check.payFalls", tiers("whole", [60, 1], [101, 0.9]))).toEqual([]);
  });
});

describe("rule 32: a cliff", () => {
  test("is named with its money and the people who stand at it", () => {
    expect(told("check.cliff", tiers("whole", [0, 0.5], [80, 1]))).toEqual([
      "'Bonus tiers'!A3 From 79.9 to 80 the bonus rises by 50% of the base, which is 500 for a base of 1000; 0 people stand within a point of it in 2026-Q3. Keep it if it is meant; otherwise add tiers in between, or choose the mode “interpolate”.",
    ]);
  });

  test("counts whoever is a point away", () => {
    expect(told("check.cliff", tiers("whole", [0, 0.5], [60, 1]))[0]).toMatch(/; [1-9] people stand within a point/);
  });

  test("begins above the share that the setting says, 25% where it says nothing", () => {
    expect(told("check.cliff", tiers("whole", [0, 0.5], [80, 0.75]))).toEqual([]);
    const strict = tiers("whole", [0, 0.5], [80, 0.75]);
    const settings = [...(strict.settings as []), { Setting: "Cliff worth naming", Value: 0.249 }];
    expect(told("check.cliff", { ...strict, settings })).toHaveLength(1);
  });

  test("does not exist on a straight line, but where the line begins", () => {
    expect(told("check.cliff", tiers("interpolate", [0, 0], [80, 1]))).toEqual([]);
    expect(told("check.cliff", tiers("interpolate", [60, 0.5], [80, 1]))).toHaveLength(1);
  });

  test("is none where no total can stand on it", () => {
    expect(told("check.cliff", tiers("whole", [0, 0.5], [100, 1]))).toHaveLength(1);
    expect(told("check.cliff", tiers("whole", [0, 0.5], [100.1, 1]))).toEqual([]);
  });

  test("is none where pay falls", () => {
    expect(told("check.cliff", tiers("whole", [0, 1], [80, 0.5]))).toEqual([]);
  });

  test("has no amount where nobody has a base", () => {
    const people = [{ "Person ID": "P0" }];
    expect(told("check.cliffShare", { ...tiers("whole", [0, 0.5], [80, 1]), people })).toHaveLength(1);
  });
});

describe("an adjustment that skips a band", () => {
  const close = bands([0, "D"], [60, "C"], [65, "B"], [69.9, "A"]);

  test("is named with where it leads", () => {
    expect(told("check.adjustmentJump", { ...close, ...EVENTS })[0]).toContain("from “D” to “A”");
  });

  test("is none where the bands are as far apart as adjustments go, or there are no events", () => {
    expect(told("check.adjustmentJump", { ...bands([0, "D"], [60, "C"], [70, "B"], [80, "A"]), ...EVENTS })).toEqual(
      [],
    );
    expect(told("check.adjustmentJump", close)).toEqual([]);
  });

  test("is none where it leads under the lowest band, which is a finding of its own", () => {
    const settings = [{ Setting: "Lowest adjustment", Value: -30 }];
    expect(told("check.adjustmentJump", { ...bands([60, "C"], [80, "B"]), ...EVENTS, settings })).toEqual([]);
  });

  test("stands at the setting where there is one", () => {
    const settings = [
      { Setting: "Highest adjustment", Value: 3 },
      { Setting: "Lowest adjustment", Value: -30 },
    ];
    expect(told("check.adjustmentJump", { ...close, ...EVENTS, settings })[0]).toContain(
      "Settings!B3 An adjustment of -30",
    );
  });
});
