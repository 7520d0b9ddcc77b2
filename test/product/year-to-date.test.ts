import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { close } from "./support/closing.ts";
import { ask, open, project, recordsOf, taken } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

/** Two quarters of the team with a plan that is settled year to date. */
const PLAN = teamWith({
  KPIs: [
    ["KPI", "Name", "Threshold", "Target", "Roll-up"],
    ["CSAT", "Satisfaction", 0, 100, "mean"],
    ["CALLS", "Calls", 0, 200, "mean"],
  ],
  Settings: [...TEAM.Settings, ["Year to date", "yes"]],
  Metrics: [...TEAM.Metrics, ["A1", "2026-Q4", 50, 100], ["B2", "2026-Q4", 70, 140], ["C3", "2026-Q4", 50, 100]],
});

const STEPS = [
  "Year to date, 2026-07-01 to 2026-12-31: total 70.",
  "Total 70 reaches the tier Silver, from 60, coefficient 1.",
  "The bonus base counts 2 times, once for each period since the year began.",
  "Base 2000, the tier's coefficient on everything: 2000.",
  "Earned to date: 2000.",
  "– 2026-Q3: total 90, paid 1200.",
  "Paid to date: 1200. This period pays the difference: 800.",
];

function fromPage<T>(workbench: Workbench, name: string, args: object): T {
  const { value } = callFromPage(workbench, project, "callServer", [name, args]);
  return taken(value as { ok: true; value: T });
}

const closedOnce = (): Workbench => {
  const workbench = open(PLAN);
  close(workbench, "2026-Q3");
  return workbench;
};

describe("a year-to-date plan in the add-on", () => {
  it("tells every factor, what was paid and the difference in the Person view", () => {
    const { bonus } = fromPage<{ bonus: { amount: string; why: string[] } }>(closedOnce(), "person", {
      id: "A1",
      period: "2026-Q4",
    });
    expect(bonus.amount).toBe("800");
    expect(bonus.why).toEqual(STEPS);
  });

  it("tells the same in a person's letter", () => {
    const { text } = taken(ask<{ text: string }>(closedOnce(), "explainPerson", "2026-Q4", "A1", "en").answer);
    for (const step of STEPS) expect(text).toContain(step);
  });

  it("shares the letters of a closed period of which earlier ones are part", () => {
    const workbench = closedOnce();
    close(workbench, "2026-Q4");
    expect(recordsOf(workbench, "History").filter(({ Period }) => Period === "2026-Q4")[0]).toMatchObject({
      Bonus: 800,
    });
    const { files } = fromPage<{ files: { key: string; fault: string | null }[] }>(workbench, "sharing", {
      period: "2026-Q4",
      kind: "person",
    });
    const faults = new Set(files.map(({ fault }) => fault));
    expect([...faults]).toEqual(["There is no address in the column Email of People that is this person’s alone."]);
  });
});
