import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callFromPage } from "../../../src/workbench/apps-script/page-call.ts";
import { readProject } from "../../../src/workbench/apps-script/script-project.ts";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { fixtureFolder, fixtureProject, openFixture, script } from "../support.ts";

const fromPage = (name: string, ...args: unknown[]) => callFromPage(openFixture(), fixtureProject, name, args);

describe("what a page may pass to the script", () => {
  it("PF52 dates, functions and circles are refused at any depth; undefined in a list is null; values are copies", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => fromPage("run", { at: [new Date()] })).toThrow("a Date cannot be passed");
    expect(() => fromPage("run", [() => 1])).toThrow("a function cannot be passed");
    expect(() => fromPage("run", circle)).toThrow("a circular reference cannot be passed");
    expect(fromPage("run", "return [1, undefined, { a: undefined }]").value).toEqual([1, null, {}]);
  });

  it("PF53 a Date anywhere in the answer makes the whole answer null", () => {
    const answer = fromPage("run", "return { rows: [[new Date()]], ok: true }");
    expect(answer.value).toBeNull();
    expect(answer.warnings[0]).toContain("returned a Date");
  });

  it("PF55 only top-level functions without a trailing _ can be called", () => {
    expect(() => fromPage("hidden_")).toThrow("google.script.run.hidden_ is not a function");
    expect(() => fromPage("NOT_DECLARED")).toThrow("google.script.run.NOT_DECLARED is not a function");
  });
});

describe("pages that the script makes", () => {
  it("PF59 a page from a file is served as it is, scriptlets included", () => {
    const folder = mkdtempSync(join(tmpdir(), "pages-"));
    cpSync(fixtureFolder, folder, { recursive: true });
    writeFileSync(join(folder, "Sidebar.html"), "<title>Ignored</title><p><?= 1 ?></p>");
    const workbench = new Workbench(readProject(folder));
    const code =
      "const page = HtmlService.createHtmlOutputFromFile('Sidebar'); return [page.getContent(), page.getTitle()]";
    expect(script(workbench, code)).toEqual(["<title>Ignored</title><p><?= 1 ?></p>", ""]);
    expect(() => script(workbench, "HtmlService.createHtmlOutputFromFile('None')")).toThrow(
      "No HTML file named None was found.",
    );
    expect(() => script(workbench, "HtmlService.createTemplateFromFile('Sidebar')")).toThrow("not emulated");
  });

  it("PF60 a page's title is empty until it is set; appendUntrusted escapes", () => {
    const code = `const page = HtmlService.createHtmlOutput('<title>No</title>'), before = page.getTitle();
      return [before, page.setTitle('Yes').getTitle(), page.appendUntrusted('<b>').getContent()]`;
    expect(script(openFixture(), code)).toEqual(["", "Yes", "<title>No</title>&#60;b&#62;"]);
  });

  it("a sidebar is shown in the editor", () => {
    const workbench = openFixture();
    script(
      workbench,
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hi</p>').setTitle('Scorecards'))",
    );
    expect(workbench.state.editor.dialogs).toEqual([
      { kind: "sidebar", title: "Scorecards", content: "<p>Hi</p>", width: null, height: null },
    ]);
  });
});
