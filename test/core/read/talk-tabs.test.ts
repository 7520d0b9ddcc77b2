import { describe, expect, it } from "vitest";
import { Issues } from "../../../src/core/index.ts";
import { readInterviews } from "../../../src/core/read/interviews.ts";
import { readPlans } from "../../../src/core/read/plans.ts";

describe("what letters quote of the tabs Interviews and Coaching", () => {
  it("a cell with an error is told and counts as blank, so that no letter says #REF!", () => {
    const issues = new Issues();
    const rows = [
      ["Person ID", "Period", "Agreed next steps"],
      ["A", "2026-Q3", "#REF!"],
    ];
    const [interview] = readInterviews({ sheet: "Interviews", rows }, issues);
    expect(interview?.nextSteps).toBe("");
    expect(issues.list.map(({ code, at }) => `${code} ${at?.row}`)).toEqual(["cell.error 2"]);
  });

  it("a plan with such a goal is shown without it", () => {
    const issues = new Issues();
    const rows = [
      ["Person ID", "Period", "Goal"],
      ["A", "2026-Q3", "#N/A"],
    ];
    expect(readPlans({ sheet: "Coaching", rows }, issues)).toMatchObject([{ personId: "A", goal: "" }]);
    expect(issues.errorCount).toBe(1);
  });
});
