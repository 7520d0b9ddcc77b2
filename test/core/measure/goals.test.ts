import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attainmentOf } from "../../../src/core/measure/attainment.ts";
import { numberOf } from "../../../src/core/model/rational.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const CAP = 1.2;

function reached(start: number | null, target: number | null, actual: number, direction?: "atLeast" | "atMost") {
  const isFalling = start !== null && target !== null && target < start;
  const goal = { start, target, direction: direction ?? (isFalling ? "atMost" : "atLeast"), unit: "" } as const;
  return numberOf(attainmentOf(goal, actual, CAP).reached);
}

describe("how far a goal is reached", () => {
  test.each([
    ["raise renewal by 20 %: half way", reached(0.7, 0.9, 0.8), 0.5],
    ["raise renewal by 20 %: reached", reached(0.7, 0.9, 0.9), 1],
    ["cut complaints by 15 %: a falling target", reached(200, 170, 180), 2 / 3],
    ["CSAT of at least 90 %, without a start", reached(null, 0.9, 0.81), 0.9],
    ["a response of at most 24 h, without a start", reached(null, 24, 30, "atMost"), 0.8],
    ["at most, with nothing left, earns the cap (rule 9)", reached(null, 24, 0, "atMost"), CAP],
    ["beyond the target up to the cap", reached(0, 100, 500), CAP],
    ["worse than at the start is 0, not less", reached(0.7, 0.9, 0.5), 0],
    ["without a target the actual is the progress", reached(null, null, 0.6), 0.6],
  ])("%s", (_, found, wanted) => {
    expect(found).toBe(wanted);
  });

  test("a better actual never reaches less, whichever way the goal points", () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (start, target, a, b) => {
        fc.pre(start !== target);
        const [worse, better] = target > start === a < b ? [a, b] : [b, a];
        expect(reached(start, target, better)).toBeGreaterThanOrEqual(reached(start, target, worse));
      }),
    );
  });
});

const GOAL = { "Person ID": "P1", Period: "2026-Q3", Goal: "raise renewal", "Target value": 100, Actual: 80 };

function withGoals(goals: readonly NamedCells[], kpi: NamedCells = {}, settings: readonly NamedCells[] = []) {
  const tables = book({
    kpis: [{ KPI: "goals", Unit: "%", Source: "Goals", Knots: "0, 1.2", Points: "0, 120", ...kpi }],
    weights: [{ goals: 100 }],
    people: [{ ID: "P1" }, { ID: "P2" }],
    goals: [...goals, { ...GOAL, "Person ID": "P2" }],
    ...(settings.length > 0 && { settings }),
  });
  return outcome(tables, "2026-Q3");
}

describe("the Goals tab", () => {
  test("is for the KPI that a goal names, by its id or its name, and for every one where it names none", () => {
    const tables = book({
      kpis: [
        { KPI: "G1", Name: "Own goals", Unit: "%", Source: "Goals", Knots: "0, 1.2", Points: "0, 120" },
        { KPI: "G2", Name: "Team goals", Unit: "%", Source: "Goals", Knots: "0, 1.2", Points: "0, 120" },
      ],
      weights: [{ G1: 50, G2: 50 }],
      settings: [{ Setting: "Minimum coverage", Value: 0.5 }],
      people: [{ ID: "P1" }, { ID: "P2" }, { ID: "P3" }],
      goals: [
        { ...GOAL, KPI: "g1", Actual: 20 },
        { ...GOAL, KPI: "TEAM GOALS", Actual: 80 },
        { ...GOAL, "Person ID": "P2", KPI: "", Actual: 40 },
        { ...GOAL, "Person ID": "P3", KPI: "G2", Actual: 60 },
      ],
    });
    const { of, errors } = outcome(tables, "2026-Q3");
    expect([errors, of("P1").total, of("P2").total, of("P3").total]).toEqual([[], 50, 40, 60]);
    expect(of("P3").why.join(" ")).toContain("Own goals");
  });

  test("is the actual of a KPI: the mean of what is reached, by the goals' weights", () => {
    const second = { ...GOAL, Goal: "train", Actual: 50, "Goal weight": 2 };
    const { of, errors } = withGoals([GOAL, second]);
    expect(of("P1").total).toBe(60);
    expect(errors).toEqual([]);
  });

  test("rule 11: a goal without an actual is missing, not 0, and the explanation says how much is known", () => {
    const { of } = withGoals([
      { ...GOAL, "Goal weight": 2 },
      { ...GOAL, Goal: "train", Actual: "" },
    ]);
    expect(of("P1").total).toBe(80);
    expect(of("P1").why).toContain("– “train”: no figure yet, left out (goal weight 1).");
    expect(of("P1").why).toContain("– 1 of 2 goals have a figure, 66.67% of their weight.");
  });

  test.each([
    ["zero", 40, "scored"],
    ["hold", null, "incomplete"],
  ] as const)("rule 11: with %s for a blank the KPI comes to %s", (policy, total, status) => {
    const { of } = withGoals([GOAL, { ...GOAL, Goal: "train", Actual: "" }], { "If missing": policy });
    expect(of("P1")).toMatchObject({ total, status });
  });

  test("rule 11: with less than the minimum coverage of the goals' weight there is no actual", () => {
    const { of } = withGoals([GOAL, { ...GOAL, Goal: "train", "Goal weight": 2, Actual: "" }]);
    expect(of("P1")).toMatchObject({ total: null, status: "insufficient" });
    expect(of("P1").why.join(" ")).toContain("with less than 60% they give no actual");
  });

  test("rule 1: a goal that is not applicable leaves the sum", () => {
    expect(withGoals([GOAL, { ...GOAL, Goal: "train", "Goal weight": 9, Actual: "N/A" }]).of("P1").total).toBe(80);
  });

  test("a goal with a deadline and no period counts in the periods that the deadline lies in", () => {
    const by = (Deadline: string) => withGoals([{ ...GOAL, Period: "", Deadline }]).of("P1").total;
    expect([by("2026-09-30"), by("2026-10-01")]).toEqual([80, null]);
  });

  test("the cap is a setting", () => {
    const settings = [{ Setting: "Highest attainment of a goal", Value: 1 }];
    const { of } = withGoals([{ ...GOAL, Actual: 140 }], {}, settings);
    expect(of("P1").total).toBe(100);
    expect(of("P1").why).toContain(
      "– “raise renewal”: 140 of at least 100; 140%, counted as 100%, reached (goal weight 1).",
    );
  });

  test("durations and percentages are read and shown in the goal's unit", () => {
    const { of } = withGoals([{ ...GOAL, Unit: "h", "Target value": 24, "Reached when": "at most", Actual: "30:00" }]);
    expect(of("P1").why[1]).toBe("– “raise renewal”: 30 h against at most 24 h; 80% reached (goal weight 1).");
  });

  test("without a target, the actual is yes, no or a share", () => {
    const done = (Actual: string | number | boolean) => ({ ...GOAL, Goal: String(Actual), "Target value": "", Actual });
    expect(withGoals([done(true), done("no"), done("50%")]).of("P1").total).toBe(50);
  });

  test("without a People tab, the people are those who have goals", () => {
    const kpis = [{ KPI: "goals", Unit: "%", Source: "Goals", Knots: "0, 1.2", Points: "0, 120" }];
    const { of, errors } = outcome(book({ kpis, weights: [{ goals: 100 }], goals: [GOAL] }), "2026-Q3");
    expect([of("P1").total, errors]).toEqual([80, []]);
  });

  test("feeds its KPI only: a KPI from Goals without the tab is a problem at its row", () => {
    const kpis = [{ KPI: "goals", Source: "Goals", Knots: "0, 1" }];
    const { errors } = outcome(
      book({ kpis, weights: [{ goals: 100 }], metrics: [["Person ID", "Period"]] }),
      "2026-Q3",
    );
    expect(errors).toEqual(["kpi.noTab at KPIs!A2"]);
  });
});

const IN_ROW: readonly (readonly [string, NamedCells, string])[] = [
  ["a deadline outside the period", { Deadline: "2026-10-01" }, "goal.outsidePeriod at Goals!F2"],
  ["neither period nor deadline", { Period: "" }, "goal.noTime at Goals!B2"],
  ["a target that is the start", { "Start value": 100 }, "goal.noDistance at Goals!D2"],
  ["a start without a target", { "Start value": 1, "Target value": "" }, "cell.blankRequired at Goals!D2"],
  ["a target of 0 without a start", { "Target value": 0 }, "goal.needsStart at Goals!A2"],
  [
    "a direction against its numbers",
    { "Start value": 50, "Reached when": "at most" },
    "goal.wrongDirection at Goals!G2",
  ],
  ["an actual that is no number", { Actual: "good" }, "cell.notNumber at Goals!E2"],
  ["an error", { "Target value": "#REF!" }, "cell.error at Goals!D2"],
  ["a progress above all of it", { "Target value": "", Actual: 60 }, "goal.badProgress at Goals!E2"],
  ["a weight below 0", { "Goal weight": -1 }, "weights.negative at Goals!F2"],
  ["a period that is none", { Period: "autumn" }, "cell.badPeriod at Goals!B2"],
];

describe("rule 3: a row of Goals that makes no sense holds its person, and nobody else", () => {
  test.each(IN_ROW)("%s", (_, cells, problem) => {
    const { of, errors } = withGoals([{ ...GOAL, ...cells }]);
    expect(errors).toEqual([problem]);
    expect(of("P1").status).toBe("held");
    expect(of("P2").total).toBe(80);
  });

  test("the same goal twice (rule 4)", () => {
    const { of, errors } = withGoals([GOAL, GOAL]);
    expect(errors).toEqual(["goal.twice at Goals!C3"]);
    expect(of("P1").status).toBe("held");
  });

  test("a goal of a stranger or for a KPI that is none is a problem that holds nobody of the team", () => {
    const { of, errors } = withGoals([
      { ...GOAL, "Person ID": "X" },
      { ...GOAL, KPI: "nonsense" },
    ]);
    expect(errors.map((error) => error.split(" ")[0])).toEqual(["person.unknown", "kpi.unknown"]);
    expect(of("P2").total).toBe(80);
  });
});
