import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import { open, project, recordsOf, score, type Tabs } from "./support/product.ts";
import { TEAM, teamWith } from "./support/team.ts";

type Workbench = ReturnType<typeof open>;

const asked = <Value = Record<string, never>>(workbench: Workbench, name: string, args: object) =>
  callFromPage(workbench, project, "callServer", [name, args]).value as {
    ok: boolean;
    code?: string;
    message?: string;
    value: Value;
  };

const period = "2026-Q3";
const decision = { period, id: "B2", band: "A", seen: "B", reason: "=carried the migration", decidedBy: "Ms Li" };

const HEADER = ["Period", "Person ID", "Band set", "Reason", "Decided by", "Room"];

/** Six people in two teams under a guide; their totals are what is typed. */
function teams(): Tabs {
  const people = [
    ["N1", "North", 95],
    ["N2", "North", 90],
    ["N3", "North", 80.5],
    ["S1", "South", 79.5],
    ["S2", "South", 61],
    ["S3", "South", 40],
  ] as const;
  return teamWith({
    KPIs: [
      ["KPI", "Knots", "Points"],
      ["CSAT", "0; 200", "0; 200"],
    ],
    Weights: [["CSAT"], [100]],
    "Promotion rules": null,
    People: [
      ["Person ID", "Team", "Manager"],
      ...people.map(([id, team]) => [id, team, team === "North" ? "N1" : "S1"]),
    ],
    Metrics: [["Person ID", "Period", "CSAT"], ...people.map(([id, , total]) => [id, period, total])],
    Guide: [
      ["Band", "Share"],
      ["A", "20%"],
      ["B", "60%"],
      ["C", "20%"],
    ],
    Settings: [
      ["Setting", "Value"],
      ["Bonus mode", "whole"],
      ["Smallest group judged", 3],
    ],
  });
}

describe("Calibrate, asked by the page", () => {
  it("shows everybody's bands without a guide, and nothing decided", () => {
    expect(asked(open(TEAM), "calibrating", { period }).value).toMatchObject({
      bands: [{ band: "A", from: 80 }, { band: "B" }, { band: "C" }],
      hasGuide: false,
      groups: [{ by: "all", groups: [{ counted: 3, lines: [{ bands: ["A"], count: 1, target: null }, {}, {}] }] }],
      people: [{ id: "A1", band: "A" }, { id: "B2", band: "B", byTotal: "B" }, { id: "C3" }],
      decided: [],
      signedAs: "",
    });
  });

  it("holds teams and managers' people beside the guide, with spread and who is near a line", () => {
    const { value } = asked(open(teams()), "calibrating", { period });
    expect(value).toMatchObject({
      hasGuide: true,
      groups: [
        { by: "all", groups: [{ lines: [{ count: 3, target: 1 }, { count: 2 }, { count: 1 }] }] },
        { by: "team", groups: [{ name: "North", lines: [{ count: 3, target: 1 }, {}, {}] }, { name: "South" }] },
        { by: "manager", groups: [{ name: "N1" }, { name: "S1" }] },
      ],
      spread: [
        { name: "North", least: 80.5, lower: 85.3, middle: 90, upper: 92.5, most: 95 },
        { name: "South", least: 40, middle: 61, most: 79.5 },
      ],
      near: [
        {
          band: "A",
          from: 80,
          people: [
            { id: "N3", distance: 0.5, band: "A" },
            { id: "S1", distance: -0.5, band: "B" },
          ],
        },
        { band: "B", people: [{ id: "S2", distance: 1 }] },
      ],
    });
  });

  it("says what would follow, and writes nothing", () => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    expect(asked(workbench, "tryBand", { period, id: "B2", band: "A" }).value).toEqual({
      before: { band: "B", tier: "Silver", amount: "1,000", flags: [{ next: "Senior", says: "Not yet" }] },
      after: { band: "A", tier: "Gold", amount: "1,200", flags: [{ next: "Senior", says: "Not yet" }] },
      others: 0,
      money: { currency: "", before: 2200, after: 2400 },
      problems: [],
    });
    expect(workbench.exportBook()).toEqual(before);
  });

  it("counts others whose bonus changes, where a pool is shared", () => {
    const workbench = open(
      teamWith({
        Pools: [
          ["Period", "Amount"],
          [period, 2200],
        ],
      }),
    );
    expect(asked(workbench, "tryBand", { period, id: "B2", band: "A" }).value).toMatchObject({
      others: 1,
      money: { before: 2200, after: 2200 },
    });
  });

  it("keeps a decision in a tab that it makes; scoring rates and pays by it, and says so", () => {
    const workbench = open(TEAM);
    expect(asked(workbench, "setBand", decision).value).toMatchObject({
      people: [{}, { id: "B2", band: "A", byTotal: "B" }, {}],
      decided: [{ id: "B2", name: "Bob", before: "B", band: "A", reason: "=carried the migration", problems: [] }],
      signedAs: "Ms Li",
    });
    expect(recordsOf(workbench, "Calibration")).toMatchObject([
      { Period: period, "Person ID": "B2", Name: "Bob", "Band before": "B", "Band set": "A", "Decided by": "Ms Li" },
    ]);
    score(workbench, period);
    expect(recordsOf(workbench, "Scores")[1]).toMatchObject({ Total: 70, Band: "A" });
    expect(String(recordsOf(workbench, "Scores")[1]?.Why)).toContain(
      "B by the bands, set to A by Ms Li, because: =carried",
    );
    expect(recordsOf(workbench, "Bonus")[1]).toMatchObject({ Total: 70, Band: "A", Tier: "Gold", Bonus: 1200 });
    const [first] = asked<{ runs: readonly object[] }>(workbench, "scoring", {}).value.runs;
    expect(first).toMatchObject({ who: "Ms Li", period, what: "B2: B → A" });
  });

  it("the person's view says it too", () => {
    const workbench = open(TEAM);
    asked(workbench, "setBand", decision);
    const { value } = asked<{ why: readonly string[] }>(workbench, "person", { id: "B2", period });
    expect(value).toMatchObject({ band: "A", bonus: { tier: "Gold" } });
    expect(value.why.join(" ")).toContain("set to A by Ms Li");
  });

  it("a second decision about somebody takes the place of the first; what was before stays what the total reaches", () => {
    const workbench = open(TEAM);
    asked(workbench, "setBand", decision);
    asked(workbench, "setBand", { ...decision, band: "C", seen: "A", reason: "seen again" });
    expect(recordsOf(workbench, "Calibration")).toMatchObject([
      { "Band before": "B", "Band set": "C", Reason: "seen again" },
    ]);
  });

  it("puts the columns that a tab lacks at its end, and leaves the company's own alone", () => {
    const own = ["2026-Q2", "B2", "A", "so", "Eve", "4711"];
    const workbench = open(teamWith({ Calibration: [HEADER, own] }));
    asked(workbench, "setBand", decision);
    expect(recordsOf(workbench, "Calibration")).toMatchObject([
      { Period: "2026-Q2", Reason: "so", Room: "4711" },
      { Period: period, "Band set": "A", Room: "", Name: "Bob", "Band before": "B" },
    ]);
  });

  it("takes a decision back: the row is emptied, the band is what the total reaches", () => {
    const workbench = open(teamWith({ Calibration: [HEADER, [period, "B2", "A", "so", "Eve", "4711"]] }));
    expect(asked(workbench, "unsetBand", { period, id: "B2", seen: "A" }).value).toMatchObject({
      people: [{}, { id: "B2", band: "B" }, {}],
      decided: [],
    });
    expect(recordsOf(workbench, "Calibration")).toMatchObject([{ Period: "", "Person ID": "", Room: "4711" }]);
    expect(score(workbench, period).issues).toEqual([]);
  });

  it("shows a decision that does not hold with what is wrong, and one that replaces it mends it", () => {
    const twice = [HEADER, [period, "B2", "A", "so", "Eve"], [period, "B2", "C", "no, so", "Ann"]];
    const workbench = open(teamWith({ Calibration: twice }));
    const { value } = asked(workbench, "calibrating", { period });
    expect(value).toMatchObject({
      people: [{}, { id: "B2", total: null, band: null }, {}],
      decided: [
        { id: "B2", problems: [] },
        { id: "B2", problems: [expect.stringContaining("set twice")] },
      ],
    });
    asked(workbench, "unsetBand", { period, id: "B2", seen: "A" });
    expect(asked(workbench, "setBand", decision).value).toMatchObject({ decided: [{ id: "B2", problems: [] }] });
  });
});

describe("Calibrate refuses, and leaves the workbook as it was", () => {
  const REFUSED: readonly (readonly [string, object, string])[] = [
    ["a decision without a reason", { reason: "  " }, "refused"],
    ["a decision without a name", { decidedBy: " " }, "refused"],
    ["a band that does not exist", { band: "S" }, "refused"],
    ["a person whom nobody knows", { id: "Z9" }, "refused"],
    ["a band that is no longer what was shown", { seen: "C" }, "changed"],
    ["a period without data", { period: "2031" }, "refused"],
  ];
  it.each(REFUSED)("%s", (_, wrong, code) => {
    const workbench = open(TEAM);
    const before = workbench.exportBook();
    expect(asked(workbench, "setBand", { ...decision, ...wrong })).toMatchObject({ ok: false, code });
    expect(workbench.exportBook()).toEqual(before);
  });

  it("taking back a decision that is no longer what was shown", () => {
    const workbench = open(TEAM);
    asked(workbench, "setBand", decision);
    asked(workbench, "setBand", { ...decision, band: "C", seen: "A", reason: "seen again" });
    const before = workbench.exportBook();
    for (const args of [
      { period, id: "B2", seen: "A" },
      { period, id: "A1", seen: "A" },
    ]) {
      expect(asked(workbench, "unsetBand", args)).toMatchObject({ ok: false, code: "changed" });
    }
    expect(workbench.exportBook()).toEqual(before);
  });

  it("writing over a formula", () => {
    const workbench = open(teamWith({ Calibration: [HEADER, [period, "B2", "A", '="so"', "Eve"]] }));
    const before = workbench.exportBook();
    const { code, message } = asked(workbench, "setBand", { ...decision, band: "C", seen: "A" });
    expect([code, message]).toEqual(["refused", expect.stringContaining("Calibration!D2")]);
    expect(workbench.exportBook()).toEqual(before);
  });

  it("a closed period", () => {
    const workbench = open(TEAM);
    asked(workbench, "setBand", decision);
    asked(workbench, "close", { period, signedAs: "Eve", accepted: [] });
    const before = workbench.exportBook();
    for (const name of ["setBand", "unsetBand"]) {
      const args = name === "setBand" ? { ...decision, band: "C", seen: "A" } : { period, id: "B2", seen: "A" };
      expect(asked(workbench, name, args)).toMatchObject({ ok: false, code: "refused" });
    }
    expect(workbench.exportBook()).toEqual(before);
  });

  it("somebody without a band", () => {
    const workbench = open(teamWith({ Metrics: [...TEAM.Metrics.slice(0, 2), ["B2", period, "", ""]] }));
    const { message } = asked(workbench, "setBand", { ...decision, seen: null });
    expect(message).toContain("B2 has no band in this period");
  });
});

describe("a decided band, closed", () => {
  it("is frozen, and what people get shows it", () => {
    const workbench = open(TEAM);
    asked(workbench, "setBand", decision);
    asked(workbench, "close", { period, signedAs: "Eve", accepted: [] });
    expect(recordsOf(workbench, "History")[1]).toMatchObject({ Band: "A", Tier: "Gold", Bonus: 1200 });
  });
});
