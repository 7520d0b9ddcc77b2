import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import { ask, check, open, project, recordsOf, score, type Tabs, taken } from "./support/product.ts";
import { TEAM } from "./support/team.ts";

const { People: _, Metrics: __, ...SCHEME } = TEAM;

/** The team of the other tests, in the company's own tabs with its own headings, titles above them. */
const OWN: Tabs = {
  ...SCHEME,
  员工名单: [
    ["客服部员工名单"],
    [],
    ["序号", "员工号", "中文名", "级别", "奖金标准"],
    [1, "A1", "安", "Junior", 1000],
    [2, "B2", "博", "Junior", 1000],
    [3, "C3", "岑", "Junior", 1000],
  ],
  "Agents Q3": [
    ["Agent code", "Happy customers", "Answered"],
    ["A1", 90, 180],
    ["B2", 70, 140],
    ["C3", 50, 100],
  ],
  Mapping: [
    ["Counts as tab", "Name of the tab", "Counts as column", "Heading in the tab", "Fixed value"],
    ["People", "员工名单", "Row of headings", "", 3],
    ["People", "员工名单", "Person ID", "员工号"],
    ["People", "员工名单", "Name", "中文名"],
    ["People", "员工名单", "Grade", "级别"],
    ["People", "员工名单", "Bonus base", "奖金标准"],
    ["Metrics", "Agents Q3", "Person ID", "Agent code"],
    ["Metrics", "Agents Q3", "CSAT", "Happy customers"],
    ["Metrics", "Agents Q3", "CALLS", "Answered"],
    ["Metrics", "Agents Q3", "Period", "", "2026-Q3"],
  ],
};

const sumsOf = (tabs: Tabs) =>
  score(open(tabs), "2026-Q3").people.map(({ id, total, band, bonus, promotions }) => [
    id,
    total,
    band,
    bonus,
    promotions,
  ]);

const tabsOf = (workbench: ReturnType<typeof open>, names: readonly string[]) =>
  workbench.exportBook().tabs.filter(({ name }) => names.includes(name));

describe("tabs of the company's own, mapped", () => {
  it("are scored as our own tabs are, and stay as they were", () => {
    const workbench = open(OWN);
    const before = tabsOf(workbench, Object.keys(OWN));
    expect(sumsOf(OWN)).toEqual(sumsOf(TEAM));
    expect(score(workbench, "2026-Q3").issues).toEqual(score(open(TEAM), "2026-Q3").issues);
    expect(tabsOf(workbench, Object.keys(OWN))).toEqual(before);
    expect(recordsOf(workbench, "Scores").map(({ Name }) => Name)).toEqual(["安", "博", "岑"]);
  });

  it("have their problems told in their own words, by Check too", () => {
    const own = OWN.员工名单 ?? [];
    const spoiled = { ...OWN, 员工名单: [...own.slice(0, 5), [3, "", "岑", "Junior", "lots"]] };
    expect(check(open(spoiled)).map(({ where, message }) => [where, message.split(".")[0]])).toEqual(
      expect.arrayContaining([
        ["'员工名单'!B6", "“员工号” is blank"],
        ["'员工名单'!E6", "“lots” is not a number"],
      ]),
    );
  });

  it("are closed as they were read: a mapping that is changed later changes nothing of a closed period", () => {
    const workbench = open(OWN);
    taken(ask(workbench, "closePeriod", "2026-Q3", "en", "", null).answer);
    const { calls: ___, answer } = ask<{ issues: readonly unknown[] }>(workbench, "closedPeriods", "en");
    expect(taken(answer).issues).toEqual([]);
    expect(
      recordsOf(workbench, "Snapshots")
        .map(({ Text }) => Text)
        .join(""),
    ).not.toContain("员工号");
  });

  it("are repaired in place", () => {
    const mapped = OWN["Agents Q3"] ?? [];
    const workbench = open({ ...OWN, "Agents Q3": [...mapped.slice(0, 3), ["c3 ", 50, 100]] });
    const asked = (name: string, args: object) =>
      (callFromPage(workbench, project, "callServer", [name, args]).value as { value: Record<string, never> }).value;
    const { problems } = asked("check", {}) as unknown as {
      problems: readonly { where: string; repair: { id: string; to: string } | null }[];
    };
    const found = problems.find(({ repair }) => repair?.to === "C3");
    expect(found?.where).toBe("'Agents Q3'!A4");
    expect(asked("repair", { ids: [found?.repair?.id] })).toMatchObject({ done: 1 });
    expect(recordsOf(workbench, "Agents Q3")[2]?.["Agent code"]).toBe("C3");
  });
});
