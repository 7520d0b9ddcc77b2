import { describe, expect, it } from "vitest";
import type { AuthMode } from "../../../src/workbench/apps-script/auth-mode.ts";
import { openFixture, resultOf, script } from "../support.ts";

const attempts = {
  "read the document": "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()",
  "write the document": "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)",
  "use properties": "PropertiesService.getDocumentProperties().getProperty('x')",
  "add a menu": "SpreadsheetApp.getUi().createAddonMenu().addItem('Score', 'score').addToUi()",
  "show a sidebar": "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
  "open another file": "SpreadsheetApp.openById('other')",
} as const;

/** Which attempts succeed. */
const allowed = (mode: AuthMode) =>
  Object.entries(attempts)
    .filter(([, code]) => {
      try {
        script(openFixture(), `${code}; return true`.replace(/^/, ""), mode === "NONE" ? "NONE" : mode);
        return true;
      } catch {
        return false;
      }
    })
    .map(([name]) => name);

describe("what each authorisation mode may do", () => {
  it("PF62 custom functions have no user interface, and neither has a workbook that nobody has open", () => {
    const message = "Cannot call SpreadsheetApp.getUi() from this context.";
    const workbench = openFixture();
    expect(() => script(workbench, "SpreadsheetApp.getUi()", "CUSTOM_FUNCTION")).toThrow(message);
    workbench.state.editor.isOpen = false;
    expect(() => script(workbench, "SpreadsheetApp.getUi()")).toThrow(message);
  });

  it("PF63 onOpen in mode NONE builds its menu and can touch nothing else", () => {
    const workbench = openFixture();
    workbench.run("onOpen", [], { authMode: "NONE" });
    expect(workbench.state.editor.menus[0]?.items).toEqual([
      { caption: "Score…", functionName: "scorePeriod" },
      { caption: "-" },
    ]);
    const free = "Logger.log('x'); Session.getActiveUserLocale(); return Utilities.getUuid().length";
    expect(script(workbench, free, "NONE")).toBe(36);
    expect(allowed("NONE")).toEqual(["add a menu"]);
  });

  it("PF64 LIMITED has the document and no dialogs, CUSTOM_FUNCTION reads, FULL has all but other files", () => {
    expect(allowed("LIMITED")).toEqual(["read the document", "write the document", "use properties", "add a menu"]);
    expect(allowed("CUSTOM_FUNCTION")).toEqual(["read the document", "use properties"]);
    expect(allowed("FULL")).toEqual(Object.keys(attempts).slice(0, -1));
  });

  it("PF65 onInstall that calls onOpen leaves a menu", () => {
    const workbench = openFixture();
    workbench.run("onInstall", [{ authMode: "FULL" }]);
    expect(workbench.state.editor.menus).toHaveLength(1);
  });

  it("PF66 a simple trigger is stopped at its limit", () => {
    const workbench = openFixture();
    expect(() => workbench.run("run", ["for (;;) {}"], { authMode: "LIMITED", limitMs: 50 })).toThrow(
      "Exceeded maximum execution time",
    );
  });

  it("PF67 add-on menus are told from plain ones, with submenus", () => {
    const workbench = openFixture();
    script(
      workbench,
      `const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addSubMenu(ui.createMenu('More').addItem('Check', 'check')).addToUi(); ui.createMenu('Plain').addToUi()`,
    );
    expect(workbench.state.editor.menus.map(({ isAddonMenu, items }) => [isAddonMenu, items])).toEqual([
      [true, [{ caption: "More", items: [{ caption: "Check", functionName: "check" }] }]],
      [false, []],
    ]);
  });

  it("dialogs wait for a scripted person, and without one say so", () => {
    const workbench = openFixture();
    workbench.state.editor.willAnswer({ button: "OK", text: "2021-Q1" }, { button: "YES" });
    const code = `const ui = SpreadsheetApp.getUi(), period = ui.prompt('Score', 'Which period?', ui.ButtonSet.OK_CANCEL);
      return [period.getResponseText(), period.getSelectedButton() === ui.Button.OK, ui.alert('Sure?') === ui.Button.YES]`;
    expect(script(workbench, code)).toEqual(["2021-Q1", true, true]);
    expect(() => script(workbench, "SpreadsheetApp.getUi().alert('Again?')")).toThrow(
      'Nobody answers the dialog "Again?"',
    );
    expect(workbench.state.editor.dialogs.map(({ kind }) => kind)).toEqual(["prompt", "alert", "alert"]);
  });

  it("a formula cannot write through any service", () => {
    expect(resultOf(openFixture(), "WRITE_ATTEMPT()")).toContain("You do not have permission");
  });
});
