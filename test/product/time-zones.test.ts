import { describe, expect, it } from "vitest";
import { day, open, score, text } from "./support/product.ts";
import { teamWith } from "./support/team.ts";

const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "Asia/Kolkata",
  "America/New_York",
  "America/St_Johns",
  "Pacific/Auckland",
  "Pacific/Apia",
];

/** Days on the edges of a quarter, a summer time and a year; durations, a moment. */
const BOOK = teamWith({
  KPIs: [
    ["KPI", "Unit", "Knots", "Points", "Measure", "Of column"],
    ["CALLS", "", "0; 4", "0; 100", "count", ""],
    ["TALK", "s", "300; 100", "0; 100", "mean", "Talk"],
  ],
  Weights: [
    ["Grade", "CALLS", "TALK", "From date", "To date"],
    ["", 50, 50, day(46_204), day(46_295)],
  ],
  "Promotion rules": [
    ["From grade", "Rule", "Of what", "Operator", "Bound"],
    ["Junior", "months in grade", "", ">=", "12"],
    ["Junior", "events", "Complaint", text("="), "0"],
  ],
  People: [
    ["Person ID", "Grade", "Grade since"],
    ["A1", "Junior", day(45_931)],
    ["B2", "Junior", day(45_932)],
  ],
  Metrics: null,
  Records: [
    ["Person ID", "Date", "Talk"],
    ["A1", day(46_204), { value: 143 / 86_400, format: "h:mm:ss" }],
    ["A1", day(46_295), { value: 200 / 86_400, format: "h:mm:ss" }],
    ["A1", { value: 46_295.99, format: "yyyy-mm-dd hh:mm" }, { value: 230 / 86_400, format: "[h]:mm:ss" }],
    ["A1", day(46_296), { value: 1, format: "h:mm:ss" }],
    ["B2", day(46_203), { value: 1, format: "h:mm:ss" }],
    ["B2", day(46_250), { value: 191 / 86_400, format: "h:mm:ss" }],
  ],
  Events: [
    ["Person ID", "Date", "Type"],
    ["A1", day(46_203), "Complaint"],
    ["B2", day(46_295), "Complaint"],
  ],
});

describe("a workbook whose days lie on the edges of 2026-Q3 (1 July to 30 September)", () => {
  it.each(ZONES)("comes to the same in %s", (timeZone) => {
    const workbench = open(BOOK, { timeZone });
    const { people, issues } = score(workbench, "2026-Q3");
    expect(issues).toEqual([]);
    // A1 has 3 calls of 191 s on average and 12 months in grade on 30 September; B2 has 1 call, and is a day short.
    expect(people.map(({ id, total, promotions: [step] }) => [id, total, step?.flag])).toEqual([
      ["A1", 64.8, "eligible"],
      ["B2", 39.8, "notYet"],
    ]);
  });
});
