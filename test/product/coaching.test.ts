import { describe, expect, it } from "vitest";
import { type Asked, asker } from "./support/page.ts";
import { open, recordsOf, rowsOf } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

const period = "2026-Q3";
const COACHED = teamWith({
  Settings: [
    ["Setting", "Value"],
    ["Bonus mode", "whole"],
    ["Coaching below band", "B"],
  ],
});
const CEM = { id: "C3", name: "Cem", period, kpi: "Satisfaction", finding: "Calls are cut short.", coach: "Ann" };
const PLAN = { ...CEM, goal: "=Satisfaction 60", due: "2026-12-31", followUp: "2026-11-15", note: "" };

interface Plans {
  readonly plans: readonly { readonly row: number; readonly status: string; readonly isOverdue: boolean }[];
  readonly problems: readonly { readonly where: string; readonly message: string }[];
}
interface Coaching extends Plans {
  readonly people: readonly { readonly id: string; readonly kpis: readonly { readonly kpi: string }[] }[];
}

const planned = (ask: Asked, change: object = {}) => ask<Plans>("addPlan", { ...PLAN, ...change });

describe("the coaching list, asked by the page", () => {
  it("names who is below the band, what costs most, and the step that lifts", () => {
    const { value } = asker(open(COACHED))<Coaching>("coaching", { period });
    expect(value).toMatchObject({
      below: "B",
      falls: 2,
      people: [
        {
          id: "C3",
          band: "C",
          why: ["Rated C, below B."],
          kpis: [
            { kpi: "Satisfaction", finding: expect.stringContaining("costs 30 points"), goal: expect.any(String) },
            { kpi: "Calls" },
          ],
        },
      ],
      plans: [],
      problems: [],
    });
  });

  it("says by which rule nobody is on it", () => {
    expect(asker(open(TEAM))<Coaching>("coaching", { period }).value).toMatchObject({ below: "", people: [] });
  });

  it("is there for a closed period, as it was frozen", () => {
    const workbench = open(COACHED);
    workbench.run("closePeriod", [period, "en", "", []]);
    const { value } = asker(workbench)<Coaching>("coaching", { period });
    expect(value.people.map(({ id }) => id)).toEqual(["C3"]);
  });
});

describe("coaching plans", () => {
  it("stand in a tab of their own, as text and days; the tab is made with the first", () => {
    const workbench = open(COACHED);
    const { value } = planned(asker(workbench));
    expect(value).toMatchObject({
      plans: [{ row: 2, at: "Coaching!A2", id: "C3", due: "2026-12-31", status: "open" }],
    });
    expect(recordsOf(workbench, "Coaching")).toMatchObject([
      { "Person ID": "C3", Name: "Cem", "Improvement goal": "=Satisfaction 60", "Plan status": "open", Coach: "Ann" },
    ]);
  });

  it("leave what stands in the tab alone, and take columns of any language in any order", () => {
    const rows = [
      ["我的列", "状态", "工号", "改进目标"],
      ["x", "已完成", "B2", "多打电话"],
    ];
    const workbench = open({ ...COACHED, 辅导计划: rows });
    planned(asker(workbench));
    const [header, first, second] = rowsOf(workbench, "辅导计划");
    expect(header?.slice(0, 4)).toEqual(rows[0]);
    expect(header?.slice(4)).toEqual(["Name", "Period", "KPI", "Finding", "Due date", "Follow-up date", "Coach"]);
    expect(first?.slice(0, 4)).toEqual(rows[1]);
    expect(second?.slice(0, 4)).toEqual(["", "open", "C3", "=Satisfaction 60"]);
  });

  it("are not made for somebody whom neither People nor the period knows", () => {
    const workbench = open(COACHED);
    expect(planned(asker(workbench), { id: "X9" })).toMatchObject({
      ok: false,
      message: "The person X9 is not in the People tab. Add them there, or correct the id.",
    });
    expect(workbench.exportBook().tabs.map(({ name }) => name)).not.toContain("Coaching");
  });

  it("are not planned twice; a settled one can be planned again", () => {
    const ask = asker(open(COACHED));
    planned(ask);
    expect(planned(ask, { goal: "another" })).toMatchObject({ ok: false, code: "refused" });
    ask("settlePlan", { row: 2, id: "C3", goal: PLAN.goal, status: "done" });
    expect(planned(ask, { goal: "another" }).value.plans).toHaveLength(2);
  });

  it("that are overdue come first, then by their day, settled ones last", () => {
    const workbench = open(COACHED);
    const ask = asker(workbench);
    planned(ask, { kpi: "", goal: "without a day", due: "" });
    planned(ask, { kpi: "", goal: "later", due: "2999-01-31" });
    planned(ask, { kpi: "", goal: "long ago", due: "2020-01-31", followUp: "2020-01-01" });
    planned(ask, { kpi: "", goal: "given up", due: "2020-01-01" });
    const { value } = ask<Plans>("settlePlan", { row: 5, id: "C3", goal: "given up", status: "dropped" });
    expect(value.plans).toMatchObject([
      { goal: "long ago", isOverdue: true, isToFollowUp: true },
      { goal: "later", isOverdue: false },
      { goal: "without a day", isOverdue: false },
      { goal: "given up", status: "dropped", isOverdue: false },
    ]);
    expect(recordsOf(workbench, "Coaching")[3]).toMatchObject({ "Plan status": "dropped" });
  });

  it("whose row was changed meanwhile are not settled: the row may be another's", () => {
    const workbench = open(COACHED);
    const ask = asker(workbench);
    planned(ask);
    expect(ask("settlePlan", { row: 2, id: "B2", goal: PLAN.goal, status: "done" })).toMatchObject({ code: "changed" });
    expect(recordsOf(workbench, "Coaching")[0]).toMatchObject({ "Plan status": "open" });
  });

  it("that cannot be read say at which cell; the plan is shown all the same", () => {
    const rows = [
      ["Person ID", "Goal", "Due", "Status"],
      ["C3", "listen", "soon", "half"],
    ];
    const { value } = asker(open({ ...COACHED, Coaching: rows }))<Plans>("coaching", { period });
    expect(value.plans).toMatchObject([{ id: "C3", goal: "listen", due: "", status: "open" }]);
    expect(value.problems.map(({ where }) => where)).toEqual(["Coaching!C2", "Coaching!D2"]);
  });

  it("are not written into somebody else's tab of that name", () => {
    const workbench = open({
      ...COACHED,
      Coaching: [
        ["Season", "Trainer"],
        ["2026", "Kim"],
      ],
    });
    const before = workbench.exportBook();
    expect(planned(asker(workbench))).toMatchObject({ ok: false, code: "refused" });
    expect(workbench.exportBook()).toEqual(before);
  });
});
