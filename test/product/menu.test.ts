import { describe, expect, it } from "vitest";
import type { AuthMode } from "../../src/workbench/apps-script/auth-mode.ts";
import { ask, open, refusalOf, text } from "./support/product.ts";
import { TEAM } from "./support/team.ts";

const LOCALES = {
  en_GB: [
    "Set up…",
    "Check",
    "Score a period",
    "Person",
    "What-if",
    "Calibrate",
    "Promotions",
    "Bonus",
    "Feedback & coaching",
    "Publish",
    "Help",
  ],
  zh_CN: [
    "初始设置…",
    "检查",
    "计算得分",
    "个人结果",
    "方案试算",
    "绩效校准",
    "晋升",
    "奖金",
    "反馈与辅导",
    "封存与发放",
    "帮助",
  ],
  zh_TW: [
    "初始設定…",
    "檢查",
    "計算得分",
    "個人結果",
    "方案試算",
    "績效校準",
    "晉升",
    "獎金",
    "回饋與輔導",
    "封存與發送",
    "說明",
  ],
  zh_HK: [
    "初始設定…",
    "檢查",
    "計算得分",
    "個人結果",
    "方案試算",
    "績效校準",
    "晉升",
    "獎金",
    "回饋與輔導",
    "封存與發送",
    "說明",
  ],
  fr_FR: [
    "Set up…",
    "Check",
    "Score a period",
    "Person",
    "What-if",
    "Calibrate",
    "Promotions",
    "Bonus",
    "Feedback & coaching",
    "Publish",
    "Help",
  ],
} as const;

const MODES: readonly AuthMode[] = ["NONE", "LIMITED", "FULL"];
const DOCUMENT = /^(?:Spreadsheet|Sheet|Range|NamedRange|Protection|Properties|Cache|Lock)/;

describe.each(["onOpen", "onInstall"])("%s", (trigger) => {
  it.each(MODES)("builds the menu in AuthMode.%s and touches no document", (authMode) => {
    const workbench = open(TEAM);
    const { calls, log } = workbench.run(trigger, [], { authMode });
    const [menu] = workbench.state.editor.menus;
    expect(menu).toMatchObject({ caption: "Scorecards", isAddonMenu: true });
    expect(menu?.items.map(({ functionName }) => functionName)).toEqual([
      "menuSetUp",
      "menuCheck",
      "menuScore",
      "menuPerson",
      "menuWhatIf",
      "menuCalibrate",
      "menuPromotions",
      "menuBonus",
      "menuFeedback",
      "menuPublish",
      "menuHelp",
    ]);
    const touched = calls.all.filter(({ method }) => DOCUMENT.test(method) && method !== "SpreadsheetApp.getUi");
    expect(touched).toEqual([]);
    expect(log).toEqual([]);
  });

  it.each(Object.entries(LOCALES))("speaks to a user of %s", (locale, captions) => {
    const workbench = open(TEAM, { locale });
    workbench.run(trigger, [], { authMode: "NONE" });
    expect(workbench.state.editor.menus[0]?.items.map(({ caption }) => caption)).toEqual(captions);
  });
});

describe("AuthMode.CUSTOM_FUNCTION", () => {
  it("has formulas, which touch no service", () => {
    const workbench = open({ Sheet1: [[90, "=KPI_SCORE(A1, {80,100})"]] });
    expect(workbench.grid.read(workbench.grid.tabIds[0] ?? "", { col: 1, row: 0 })).toMatchObject({ value: 50 });
    const { value, calls } = workbench.run("KPI_SCORE", [90, [[80, 100]]], { authMode: "CUSTOM_FUNCTION" });
    expect(value).toBe(50);
    expect(calls.all).toEqual([]);
  });

  it("has no window, so the menu's triggers never run in it", () => {
    const workbench = open(TEAM);
    const run = () => workbench.run("onOpen", [], { authMode: "CUSTOM_FUNCTION" });
    expect(run).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
    expect(workbench.state.editor.menus).toEqual([]);
  });
});

describe("The sidebar", () => {
  it.each([
    ["menuSetUp", "setUp"],
    ["menuHelp", "help"],
    ["menuCheck", "check"],
    ["menuScore", "score"],
    ["menuPerson", "person"],
    ["menuPublish", "publish"],
  ])("%s opens it at its view, and touches no document", (item, view) => {
    const workbench = open(TEAM);
    const { calls } = workbench.run(item);
    expect(workbench.state.editor.dialogs).toMatchObject([
      { kind: "sidebar", title: "Scorecards", content: expect.stringContaining(`data-view="${view}"`) },
    ]);
    expect(calls.all.filter(({ method }) => DOCUMENT.test(method) && method !== "SpreadsheetApp.getUi")).toEqual([]);
  });
});

describe("the globals that a page can call", () => {
  const workbench = open({ Sheet1: [], Notes: [[text("keep")]] });
  const before = workbench.exportBook();

  it.each([
    ["setUpWorkbook", [], "“templateId” must be a text, not “undefined”."],
    ["setUpWorkbook", [7], "“templateId” must be a text, not “7”."],
    ["setUpWorkbook", [["customer-success"]], '“templateId” must be a text, not “["customer-success"]”.'],
    ["setUpWorkbook", ["   "], "“templateId” must be a text, not “   ”."],
    [
      "setUpWorkbook",
      ["customer-success", "Klingon"],
      "There is no language “Klingon”. Use one of: en, zh-Hans, zh-Hant.",
    ],
    [
      "setUpWorkbook",
      ["customer-success", { a: 1 }],
      'There is no language “{"a":1}”. Use one of: en, zh-Hans, zh-Hant.',
    ],
    ["setUpWorkbook", ["customer-success", "en", "no"], "“withSample” must be true or false, not “no”."],
    ["setUpWorkbook", ["customer-success", "en", 0], "“withSample” must be true or false, not “0”."],
    ["checkWorkbook", [5], "There is no language “5”. Use one of: en, zh-Hans, zh-Hant."],
    ["scorePeriod", [], "“period” must be a text, not “undefined”."],
    ["scorePeriod", [null], "“period” must be a text, not “null”."],
    ["scorePeriod", [2026], "“period” must be a text, not “2026”."],
    ["scorePeriod", [true, "en"], "“period” must be a text, not “true”."],
    ["scorePeriod", ["2026-Q3", ["en"]], 'There is no language “["en"]”. Use one of: en, zh-Hans, zh-Hant.'],
  ])("%s(%j) is refused", (name, args, sentence) => {
    expect(refusalOf(workbench, name, ...args)).toBe(sentence);
    expect(workbench.exportBook()).toEqual(before);
  });

  it("a long argument is not repeated in full", () => {
    expect(refusalOf(workbench, "checkWorkbook", "x".repeat(5000)).length).toBeLessThan(150);
  });

  it("a language may be left out, and is the user's then", () => {
    const chinese = open({ Sheet1: [] }, { locale: "zh_TW" });
    for (const left of [undefined, null, ""]) {
      const { answer } = ask<{ issues: readonly { message: string }[] }>(chinese, "checkWorkbook", left);
      expect(answer.ok && answer.value.issues[0]?.message).toContain("找不到工作表");
    }
  });
});
