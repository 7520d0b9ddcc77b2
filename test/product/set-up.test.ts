import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { open, project } from "./support/product.ts";

const WISH = { template: "customer-success", language: "en", withSample: true };

interface Tabs {
  readonly made: readonly string[];
  readonly existing: readonly string[];
}

interface Undone {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

function asked<T>(workbench: Workbench, name: string, args: object = {}): T {
  const { value } = callFromPage(workbench, project, "callServer", [name, args]);
  const reply = value as { ok: boolean; message?: string; value: T };
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const preview = (workbench: Workbench, wish = WISH) => asked<Tabs>(workbench, "previewSetUp", wish);

const setUp = (workbench: Workbench, wish = WISH) =>
  asked<Tabs>(workbench, "setUp", { ...wish, made: preview(workbench, wish).made });

const namesOf = (workbench: Workbench) => workbench.exportBook().tabs.map(({ name }) => name);

const shownAt = (workbench: Workbench, tab: string, row: number, col: number) => {
  const id = workbench.grid.tabIds[namesOf(workbench).indexOf(tab)] ?? "";
  return workbench.grid.read(id, { row, col });
};

const remove = (workbench: Workbench, tab: string) =>
  workbench.grid.dispatch({
    type: "DELETE_SHEET",
    sheetId: workbench.grid.tabIds[namesOf(workbench).indexOf(tab)] ?? "",
    sheetName: tab,
  });

describe("Set up", () => {
  it.each([
    ["en", ["Customer success", "Call team", "CRM department"]],
    ["zh-Hans", ["客户成功", "呼叫中心团队", "客户关系管理部门"]],
    ["zh-Hant", ["客戶成功", "電話客服團隊", "客戶關係管理部門"]],
  ])("offers each template with what it is for, in %s", (language, names) => {
    const workbench = open({ Sheet1: [] });
    asked(workbench, "speak", { language });
    const { templates } = asked<{ templates: { name: string; about: string }[] }>(workbench, "settingUp");
    expect(templates.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    for (const { about } of templates) expect(about.length).toBeGreaterThan(20);
  });

  it("makes what it previewed, with a live scorecard that computes", () => {
    const workbench = open({ Sheet1: [] });
    const { made, existing } = preview(workbench);
    expect(namesOf(workbench)).toEqual(["Sheet1"]);
    expect(existing).toEqual([]);
    expect(setUp(workbench).made).toEqual(made);
    expect(namesOf(workbench)).toEqual(["Sheet1", ...made]);
    expect(shownAt(workbench, "Scorecard", 3, 1)).toMatchObject({ value: "Li Na" });
    expect(workbench.state.editor.activeTab).toBe(workbench.grid.findTab("Scorecard"));
  });

  it.each([
    ["en", "Scorecard", "One formula in A3 fills these cells."],
    ["zh-Hans", "计分卡", "由 A3 中的公式自动填写"],
    ["zh-Hant", "計分卡", "由 A3 的公式自動填入"],
  ])("warns whoever types into the cells of the formula, but not at the period, in %s", (language, tab, words) => {
    const workbench = open({ Sheet1: [] });
    setUp(workbench, { ...WISH, withSample: false, language });
    const { protections } = workbench.state;
    expect(protections).toMatchObject([
      { tab: workbench.grid.findTab(tab), place: undefined, isWarningOnly: true, editors: [] },
    ]);
    expect(protections[0]?.description).toContain(words);
    expect(protections[0]?.unprotected).toMatchObject([{ notation: "A1:Z2" }]);
  });

  it("makes only what is missing, and leaves what is there as it is, in whatever language", () => {
    const workbench = open({ 权重: [["mine"]], People: [["ID", "Name"]] });
    const before = workbench.exportBook().tabs;
    const { made, existing } = preview(workbench);
    expect([...existing].sort()).toEqual(["People", "权重"]);
    expect(made).not.toContain("Weights");
    setUp(workbench);
    expect(workbench.exportBook().tabs.slice(0, 2)).toEqual(before);
    const live = workbench.exportBook().tabs.find(({ name }) => name === "Scorecard");
    expect(live?.rows[2]?.[0]).toMatchObject({ formula: expect.stringContaining("'权重'!A:Z") });
  });

  it("makes nothing when other tabs are missing than were shown", () => {
    const workbench = open({ Sheet1: [] });
    const { made } = preview(workbench);
    const again = open({ Sheet1: [], Weights: [["mine"]] });
    expect(() => asked(again, "setUp", { ...WISH, made })).toThrow("changed after this preview");
    expect(namesOf(again)).toEqual(["Sheet1", "Weights"]);
  });

  it("says which templates there are when it does not know the one that was asked for", () => {
    expect(() => preview(open({ Sheet1: [] }), { ...WISH, template: "sales" })).toThrow(
      /^There is no template “sales”\. Choose one of: .*customer-success/,
    );
  });
});

describe("undoing the set-up", () => {
  it.each([true, false])("removes exactly what was made (with a sample: %s)", (withSample) => {
    const workbench = open({ Notes: [["mine"]] });
    const before = workbench.exportBook();
    const { made } = setUp(workbench, { ...WISH, withSample });
    expect(asked<{ lastMade: string[] }>(workbench, "settingUp").lastMade).toEqual(made);
    expect(asked<Undone>(workbench, "undoSetUp")).toEqual({ removed: made, kept: [] });
    expect(workbench.state.protections).toEqual([]);
    expect(workbench.exportBook()).toEqual(before);
    expect(asked<Undone>(workbench, "undoSetUp")).toEqual({ removed: [], kept: [] });
  });

  it("keeps a tab in which somebody has typed since, and says so", () => {
    const workbench = open({ Notes: [["mine"]] });
    setUp(workbench);
    const people = workbench.grid.tabIds[namesOf(workbench).indexOf("People")] ?? "";
    workbench.grid.write(people, [{ row: 30, col: 0, content: "P099" }]);
    const { removed, kept } = asked<Undone>(workbench, "undoSetUp");
    expect(kept).toEqual(["People"]);
    expect(removed).toContain("Scorecard");
    expect(namesOf(workbench)).toEqual(["Notes", "People"]);
  });

  it("does not mind a tab that is gone already, and keeps one where the workbook has no other", () => {
    const workbench = open({ Sheet1: [] });
    const { made } = setUp(workbench);
    remove(workbench, "Sheet1");
    remove(workbench, "Weights");
    expect(asked<Undone>(workbench, "undoSetUp").kept).toEqual([made[0]]);
    expect(namesOf(workbench)).toEqual([made[0]]);
  });
});
