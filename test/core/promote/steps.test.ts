import { describe, expect, test } from "vitest";
import type { Flag } from "../../../src/core/index.ts";
import type { NamedCells, SmallBook } from "../../support/book.ts";
import { type Actuals, identityBook } from "../../support/identity-book.ts";
import { outcome } from "../../support/outcome.ts";

const RULE = {
  Track: "",
  "From grade": "",
  "Next grade": "",
  Rule: "total",
  "Of what": "",
  Operator: ">=",
  "One of group": "",
};

const atLeast = (Bound: number, more: NamedCells = {}): NamedCells => ({ ...RULE, Bound, ...more });

function run(rules: readonly NamedCells[], people: readonly NamedCells[], totals: Actuals, more: SmallBook = {}) {
  return outcome(identityBook(totals, { rules, people, ...more }), "2026-Q3");
}

describe("rule 23: rules are required, or one of a group", () => {
  const pass = atLeast(50);
  const fail = atLeast(95);
  const unknown = atLeast(1, { Rule: "people column", "Of what": "Skill" });
  const group = (rule: NamedCells, name = "g") => ({ ...rule, "One of group": name });

  test.each<[string, readonly NamedCells[], Flag]>([
    ["all pass", [pass, atLeast(60)], "eligible"],
    ["one fails", [pass, fail], "notYet"],
    ["one is unknown", [pass, unknown], "cannotTell"],
    ["a fail outweighs an unknown", [unknown, fail, pass], "notYet"],
    ["a group needs one pass", [group(fail), group(pass)], "eligible"],
    ["a pass outweighs an unknown in a group", [group(unknown), group(pass)], "eligible"],
    ["a group of fails fails", [group(fail), group(atLeast(99))], "notYet"],
    ["a group of a fail and an unknown is open", [group(fail), group(unknown)], "cannotTell"],
    ["each group for itself", [group(pass, "g"), group(fail, "h")], "notYet"],
    ["a group beside required rules", [pass, group(fail), group(pass)], "eligible"],
    ["a required fail beside a group that passes", [fail, group(pass)], "notYet"],
    ["groups by name, capitals aside", [group(fail, "Skills"), group(pass, "skills")], "eligible"],
  ])("%s", (_name, rules, expected) => {
    expect(run(rules, [{ ID: "P1", Skill: "" }], { P1: 80 }).of("P1").flags).toEqual([expected]);
  });
});

describe("rule 23: a ladder leads from grade to grade, on tracks", () => {
  const LADDER = [
    { Track: "Service", Grade: "Junior", Title: "初级代表", "Next grade": "Intermediate" },
    { Track: "Service", Grade: "Intermediate", Title: "中级代表", "Next grade": "Senior|Lead" },
    { Track: "Service", Grade: "Senior", Title: "高级经理", "Next grade": "" },
    { Track: "Management", Grade: "Lead", Title: "主管", "Next grade": "" },
  ];
  const people = [
    { ID: "J", Grade: "Junior", Track: "Service" },
    { ID: "I", Grade: "intermediate", Track: "Service" },
    { ID: "S", Grade: "Senior", Track: "Service" },
    { ID: "X", Grade: "Trainee", Track: "Service" },
  ];
  const totals = { J: 85, I: 85, S: 85, X: 85 };
  const onLadder = (rules: readonly NamedCells[]) => run(rules, people, totals, { ladder: LADDER });

  test("each grade has its own rules", () => {
    const { of } = onLadder([atLeast(80, { "From grade": "Junior" }), atLeast(90, { "From grade": "Intermediate" })]);
    expect([of("J").flags, of("I").flags]).toEqual([["eligible"], ["notYet", "notYet"]]);
  });

  test("two next grades are two steps, each with the rules that lead to it", () => {
    const toLead = { "From grade": "Intermediate", "Next grade": "Lead" };
    const { result } = onLadder([atLeast(80, { "From grade": "Intermediate" }), atLeast(90, toLead)]);
    expect(result.promotions.map(({ step, flag }) => [step.next, flag])).toEqual([
      ["Senior", "eligible"],
      ["Lead", "notYet"],
    ]);
  });

  test("who stands at the top, or on no grade of the ladder, has no step", () => {
    const { of } = onLadder([atLeast(80)]);
    expect([of("S").flags, of("X").flags]).toEqual([[], []]);
  });

  test("a rule for another track is not asked", () => {
    expect(onLadder([atLeast(80), atLeast(99, { Track: "Management" })]).of("J").flags).toEqual(["eligible"]);
  });

  test("who has no track stands on the one of their grade, and its rules are asked", () => {
    const rules = [atLeast(99, { Track: "Service" }), atLeast(80, { Track: "Management" })];
    const { of } = run(rules, [{ ID: "J", Grade: "Junior", Track: "" }], { J: 85 }, { ladder: LADDER });
    expect(of("J").flags).toEqual(["notYet"]);
  });

  test("who is on another track than the grade of the ladder has no step", () => {
    const { of } = run([atLeast(80)], [{ ID: "J", Grade: "Junior", Track: "Sales" }], { J: 85 }, { ladder: LADDER });
    expect(of("J").flags).toEqual([]);
  });

  test("rules for everybody apply to every step", () => {
    const { of } = onLadder([atLeast(80), atLeast(90, { "From grade": "Junior" })]);
    expect([of("J").flags, of("I").flags]).toEqual([["notYet"], ["eligible", "eligible"]]);
  });

  test("without a ladder, rules are for everybody of the grade they name", () => {
    const { of } = run([atLeast(80, { "From grade": "Junior" })], people, totals);
    expect([of("J").flags, of("X").flags]).toEqual([["eligible"], []]);
  });

  test.each<[string, NamedCells, string]>([
    ["a grade that stands twice on its track", { Track: "Service", Grade: "junior" }, "ladder.twice at Ladder!B6"],
    ["a next grade that is not there", { Grade: "Trainee", "Next grade": "Junoir" }, "ladder.unknownNext at Ladder!B6"],
  ])("%s is a problem", (_name, row, problem) => {
    expect(run([atLeast(80)], people, totals, { ladder: [...LADDER, row] }).errors).toEqual([problem]);
  });
});
