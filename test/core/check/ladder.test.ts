import { describe, expect, test } from "vitest";
import { CLEAN, codes, told } from "./support.ts";

const grade = (Grade: string, next: string, Track = "") => ({ Track, Grade, "Next grade": next });
const rule = (
  what: string,
  of: string,
  operator: string,
  bound: string,
  more: Readonly<Record<string, string>> = {},
) => ({
  "From grade": "",
  Rule: what,
  "Of what": of,
  Operator: operator,
  Bound: bound,
  Periods: "",
  "One of group": "",
  ...more,
});
const rules = (...list: readonly ReturnType<typeof rule>[]) => ({ rules: list });

describe("the steps of the ladder", () => {
  test("a circle is named once", () => {
    const ladder = [grade("Junior", "Senior"), grade("Senior", "Lead"), grade("Lead", "Senior")];
    expect(told("check.ladderCycle", { ladder })).toHaveLength(1);
    expect(told("check.ladderCycle", { ladder: ladder.slice(0, 2).concat(grade("Lead", "")) })).toEqual([]);
  });

  test("a step leads to the grade of its own track, not to its namesake on another", () => {
    const ladder = [
      grade("Junior", "Senior", "Expert"),
      grade("Senior", "", "Expert"),
      grade("Senior", "Junior", "Lead"),
      grade("Junior", "", "Lead"),
    ];
    expect(told("check.ladderCycle", { ladder })).toEqual([]);
  });

  test("a grade that nothing leads to and nobody holds is named; the first of a track is where people come in", () => {
    const ladder = [grade("Junior", ""), grade("Senior", ""), grade("Manager", "", "Management")];
    expect(told("check.ladderIsland", { ladder })[0]).toContain("No grade leads to “Senior”");
    const people = [{ "Person ID": "P0", Grade: "Senior" }];
    expect(told("check.ladderIsland", { ladder, people })).toEqual([]);
  });

  test("a step without a rule is named where other steps have some", () => {
    const ladder = [grade("Junior", "Senior"), grade("Senior", "Lead"), grade("Lead", "")];
    const junior = { ladder, rules: [rule("total", "", ">=", "80", { "From grade": "Junior" })] };
    expect(told("check.stepNoRules", junior)).toEqual([
      "Ladder!B3 There is no rule for the step from “Senior” to “Lead”, so nobody is flagged for it. Add its standards to the Promotion rules tab.",
    ]);
    expect(codes({ ladder })).not.toContain("check.stepNoRules");
  });
});

describe("rule 32: a promotion rule that nobody could meet", () => {
  test.each([
    ["a total above the highest", rule("total", "", ">=", "100.1")],
    ["more than the highest total", rule("total", "", ">", "100")],
    ["points above the curve", rule("points", "CSAT", ">=", "101")],
    ["points below the curve", rule("points", "CSAT", "<", "0")],
    ["a band above the top", rule("rating", "", ">", "A")],
    ["fewer events than none", rule("events", "Complaint", "<", "0")],
    ["a negative time in grade", rule("months in grade", "", "<=", "-1")],
  ])("%s", (_, one) => {
    expect(told("check.ruleImpossible", rules(one))).toHaveLength(1);
  });

  test.each([
    ["the highest total itself", rule("total", "", ">=", "100")],
    ["the most points", rule("points", "CSAT", ">=", "100")],
    ["the top band", rule("rating", "", ">=", "A")],
    ["no events", rule("events", "Complaint", "<=", "0")],
    ["one of several, of which one is possible", rule("total", "", "in", "99|200")],
    ["an actual beyond the knots", rule("KPI", "CSAT", ">=", "150")],
  ])("none for %s", (_, one) => {
    expect(told("check.ruleImpossible", rules(one))).toEqual([]);
  });

  test("a share has no more than the whole, and 85 is not 85%", () => {
    const kpis = [
      { KPI: "CSAT", Unit: "%", Threshold: 0.5, Target: 0.9 },
      { KPI: "SPEED", Unit: "", Threshold: 0, Target: 100 },
    ];
    expect(told("check.ruleImpossible", { kpis, ...rules(rule("KPI", "CSAT", ">=", "85")) })[0]).toContain("85%");
    expect(told("check.ruleImpossible", { kpis, ...rules(rule("KPI", "CSAT", ">=", "85%")) })).toEqual([]);
  });

  test("a scale ends where it ends", () => {
    const kpis = [
      { KPI: "CSAT", Curve: "scale", Knots: "1..5" },
      { KPI: "SPEED", Curve: "", Knots: "0; 100" },
    ];
    expect(told("check.ruleImpossible", { kpis, ...rules(rule("KPI", "CSAT", ">", "5")) })).toHaveLength(1);
    expect(told("check.ruleImpossible", { kpis, ...rules(rule("KPI", "CSAT", ">=", "5")) })).toEqual([]);
  });
});

describe("two rules of a step", () => {
  test("that no value meets both of contradict each other", () => {
    const both = rules(rule("total", "", ">=", "80"), rule("total", "", "<", "80"));
    expect(told("check.rulesContradict", both)).toEqual([
      "'Promotion rules'!B3 No value of total meets both this rule and the one at 'Promotion rules'!B2, and the step asks for both. Change one of them, or put them into one group.",
    ]);
  });

  test.each([
    ["more than, and at most, the same bound", rule("total", "", ">", "80"), rule("total", "", "<=", "80")],
    ["at least, and less than, the same bound", rule("total", "", ">=", "80"), rule("total", "", "<", "80")],
    ["two values that are not the same", rule("total", "", "=", "80"), rule("total", "", "=", "81")],
    [
      "a rule of a grade, and one of every grade",
      rule("total", "", ">=", "80", { "From grade": "Junior" }),
      rule("total", "", "<", "80"),
    ],
    [
      "rules of one grade, however it is typed",
      rule("total", "", ">=", "80", { "From grade": "Junior" }),
      rule("total", "", "<", "80", { "From grade": "JUNIOR" }),
    ],
  ])("do where they ask for %s", (_, one, other) => {
    expect(told("check.rulesContradict", rules(one, other))).toHaveLength(1);
  });

  test.each([
    ["meet in one value", rule("total", "", ">=", "80"), rule("total", "", "<=", "80")],
    ["look at different KPIs", rule("KPI", "CSAT", ">=", "80"), rule("KPI", "SPEED", "<", "80")],
    ["are of a group", rule("total", "", ">=", "80", { "One of group": "g" }), rule("total", "", "<", "80")],
    [
      "are of different steps",
      rule("total", "", ">=", "80", { "From grade": "Junior" }),
      rule("total", "", "<", "80", { "From grade": "Senior" }),
    ],
    [
      "count events over different times",
      rule("events", "Praise", ">=", "1", { Periods: "4" }),
      rule("events", "Praise", "=", "0", { Periods: "1" }),
    ],
    [
      "are of different tracks",
      rule("total", "", ">=", "80", { Track: "Expert" }),
      rule("total", "", "<", "80", { Track: "Lead" }),
    ],
    ["leave the bound itself to both", rule("total", "", ">=", "80"), rule("total", "", "=", "80")],
    ["say the same", rule("total", "", ">", "80"), rule("total", "", ">=", "80")],
  ])("do not where they %s", (_, one, other) => {
    expect(told("check.rulesContradict", rules(one, other))).toEqual([]);
  });
});

describe("a rule that nobody has met", () => {
  test("in any period is named with how many it was asked of", () => {
    expect(told("check.ruleUnmet", rules(rule("KPI", "CSAT", ">", "100")))[0]).toContain(
      "None of the 10 people concerned has met CSAT > 100 in any period",
    );
  });

  test("is none where one has met it, or where nobody can tell", () => {
    expect(told("check.ruleUnmet", rules(rule("KPI", "CSAT", ">=", "100")))).toEqual([]);
    expect(told("check.ruleUnmet", rules(rule("months in grade", "", ">=", "12")))).toEqual([]);
  });

  test("is not judged by too few people", () => {
    const metrics = (CLEAN.metrics as readonly Readonly<Record<string, string | number>>[]).slice(0, 9);
    expect(told("check.ruleUnmet", { metrics, ...rules(rule("KPI", "CSAT", ">", "100")) })).toEqual([]);
  });
});

describe("one word in several spellings", () => {
  test("is named at the cells that differ from most", () => {
    const people = ["Support", "support", "Support", "Ｓupport"].map((Post, i) => ({ "Person ID": `P${i}`, Post }));
    expect(told("check.spelling", { people }).map((one) => one.split(" is ")[0])).toEqual([
      "People!B3 “support”",
      "People!B5 “Ｓupport”",
    ]);
  });

  test("is none where they are different words", () => {
    const people = ["Support", "Sales"].map((Post, i) => ({ "Person ID": `P${i}`, Post }));
    expect(told("check.spelling", { people })).toEqual([]);
  });
});
