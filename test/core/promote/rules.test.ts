import { describe, expect, test } from "vitest";
import type { Cell, Flag } from "../../../src/core/index.ts";
import { book, type NamedCells, type SmallBook } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPIS = [
  { KPI: "csat", Name: "CSAT", Unit: "%", Knots: "0,1", Points: "0,100" },
  { KPI: "speed", Name: "Speed", Unit: "s", Knots: "60,40,20", Points: "0,80,100" },
];
const RATINGS = [
  { From: 0, Band: "C" },
  { From: 70, Band: "B" },
  { From: 85, Band: "A" },
];

interface Case {
  readonly csat?: Cell;
  readonly speed?: Cell;
  readonly person?: NamedCells;
  readonly more?: SmallBook;
}

/** One rule, one person; csat 0.9 and speed 20 unless said otherwise: points 90 and 100, total 95. */
function judged(rule: NamedCells, { csat = 0.9, speed = 20, person = {}, more = {} }: Case = {}) {
  return outcome(
    book({
      kpis: KPIS,
      weights: [{ csat: 50, speed: 50 }],
      ratings: RATINGS,
      rules: [rule],
      people: [{ ID: "P1", ...person }],
      metrics: [{ ID: "P1", Period: "2026-Q3", csat, speed }],
      ...more,
    }),
    "2026-Q3",
  );
}

const flag = (rule: NamedCells, one?: Case): Flag | undefined => judged(rule, one).of("P1").flags[0];

const CSAT = { Rule: "KPI", "Of what": "csat", Operator: ">=", Bound: "85%" };
const TOTAL = { Rule: "total", Operator: ">=", Bound: 95 };
const RATING = { Rule: "rating", Operator: ">=", Bound: "B" };
const LAST_YEAR = { Rule: "last year rating", Operator: ">=", Bound: "A" };
const MONTHS = { Rule: "months in grade", Operator: ">=", Bound: 12 };
const SKILLS = { Rule: "people column", "Of what": "Skills test", Operator: ">=", Bound: 80 };
const LEADS = { Rule: "people column", "Of what": "Leads", Operator: "=", Bound: "yes" };
const HOLD = { settings: [{ Setting: "Minimum coverage", Value: 1 }] };

const skilled = (cell: Cell): Case => ({ person: { "Skills test": cell } });
const leading = (cell: Cell): Case => ({ person: { Leads: cell } });
const lastYear = (cell: Cell): Case => ({ person: { "Last year rating": cell } });
const since = (cell: Cell): Case => ({ person: { "Grade since": cell } });

describe("rules 23 and 24: each kind of rule answers pass, fail or unknown", () => {
  test.each<[string, NamedCells, Case, Flag]>([
    ["a KPI's actual: CSAT ≥ 85 %", CSAT, { csat: 0.85 }, "eligible"],
    ["a KPI's actual just below", CSAT, { csat: 0.849999 }, "notYet"],
    ["a KPI's actual, blank", CSAT, { csat: "" }, "cannotTell"],
    ["a KPI's actual, N/A", CSAT, { csat: "N/A" }, "cannotTell"],
    ["a KPI's actual, an error", CSAT, { csat: "#REF!" }, "cannotTell"],
    ["a KPI's actual as people type it", CSAT, { csat: "90%" }, "eligible"],
    ["a KPI by its name", { ...CSAT, "Of what": "CSAT" }, {}, "eligible"],
    ["the bound as the number of a cell", { ...CSAT, Bound: 0.85 }, { csat: 0.85 }, "eligible"],
    ["in Chinese", { 规则类型: "指标", 考察对象: "csat", 比较: "不低于", 标准: "85%" }, { csat: 0.85 }, "eligible"],
    ["less is better", { ...CSAT, "Of what": "speed", Operator: "<=", Bound: 30 }, { speed: 31 }, "notYet"],
    ["a KPI's points", { Rule: "points", "Of what": "speed", Operator: ">=", Bound: 80 }, { speed: 40 }, "eligible"],
    ["points not reached", { Rule: "points", "Of what": "speed", Operator: ">", Bound: 80 }, { speed: 40 }, "notYet"],
    ["the total", TOTAL, {}, "eligible"],
    ["the total not reached", { ...TOTAL, Bound: 95.1 }, {}, "notYet"],
    ["no total", { ...TOTAL, Bound: 50 }, { csat: "", more: HOLD }, "cannotTell"],
    ["the band", RATING, {}, "eligible"],
    ["the band not reached", RATING, { csat: 0.2, speed: 50 }, "notYet"],
    ["one of several bands", { ...RATING, Operator: "in", Bound: "A|B" }, {}, "eligible"],
    ["none of several bands", { ...RATING, Operator: "in", Bound: "B|C" }, {}, "notYet"],
    ["a band exactly", { ...RATING, Operator: "=", Bound: "a" }, {}, "eligible"],
    ["no band", { ...RATING, Bound: "C" }, { csat: "", speed: "" }, "cannotTell"],
    ["last year's rating", LAST_YEAR, lastYear("A"), "eligible"],
    ["last year's rating not reached", LAST_YEAR, lastYear("B"), "notYet"],
    ["no rating last year", LAST_YEAR, lastYear(""), "cannotTell"],
    ["a rating that this scheme has not", LAST_YEAR, lastYear("E"), "cannotTell"],
    ["last year's word", { ...LAST_YEAR, Operator: "=", Bound: "优秀" }, lastYear("优秀"), "eligible"],
    ["months in grade", MONTHS, since("2025-10-01"), "eligible"],
    ["a day short of them", MONTHS, since("2025-10-02"), "notYet"],
    ["no date", MONTHS, since(""), "cannotTell"],
    ["a date that is none", { ...MONTHS, Bound: 0 }, since("long ago"), "cannotTell"],
    ["a skills test in the People tab", SKILLS, skilled(80), "eligible"],
    ["a skills test not passed", SKILLS, skilled(79.5), "notYet"],
    ["a skills test not taken", SKILLS, skilled(""), "cannotTell"],
    ["a skills test that does not apply", { ...SKILLS, Operator: "<>" }, skilled("-"), "cannotTell"],
    ["text where a number is asked for", SKILLS, skilled("good"), "cannotTell"],
    ["a ticked box", LEADS, leading(true), "eligible"],
    ["an unticked box", LEADS, leading(false), "notYet"],
    ["a word of a list", { ...LEADS, Operator: "in", Bound: "shown|proved" }, leading("Proved"), "eligible"],
    ["a date", { ...LEADS, Operator: "<=", Bound: "2026-06-30" }, leading({ serial: 46000 }), "eligible"],
  ])("%s", (_name, rule, one, expected) => {
    expect(flag(rule, one)).toBe(expected);
  });

  test.each<[string, Flag]>([
    [">=", "eligible"],
    ["≥", "eligible"],
    ["＞＝", "eligible"],
    ["at least", "eligible"],
    [">", "notYet"],
    ["<=", "eligible"],
    ["<", "notYet"],
    ["=", "eligible"],
    ["<>", "notYet"],
    ["≠", "notYet"],
    ["", "eligible"],
  ])("an actual that is the bound exactly, “%s”: %s", (operator, expected) => {
    expect(flag({ ...CSAT, Operator: operator }, { csat: 0.85 })).toBe(expected);
  });
});

describe("rule 24: a rule that has a problem lets nobody past", () => {
  const rule = (more: NamedCells) => ({ Rule: "total", "Of what": "", Operator: ">=", Bound: 1, ...more });

  test.each<[string, NamedCells, string]>([
    ["a KPI that is not there", rule({ Rule: "KPI", "Of what": "smile" }), "kpi.unknown"],
    ["a column that is not there", rule({ Rule: "people column", "Of what": "Smile" }), "promotion.unknownColumn"],
    ["a band that is not there", rule({ Rule: "rating", Bound: "Z" }), "bands.unknown"],
    ["a bound that is no number", rule({ Bound: "high" }), "promotion.badRule"],
    ["no bound", rule({ Bound: "" }), "cell.blankRequired"],
    ["an operator that nobody knows", rule({ Operator: "about" }), "cell.notChoice"],
    ["a kind that nobody knows", rule({ Rule: "smile" }), "cell.notChoice"],
    ["periods that are no number", rule({ Periods: "three" }), "cell.notNumber"],
  ])("%s", (_name, broken, problem) => {
    const { errors, of } = judged(broken, { more: { rules: [broken, rule({})] } });
    expect(errors.map((error) => error.split(" at ")[0])).toContain(problem);
    expect(of("P1").flags).toEqual(["cannotTell"]);
  });

  test("but who fails another rule is not yet there, whatever the broken one asks", () => {
    const rules = [rule({ Rule: "KPI", "Of what": "smile" }), rule({ Bound: 99 })];
    expect(judged({}, { more: { rules } }).of("P1").flags).toEqual(["notYet"]);
  });
});

describe("rule 3: who is held is not promoted on what a held row says", () => {
  test("a person twice in the period", () => {
    const metrics = [0.9, 0.2].map((csat) => ({ ID: "P1", Period: "2026-Q3", csat, speed: 20 }));
    expect(flag(CSAT, { more: { metrics } })).toBe("cannotTell");
  });

  test("a person twice in the People tab", () => {
    const people = [90, 10].map((score) => ({ ID: "P1", "Skills test": score }));
    const { errors, of } = judged(SKILLS, { more: { people } });
    expect(errors).toEqual(["person.twice at People!A3"]);
    expect(of("P1")).toMatchObject({ status: "held", flags: ["cannotTell"] });
  });
});

describe("rule 15: a veto that caps a KPI caps what a rule on its points sees", () => {
  test("points of 100, capped at 60", () => {
    const events = [{ ID: "P1", Date: "2026-08-01", Effect: "cap KPI", KPI: "speed", Limit: 60 }];
    const rule = { Rule: "points", "Of what": "speed", Operator: ">=", Bound: 80 };
    expect([flag(rule), flag(rule, { more: { events } })]).toEqual(["eligible", "notYet"]);
  });
});
