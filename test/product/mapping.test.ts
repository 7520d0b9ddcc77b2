import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import { OWN_MAPPING, OWN_TEAM } from "./support/own-team.ts";
import { ask, check, open, project, recordsOf, score, type Tabs, taken } from "./support/product.ts";
import { TEAM } from "./support/team.ts";

const OWN: Tabs = { ...OWN_TEAM, Mapping: OWN_MAPPING };

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

/** What the page is answered. */
function asked<T>(workbench: ReturnType<typeof open>, name: string, args: object = {}): T {
  const reply = callFromPage(workbench, project, "callServer", [name, args]).value as { ok: boolean; value: T };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

interface Proposal {
  readonly tab: string;
  readonly headingRow: number;
  readonly period: string;
  readonly needed: readonly string[];
  readonly other: string;
  readonly columns: readonly { readonly heading: string; readonly to: string }[];
}

const propose = (workbench: ReturnType<typeof open>, name: string, tab: string | null = null) =>
  asked<Proposal>(workbench, "proposeMapping", { name, tab, headingRow: null });

const keep = (workbench: ReturnType<typeof open>, name: string, { tab, headingRow, columns }: Proposal, period = "") =>
  asked<object>(workbench, "keepMapping", {
    name,
    tab,
    headingRow,
    columns: columns.map(({ heading, to }) => ({ heading, to })),
    period,
  });

describe("choosing which column is what", () => {
  const { Mapping: ____, ...unmapped } = OWN;

  it("what is proposed and kept is scored as our own tabs are; nothing but the Mapping tab is written", () => {
    const workbench = open(unmapped);
    const before = workbench.exportBook().tabs;
    const staff = propose(workbench, "员工名单");
    expect([staff.tab, staff.headingRow, staff.other]).toEqual(["people", 3, ""]);
    keep(workbench, "员工名单", staff);
    const figures = propose(workbench, "Agents Q3");
    expect(figures.columns.map(({ to }) => to)).toEqual(["person", "", ""]);
    const columns = figures.columns.map((column, at) => ({ ...column, to: ["person", "CSAT", "CALLS"][at] ?? "" }));
    keep(workbench, "Agents Q3", { ...figures, tab: "metrics", columns }, "2026-Q3");
    expect(workbench.exportBook().tabs.slice(0, before.length)).toEqual(before);
    const { people, issues } = score(workbench, "2026-Q3");
    expect(issues).toEqual([]);
    expect(people.map(({ id, total, bonus }) => [id, total, bonus])).toEqual(
      sumsOf(TEAM).map(([id, total, , bonus]) => [id, total, bonus]),
    );
  });

  it("what was settled is asked again as it was, changed in its place, taken back, and taken out", () => {
    const workbench = open({
      ...OWN,
      Mapping: [...(OWN.Mapping ?? []).slice(0, 6), [], ...(OWN.Mapping ?? []).slice(6)],
    });
    const before = recordsOf(workbench, "Mapping");
    const figures = propose(workbench, "Agents Q3");
    expect([figures.period, figures.columns.map(({ to }) => to)]).toEqual(["2026-Q3", ["person", "CSAT", "CALLS"]]);
    keep(workbench, "Agents Q3", { ...figures, columns: figures.columns.slice(0, 2) }, "2026-Q3");
    expect(recordsOf(workbench, "Mapping").some((row) => row["Counts as column"] === "CALLS")).toBe(false);
    expect(asked(workbench, "undoMapping")).toMatchObject({
      left: 0,
      after: { mapped: [{ name: "员工名单" }, { name: "Agents Q3" }] },
    });
    expect(recordsOf(workbench, "Mapping")).toEqual(before);
    const { mapped } = asked<{ mapped: object[] }>(workbench, "dropMapping", { name: "员工名单", tab: "people" });
    expect(mapped).toMatchObject([{ name: "Agents Q3" }]);
  });

  it("the first mapping taken back leaves no tab behind", () => {
    const workbench = open(unmapped);
    const before = workbench.exportBook();
    keep(workbench, "员工名单", propose(workbench, "员工名单"));
    asked(workbench, "undoMapping");
    expect(workbench.exportBook()).toEqual(before);
  });

  it("a column headed as one of ours that means something else is said to be not used", () => {
    const workbench = open({
      ...unmapped,
      List: [
        ["ID", "Level"],
        ["A1", "gold"],
      ],
    });
    const proposal = propose(workbench, "List", "people");
    const columns = proposal.columns.map(({ heading, to }) => ({ heading, to: to === "grade" ? "" : to }));
    keep(workbench, "List", { ...proposal, columns });
    expect(recordsOf(workbench, "Mapping").map((row) => row["Counts as column"])).toEqual(["Person ID", "Not used"]);
  });

  it("says which other tab counts as the same, and refuses a tab that is gone", () => {
    const workbench = open({ ...unmapped, People: [["Person ID"], ["A1"]] });
    expect(propose(workbench, "员工名单").other).toBe("People");
    expect(() => propose(workbench, "Gone")).toThrow("no tab “Gone”");
  });

  it.each([
    ["a tab that does not exist", "Gone", "no tab “Gone”"],
    ["a tab of the scheme", "KPIs", "“KPIs” is one of the tabs"],
    ["a tab of results", "Scores", "“Scores” is one of the tabs"],
  ])("is not kept for %s", (_, name, why) => {
    const workbench = open({ ...unmapped, Scores: [["Person ID"]] });
    const staff = propose(workbench, "员工名单");
    const before = workbench.exportBook();
    expect(() => keep(workbench, name, staff)).toThrow(why);
    expect(workbench.exportBook()).toEqual(before);
  });

  it("a template leaves out what is mapped, and the live scorecard that could not read it", () => {
    const workbench = open({ ...OWN });
    const wish = { template: "customer-success", language: "en", withSample: false };
    const { made, existing, noLive } = asked<{ made: string[]; existing: string[]; noLive: boolean }>(
      workbench,
      "previewSetUp",
      wish,
    );
    expect(existing).toEqual(expect.arrayContaining(["员工名单", "Agents Q3"]));
    expect([made.includes("People"), made.includes("Metrics"), made.includes("Scorecard"), noLive]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

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
