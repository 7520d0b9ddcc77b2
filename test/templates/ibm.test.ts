import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/workbench/cli/run-command.ts";
import { writeXlsx } from "../../src/workbench/files/write-xlsx.ts";
import { open, project, type Scored, text } from "../product/support/product.ts";

const CSV = "../shared/data/ibm-hr-attrition.csv";

const SCHEME = {
  KPIs: [
    ["KPI", "Name", "Curve", "Knots"],
    ["SAT", "Job satisfaction", "scale", "1..4"],
    ["HIKE", "Salary rise", "", "11; 15; 25"],
  ],
  Weights: [
    ["Team", "SAT", "HIKE"],
    ["", 60, 40],
  ],
  Ladder: [
    ["Grade", "Next grade"],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, ""],
  ],
  "Promotion rules": [
    ["From grade", "Rule", "Of what", "Operator", "Bound", "One of group"],
    ["", "people column", "PerformanceRating", ">=", "3", ""],
    ["", "people column", "YearsSinceLastPromotion", ">=", "2", ""],
    ["", "people column", "TrainingTimesLastYear", ">", "1", ""],
    ["", "people column", "OverTime", "<>", "Yes", ""],
    ["", "people column", "Department", "in", "Sales|Research & Development", ""],
    ["4", "people column", "EducationField", text("="), "life sciences", ""],
    ["", "KPI", "SAT", ">=", "3", "either"],
    ["", "people column", "JobInvolvement", ">=", "4", "either"],
  ],
} as const;

type Employee = Readonly<Record<string, string>>;

function employees(): readonly Employee[] {
  const [header = "", ...lines] = readFileSync(CSV, "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const headings = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [headings[index], cell])));
}

/** The same rules by hand. */
function isEligible(one: Employee): boolean {
  const at = (column: string) => Number(one[column]);
  return (
    at("PerformanceRating") >= 3 &&
    at("YearsSinceLastPromotion") >= 2 &&
    at("TrainingTimesLastYear") > 1 &&
    one.OverTime !== "Yes" &&
    ["Sales", "Research & Development"].includes(one.Department ?? "") &&
    (one.JobLevel !== "4" || one.EducationField === "Life Sciences") &&
    (at("JobSatisfaction") >= 3 || at("JobInvolvement") >= 4)
  );
}

// The data is not part of the project: a checkout without ../shared/data skips this.
describe.skipIf(!existsSync(CSV))(`${CSV} (skipped where it is not there) as People`, () => {
  it("1,470 people go through promotion rules, by the command line, as by hand", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ibm-"));
    const [book, metrics] = [join(folder, "scheme.xlsx"), join(folder, "metrics.csv")];
    const people = employees();
    writeFileSync(book, await writeXlsx(open(SCHEME).exportBook()));
    const rows = people.map((one) => [one.EmployeeNumber, "2026", one.JobSatisfaction, one.PercentSalaryHike]);
    writeFileSync(metrics, [["EmployeeNumber", "Period", "SAT", "HIKE"], ...rows].map(String).join("\n"));

    const out: string[] = [];
    const print = (line: string) => out.push(line);
    const tabs = ["--tab", `People=${CSV}`, "--tab", `Metrics=${metrics}`];
    const code = await runCommand(["score", "--book", book, "--period", "2026", ...tabs, "--json"], {
      out: print,
      err: print,
      loadProject: async () => project,
    });
    expect(code, out.join("\n")).toBe(0);
    const scored = JSON.parse(out.join("")) as Scored;

    expect(scored.issues).toEqual([]);
    expect(scored.people).toHaveLength(1470);
    const flags = scored.people.map(({ id, promotions: [step] }) => [id, step?.flag]);
    const byHand = people.map((one) => [
      one.EmployeeNumber,
      one.JobLevel === "5" ? undefined : isEligible(one) ? "eligible" : "notYet",
    ]);
    expect(flags).toEqual(byHand);
    expect(flags.filter(([, flag]) => flag === "eligible").length).toBeGreaterThan(100);
  });
});
