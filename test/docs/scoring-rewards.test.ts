import { describe, expect, it } from "vitest";
import { book } from "../support/book.ts";
import { outcome } from "../support/outcome.ts";
import {
  AS_IT_IS,
  boldIn,
  fourKpis,
  linesOf,
  PERIOD,
  pick,
  stated,
  totalBook,
  typed,
  typedLine,
} from "./scoring-page.ts";

const BANDS = linesOf("Bands").map(typedLine);
const TIERS = [
  { "From total": 70, Coefficient: 0.8 },
  { "From total": 85, Coefficient: 1 },
];

describe("Adjustments and vetoes", () => {
  it.each(linesOf("Adjustments and vetoes"))("$Effect $Points$Limit: $Total, $Band, $Bonus", (line) => {
    const tables = fourKpis({
      ratings: BANDS,
      bonus: TIERS,
      settings: [{ Setting: "Bonus mode", Value: "whole" }],
      people: [{ "Person ID": "P", "Bonus base": 1000 }],
      events: [{ "Person ID": "P", Period: PERIOD, ...pick(line, "Effect", "Points", "KPI", "Limit") }],
    });
    const { of, errors } = outcome(tables, PERIOD);
    const { total, band, amount } = of("P");
    expect(errors).toEqual([]);
    expect({ total, band, amount }).toEqual({
      total: stated(line.Total),
      band: line.Band,
      amount: stated(line.Bonus),
    });
  });
});

describe("Rounding", () => {
  it.each(linesOf("Rounding"))("$First and $Second make $Total, $Band", (line) => {
    const tables = book({
      kpis: ["First", "Second"].map((KPI) => ({ KPI, ...AS_IT_IS })),
      weights: [{ Post: "", First: 50, Second: 50 }],
      metrics: [{ "Person ID": "P", Period: PERIOD, ...pick(line, "First", "Second") }],
      ratings: BANDS,
    });
    const { total, band } = outcome(tables, PERIOD).of("P");
    expect([total, band]).toEqual([stated(line.Total), line.Band]);
  });
});

describe("Bands", () => {
  it.each(linesOf("Bands", 1))("$Total is rated", (line) => {
    for (const rule of ["at least", "more than"]) {
      const settings = [{ Setting: "A bound belongs to the band above", Value: rule }];
      expect(outcome(totalBook(line.Total, { ratings: BANDS, settings }), PERIOD).of("P").band).toBe(line[rule]);
    }
  });
});

describe("The steps of a bonus", () => {
  const STEPS = {
    bonus: linesOf("Bonus").map(typedLine),
    coefficients: [
      { Scope: "team", Which: "North", Coefficient: 1.2 },
      { Scope: "team", Which: "South", Coefficient: 0.9 },
      { Scope: "company", Which: "", Coefficient: 1.1 },
    ],
    settings: Object.entries({
      "Bonus mode": "whole",
      "Highest bonus": 18000,
      "Guarantee months for new hires": 3,
      "Guaranteed share of base": 0.6,
    }).map(([Setting, Value]) => ({ Setting, Value })),
  };

  it.each(linesOf("The steps of a bonus"))("$Total, $Team, hired $Hired on, $Pay share: $Bonus", (line) => {
    const tables = totalBook(line.Total, {
      ...STEPS,
      people: [{ "Person ID": "P", ...pick(line, "Bonus base", "Team", "Hired on") }],
      assignments: [{ "Person ID": "P", ...pick(line, "Pay share") }],
    });
    const { of, errors } = outcome(tables, PERIOD);
    expect([errors, of("P").amount]).toEqual([[], stated(line.Bonus)]);
  });

  it("by stretches of days", () => {
    const tables = totalBook("90", {
      ...STEPS,
      people: [{ "Person ID": "P", "Bonus base": 10000, Team: "South" }],
      assignments: [{ "Person ID": "P", From: "2026-08-16", Team: "North", "Bonus base": 14000 }],
    });
    expect(boldIn("The steps of a bonus")).toEqual([outcome(tables, PERIOD).of("P").amount]);
  });
});

describe("Pools and awards", () => {
  const whole = [{ Setting: "Bonus mode", Value: "whole" }];
  const bonus = [{ "From total": 0, Coefficient: 1 }];

  it("share out a pool", () => {
    const lines = linesOf("Pools and awards");
    const tables = book({
      kpis: [{ KPI: "Result", ...AS_IT_IS }],
      weights: [{ Post: "", Result: 100 }],
      settings: whole,
      bonus,
      people: lines.map((line) => ({ ...pick(line, "Person ID"), "Bonus base": typed(line.Earned) })),
      metrics: lines.map((line) => ({ ...pick(line, "Person ID"), Period: PERIOD, Result: 100 })),
      pools: [{ Amount: 100 }],
    });
    const { of } = outcome(tables, PERIOD);
    expect(lines.map((line) => of(line["Person ID"] ?? "").amount)).toEqual(lines.map(({ Bonus }) => stated(Bonus)));
  });

  it("split what tied places are worth", () => {
    const lines = linesOf("Pools and awards", 1);
    const tables = book({
      kpis: [{ KPI: "Result", ...AS_IT_IS }],
      weights: [{ Post: "", Result: 100 }],
      settings: whole,
      bonus,
      people: lines.map((line) => ({ ...pick(line, "Person ID"), "Bonus base": 0 })),
      metrics: lines.map((line) => ({ ...pick(line, "Person ID"), Period: PERIOD, Result: typed(line.Total) })),
      awards: [{ Award: "Star", Number: 2, Amount: 300 }],
    });
    const { of } = outcome(tables, PERIOD);
    expect(lines.map((line) => of(line["Person ID"] ?? "").amount)).toEqual(lines.map(({ Award }) => stated(Award)));
  });
});

describe("Decided bands", () => {
  const coefficients = [1.5, 1.2, 1, 0.5, 0];
  const tiers = BANDS.map((band, i) => ({ "From total": band["From total"] ?? 0, Coefficient: coefficients[i] ?? 0 }));

  it.each(linesOf("Decided bands"))("$Total, decided $Decided: $Band, $Bonus", (line) => {
    const decided = {
      Period: PERIOD,
      "Person ID": "P",
      "Band set": line.Decided ?? "",
      Reason: "so",
      "Decided by": "Eve",
    };
    const tables = totalBook(line.Total, {
      ratings: BANDS,
      bonus: tiers,
      settings: [{ Setting: "Bonus mode", Value: "whole" }],
      people: [{ "Person ID": "P", "Bonus base": 1000 }],
      calibration: line.Decided ? [decided] : [],
    });
    const { of, errors, result } = outcome(tables, PERIOD);
    const counts = result.scored.calibrated?.get(0)?.payTotal ?? result.scored.scores.total[0];
    expect(errors).toEqual([]);
    expect({ ...of("P"), counts }).toMatchObject({
      total: stated(line.Total),
      band: line.Band,
      counts: stated(line["Counts for pay as"]),
      amount: stated(line.Bonus),
    });
  });
});

describe("Bonus", () => {
  const MODES = ["whole", "marginal", "overage", "interpolate"];

  it.each(linesOf("Bonus", 1))("of a total of $Total in four modes", (line) => {
    for (const mode of MODES) {
      const tables = totalBook(line.Total, {
        bonus: linesOf("Bonus").map(typedLine),
        settings: [{ Setting: "Bonus mode", Value: mode }],
        people: [{ "Person ID": "P", "Bonus base": 10000 }],
      });
      expect(outcome(tables, PERIOD).of("P").amount).toBe(stated(line[mode]));
    }
  });

  it.each(MODES)("under the first tier in the mode %s", (mode) => {
    const tables = totalBook("50", {
      bonus: TIERS,
      settings: [{ Setting: "Bonus mode", Value: mode }],
      people: [{ "Person ID": "P", "Bonus base": 1000 }],
    });
    expect(outcome(tables, PERIOD).of("P").amount).toBe(mode === "overage" ? 500 : 0);
  });
});
