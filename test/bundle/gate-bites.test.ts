import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type AddOn, parseScript } from "./gate/add-on.ts";
import { formulaProblems } from "./gate/formula-problems.ts";
import { freeNames } from "./gate/free-names.ts";
import { loadUntouched } from "./gate/load.ts";
import { pageProblems } from "./gate/page-problems.ts";
import { scriptProblems } from "./gate/script-problems.ts";

const good = `"use strict";var Scorecards_=(()=>({}))();
/**
 * Scores.
 * @param actual what was reached
 * @return points
 * @customfunction
 */
function KPI_SCORE(actual) { return Scorecards_.KPI_SCORE.apply(this, arguments); }
`;

function addOnWith(script: string, pages: AddOn["pages"] = {}): AddOn {
  return { ...parseScript(script), manifest: {}, pages };
}

function fileWith(script: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "scorecards-")), "script.js");
  writeFileSync(path, script);
  return path;
}

describe("The gate refuses a formula", () => {
  test.each([
    ["that is assigned, not declared", "function KPI_SCORE", "var KPI_SCORE = function", "is not declared"],
    ["whose stub takes nothing", "KPI_SCORE(actual)", "KPI_SCORE()", "takes () but documents (actual)"],
    ["whose parameter is marked optional", "@param actual", "@param [actual]", "documents ([actual])"],
    ["without @customfunction", "@customfunction", "@customFn", "no comment with @customfunction"],
    ["with something between help and function", " */\n", " */\nvar x;\n", "no comment with @customfunction"],
    ["with HTML in its help", "Scores.", "<b>Scores</b>.", "has HTML"],
    ["with a wrapped parameter", "was reached", "was\n * reached", "breaks a line inside a tag"],
  ])("%s", (_, from, to, problem) => {
    const addOn = addOnWith(good.replace(from, to));
    expect(formulaProblems(addOn, ["KPI_SCORE"]).join()).toContain(problem);
  });

  test.each([
    ["rank", "is a function of Sheets itself"],
    ["KPI_SCORE_", 'ends in "_"'],
  ])("named %s", (name, problem) => {
    const addOn = addOnWith(good.replace("function KPI_SCORE(", `function ${name}(`));
    expect(formulaProblems(addOn, [name]).join()).toContain(problem);
  });
});

describe("The gate refuses a script", () => {
  test.each([
    ["with a private member", "class A { #x = 1; }"],
    ["with a static member", "class A { static x = 1; }"],
    ["with a static block", "class A { static {} }"],
    ["with an import", 'import { x } from "./x.js";'],
    ["with an export", "export const x = 1;"],
  ])("%s", (_, code) => {
    expect(() => parseScript(good + code)).toThrow(SyntaxError);
  });

  test.each([
    ["with a lookbehind", "function f() { return /(?<!a)b/.test(''); }", "/(?<!a)b/ looks behind"],
    ["with a global variable", "var other = 1;", "other is a global variable"],
    ["that acts when loaded", "Scorecards_();", "ExpressionStatement at its top"],
  ])("%s", (_, code, problem) => {
    expect(scriptProblems(addOnWith(good + code), "Scorecards_").join()).toContain(problem);
  });

  const absent =
    "setTimeout setInterval clearTimeout TextEncoder TextDecoder ReadableStream fetch FormData File Blob URL " +
    "URLSearchParams DOMException atob btoa crypto window navigator performance process require structuredClone";

  test("PF18: that uses what Apps Script lacks", () => {
    const uses = absent.split(" ").map((name) => `function f_${name}() { return ${name}; }`);
    expect(freeNames(fileWith(uses.join("\n")))).toEqual(absent.split(" ").sort());
  });

  test("PF18: but not one that has a variable or member of such a name", () => {
    expect(freeNames(fileWith("function f(o) { var URL = o.fetch; return { Blob: URL }; }"))).toEqual([]);
  });

  test.each(["SpreadsheetApp.getUi()", "new Logger()", "PropertiesService()", "console.log(1)"])(
    "PF22: that calls %s when it is loaded",
    (call) => {
      expect(() => loadUntouched(`var a = () => 1; ${call};`)).toThrow(/touches/);
    },
  );
});

describe("The gate refuses a page", () => {
  test.each([
    ["with a template literal", "<script>a(`x`)</script>", "backtick"],
    ["with an insecure address", '<a href="http://example.com">x</a>', "http:"],
    ["with a script beside it", '<script src="main.js"></script>', "loads a file"],
    ["with a style sheet beside it", '<link rel="stylesheet" href="a.css">', "loads a file"],
  ])("%s", (_, html, problem) => {
    expect(pageProblems(addOnWith(good, { "sidebar.html": html })).join()).toContain(problem);
  });
});
