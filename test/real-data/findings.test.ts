import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/core/index.ts";
import { sayIssue } from "../../src/i18n/say.ts";
import { book, type SmallBook } from "../support/book.ts";
import { checked } from "../support/findings.ts";
import { readRows } from "../support/sheets-csv.ts";
import { TEAM_SCHEME } from "./call-team.ts";
import { dataFile } from "./shared-data.ts";

const CALLS = dataFile("call-center-2021q1.csv");
const IBM = dataFile("ibm-hr-attrition.csv");
const MONTHS = ["2021-01", "2021-02", "2021-03"];

const told = (tabs: SmallBook, periods: readonly string[] = []) =>
  checked(book(tabs), periods).findings.map((one) => `${one.code}: ${sayIssue(one, "en")}`);

describe.skipIf(!CALLS.isThere)(`the check of the call centre's scheme${CALLS.note}`, () => {
  let records: readonly Row[];
  beforeAll(() => {
    records = readRows(CALLS.path);
  });

  test("finds nothing: every curve tells the agents apart, every band can be reached", () => {
    expect(told({ ...TEAM_SCHEME, records }, MONTHS)).toEqual([]);
  });

  test("finds the talk time whose plateau holds every agent in every month", () => {
    const kpis = TEAM_SCHEME.kpis.map((kpi) =>
      kpi.KPI === "talk" ? { ...kpi, Knots: "120, 180, 240, 300", Points: "0, 100, 100, 0" } : kpi,
    );
    expect(told({ ...TEAM_SCHEME, kpis, records }, MONTHS)).toEqual([
      "check.kpiFlat: All 8 people earn the same 100 points in “talk”, with actuals from 202.3882 to 237.4053: it tells nobody apart. Change its knots so that they lie among these actuals, or give its weight to another KPI.",
    ]);
  });
});

/** Columns of IBM's file as KPIs; the file has only 3 and 4 as ratings, 80 hours for everybody, and pay that goes by level. */
const KPIS = [
  { KPI: "JobSatisfaction", Curve: "scale", Knots: "1..4" },
  { KPI: "TrainingTimesLastYear", Curve: "steps", Knots: "2; 4; 6", Points: "60; 80; 100" },
  { KPI: "Rung", Curve: "scale", Knots: "1..5" },
  { KPI: "MonthlyIncome", Threshold: 1000, Target: 30_000 },
  { KPI: "YearsInCurrentRole", Threshold: 0, Target: 18 },
  { KPI: "StandardHours", Threshold: 60, Target: 80 },
].map((cells) => ({ Threshold: "", Target: "", Curve: "", Knots: "", Points: "", ...cells }));

const rule = (grade: string, Rule: string, of: string, Bound: number) => ({
  "From grade": grade,
  Rule,
  "Of what": of,
  Operator: ">=",
  Bound,
});

describe.skipIf(!IBM.isThere)(`the check of a scheme on IBM's 1,470 people${IBM.note}`, () => {
  let tabs: SmallBook;

  beforeAll(() => {
    const people = readRows(IBM.path);
    const at = new Map((people[0] ?? []).map((header, index) => [header, index] as const));
    const cell = (row: Row, name: string) => row[at.get(name === "Rung" ? "JobLevel" : name) ?? -1] ?? "";
    const metrics = people.slice(1).map((row) => ({
      "Person ID": cell(row, "EmployeeNumber"),
      Period: "2026",
      ...Object.fromEntries(KPIS.map(({ KPI }) => [KPI, cell(row, KPI)])),
    }));
    const weights = [Object.fromEntries(KPIS.map(({ KPI }, k) => [KPI, k < 4 ? 20 : 10]))];
    const ladder = ["1", "2", "3", "4", "5"].map((level, i, all) => ({ Grade: level, "Next grade": all[i + 1] ?? "" }));
    const rules = [
      rule("", "people column", "PerformanceRating", 3),
      rule("4", "people column", "PerformanceRating", 5),
      rule("3", "KPI", "JobSatisfaction", 5),
    ];
    tabs = { kpis: KPIS, weights, metrics, people, ladder, rules };
  });

  test("finds what a look at the file confirms, and nothing else", () => {
    expect(told(tabs).map((one) => one.slice(0, one.indexOf(". ")))).toEqual([
      "check.targetTooHigh: None of 1470 people has reached the target of “MonthlyIncome”: actuals go from 1009 to 19999, and the best earned 65.5138 points",
      "check.kpiFlat: All 1470 people earn the same 100 points in “StandardHours”, with actuals from 80 to 80: it tells nobody apart",
      "check.kpisAlike: “MonthlyIncome” and “Rung” rise and fall together over 1470 people (correlation 95%), so one strength or weakness is paid for twice",
      "check.ruleImpossible: Nobody can meet JobSatisfaction ≥ 5: no such value is possible",
      "check.ruleUnmet: None of the 106 people concerned has met PerformanceRating ≥ 5 in any period",
    ]);
  });
});
