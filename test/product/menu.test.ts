import { describe, expect, it } from "vitest";
import type { AuthMode } from "../../src/workbench/apps-script/auth-mode.ts";
import type { DialogAnswer } from "../../src/workbench/apps-script/editor.ts";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { ask, open, refusalOf, type Tabs, text } from "./support/product.ts";
import { TEAM } from "./support/team.ts";

const LOCALES = {
  en_GB: ["Set up…", "Check", "Score a period", "Person", "What-if", "Bonus"],
  zh_CN: ["初始设置…", "检查", "计算得分", "个人结果", "方案试算", "奖金"],
  zh_TW: ["初始設定…", "檢查", "計算得分", "個人結果", "方案試算", "獎金"],
  zh_HK: ["初始設定…", "檢查", "計算得分", "個人結果", "方案試算", "獎金"],
  fr_FR: ["Set up…", "Check", "Score a period", "Person", "What-if", "Bonus"],
} as const;

const MODES: readonly AuthMode[] = ["NONE", "LIMITED", "FULL"];
const DOCUMENT = /^(?:Spreadsheet|Sheet|Range|NamedRange|Protection|Properties|Cache|Lock)/;

const ok = (answer: string) => ({ button: "OK", text: answer }) as const;
const CANCEL = { button: "CANCEL" } as const;
const SEEN = { button: "OK" } as const;

/** A workbook in which somebody answers the dialogs to come. */
function answered(tabs: Tabs, locale: keyof typeof LOCALES, ...answers: readonly DialogAnswer[]) {
  const workbench = open(tabs, { locale });
  workbench.state.editor.willAnswer(...answers);
  return workbench;
}

const dialogsOf = ({ state }: Workbench) => state.editor.dialogs.map(({ content }) => content);
const namesOf = (workbench: Workbench) => workbench.exportBook().tabs.map(({ name }) => name);

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
      "menuBonus",
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

describe("Set up", () => {
  it.each([
    [
      "en_GB",
      "Which template? Type one of: customer-success, call-team.",
      /^Made the tabs KPIs, Weights, .*, Scorecard\.$/,
    ],
    [
      "zh_CN",
      "使用哪个模板？请输入其中之一：customer-success, call-team。",
      /^已创建工作表：指标, 权重, .*, 计分卡。$/,
    ],
    [
      "zh_TW",
      "要使用哪個範本？請輸入其中一項：customer-success, call-team。",
      /^已建立工作表：指標, 權重, .*, 計分卡。$/,
    ],
  ] as const)("asks for a template and makes its tabs, in %s", (locale, question, done) => {
    const workbench = answered({ Sheet1: [] }, locale, ok(" customer-success "), SEEN);
    workbench.run("menuSetUp");
    expect(dialogsOf(workbench)).toEqual([question, expect.stringMatching(done)]);
    expect(namesOf(workbench)).toHaveLength(13);
  });

  it("makes nothing when it is cancelled", () => {
    const workbench = answered({ Sheet1: [] }, "en_GB", CANCEL);
    workbench.run("menuSetUp");
    expect(dialogsOf(workbench)).toHaveLength(1);
    expect(namesOf(workbench)).toEqual(["Sheet1"]);
  });

  it("says which templates there are when it does not know the one that was typed", () => {
    const workbench = answered({ Sheet1: [] }, "en_GB", ok("sales"), SEEN);
    workbench.run("menuSetUp");
    expect(dialogsOf(workbench)[1]).toBe("There is no template “sales”. Choose one of: customer-success, call-team.");
    expect(namesOf(workbench)).toEqual(["Sheet1"]);
  });

  it("writes over nothing: one tab in its way, in whatever language, and it makes none", () => {
    const workbench = answered({ Sheet1: [], 权重: [["mine"]] }, "en_GB", ok("customer-success"), SEEN);
    const before = workbench.exportBook();
    workbench.run("menuSetUp");
    expect(dialogsOf(workbench)[1]).toBe(
      "The workbook already has the tabs 权重. Rename them or start from an empty workbook; nothing was changed.",
    );
    expect(workbench.exportBook()).toEqual(before);
  });
});

describe("The sidebar", () => {
  it.each([
    ["menuCheck", "check"],
    ["menuScore", "score"],
    ["menuPerson", "person"],
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
