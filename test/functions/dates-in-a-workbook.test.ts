import { describe, expect, test } from "vitest";
import { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { builtProject } from "../../src/workbench/cli/built-project.ts";
import { failureOf, resultAsJson } from "../../src/workbench/cli/formula-output.ts";

const project = await builtProject();

/** A2 is 11 January 2026, B2 the last day of that January, C2 a duration of 2:23, D2 a date with a time of day. */
function workbookIn(timeZone: string): Workbench {
  const date = (value: number) => ({ value, format: "yyyy-mm-dd" });
  const duration = { value: 143 / 86_400, format: "[h]:mm:ss" };
  const moment = { value: 46033.384, format: "yyyy-mm-dd hh:mm:ss" };
  const rows = [[], [date(46033), date(46053), duration, moment]];
  return new Workbench(project, { tabs: [{ name: "Sheet1", rows }] }, { timeZone });
}

function answer(workbench: Workbench, formula: string): string {
  const result = workbench.evaluate(formula);
  return failureOf(result) ?? resultAsJson(result);
}

describe.each([
  "Pacific/Honolulu",
  "America/Los_Angeles",
  "America/New_York",
  "UTC",
  "Europe/London",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Pacific/Auckland",
  "Pacific/Chatham",
])("in a workbook of the zone %s", (timeZone) => {
  test("rule 5: PF08: a date cell is its calendar day", () => {
    expect(answer(workbookIn(timeZone), '=PRORATE(3100, A2, "", "2026-01-01", B2)')).toBe("2100");
  });

  test("PF08: a duration is refused as it is, and computed as a number of seconds", () => {
    const workbench = workbookIn(timeZone);
    for (const duration of ["C2", "C2*86400"]) {
      expect(answer(workbench, `=KPI_SCORE(${duration}, {55,35})`)).toMatch(/^KPI_SCORE: actual: a time or duration/);
    }
    expect(answer(workbench, "=KPI_SCORE(N(C2)*86400, {200,100})")).toBe("57");
  });

  test("PF08: a date with a time of day is refused as it is, and taken as INT() gives it", () => {
    const workbench = workbookIn(timeZone);
    expect(answer(workbench, '=PRORATE(3100, D2, "", "2026-01-01", B2)')).toMatch(
      /^PRORATE: start: a date with a time/,
    );
    expect(answer(workbench, '=PRORATE(3100, INT(D2), "", "2026-01-01", B2)')).toBe("2100");
  });
});
