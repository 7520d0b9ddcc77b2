import { describe, expect, it } from "vitest";
import { type Conditions, GOOD_DAY } from "../../../src/workbench/apps-script/conditions.ts";
import { callFromPage } from "../../../src/workbench/apps-script/page-call.ts";
import { fixtureProject, openFixture, script } from "../support.ts";

function on(day: Partial<Conditions>) {
  const workbench = openFixture({ Sheet1: [["before"]] });
  workbench.state.conditions = { ...GOOD_DAY, ...day };
  return workbench;
}

const READ = "return SHEET.getRange('A1').getValue()";
const WRITE = "SHEET.getRange('A1').setValue('after')";

describe("bad days of the platform", () => {
  it("a used-up quota fails reading, with Google's sentence", () => {
    expect(() => script(on({ failure: "quota" }), READ)).toThrow("Service invoked too many times for one day");
  });

  it("a timeout fails writing and leaves the cell as it was", () => {
    const workbench = on({ failure: "timeout" });
    expect(() => script(workbench, WRITE)).toThrow("Service Spreadsheets timed out while accessing document");
    workbench.state.conditions = GOOD_DAY;
    expect(script(workbench, READ)).toBe("before");
  });

  it("several accounts fail the calls of pages, not the menu", () => {
    const workbench = on({ failure: "accounts" });
    expect(() => callFromPage(workbench, fixtureProject, "run", ["return 1"])).toThrow("PERMISSION_DENIED");
    expect(script(workbench, READ)).toBe("before");
  });

  it("each service call takes its time, and a run that takes too long is stopped", () => {
    const workbench = on({ latencyMs: 20 });
    const started = performance.now();
    script(workbench, READ);
    expect(performance.now() - started).toBeGreaterThan(60);
    workbench.state.conditions = { latencyMs: 20, limitMs: 200, failure: "none" };
    expect(() => script(workbench, `for (let i = 0; i < 50; i++) ${WRITE}`)).toThrow("Exceeded maximum execution time");
  });
});
