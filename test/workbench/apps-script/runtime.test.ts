import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProject } from "../../../src/workbench/apps-script/script-project.ts";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { openFixture, script } from "../support.ts";

const ABSENT = [
  "setTimeout",
  "setInterval",
  "clearTimeout",
  "clearInterval",
  "TextEncoder",
  "TextDecoder",
  "ReadableStream",
  "fetch",
  "FormData",
  "File",
  "Blob",
  "URL",
  "URLSearchParams",
  "DOMException",
  "atob",
  "btoa",
  "crypto",
  "window",
  "navigator",
  "performance",
  "process",
  "require",
  "module",
  "Buffer",
  "structuredClone",
  "WebAssembly",
  "SharedArrayBuffer",
];

function projectOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "script-"));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  return readProject(folder);
}

describe("the runtime", () => {
  it("PF18 what Apps Script lacks is not there", () => {
    const found = script(openFixture(), `return ${JSON.stringify(ABSENT)}.filter((name) => name in globalThis)`);
    expect(found).toEqual([]);
  });

  it.each([
    ["private fields", "class A { #x = 1; }"],
    ["static fields", "class A { static x = 1; }"],
    ["modules", "export const x = 1;"],
  ])("PF19 a script with %s cannot be read", (_what, code) => {
    expect(() => projectOf({ "code.js": code })).toThrow(SyntaxError);
  });

  it("PF20 promises settle as microtasks, and what waits for anything else never does", () => {
    const workbench = openFixture();
    expect(workbench.run("runAsync", ["return 5"]).value).toBe(5);
    expect(() => workbench.run("runAsync", ["throw new Error('late')"])).toThrow("late");
    expect(() => workbench.run("never")).toThrow("never returned a promise that nothing can settle");
  });

  it("PF21 undefined given to a service is null: it clears the cell", () => {
    const workbench = openFixture({ Sheet1: [[1]] });
    expect(
      script(workbench, "const cell = SHEET.getRange('A1'); cell.setValue(undefined); return cell.getValue()"),
    ).toBe("");
  });

  it("PF22 all files share one scope, are evaluated at each execution, and loading touches no service", () => {
    const project = projectOf({ "a.js": "var loads = 1;", "b.js": "loads++; function count() { return loads++; }" });
    const workbench = new Workbench(project);
    expect([workbench.run("count").value, workbench.run("count").value]).toEqual([2, 2]);
    expect(openFixture().run("run", ["return 1"]).calls.all).toEqual([]);
    const greedy = new Workbench(projectOf({ "a.js": "SpreadsheetApp.getActive(); function f() {}" }));
    expect(() => greedy.run("f", [], { authMode: "NONE" })).toThrow(
      "You do not have permission to call SpreadsheetApp.getActive",
    );
  });

  it("arrays and dates from services are the script's own", () => {
    const workbench = openFixture({ Sheet1: [[{ value: 44197, format: "yyyy-mm-dd" }]] });
    const code = `const rows = SHEET.getRange('A1:B2').getValues();
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date]`;
    expect(script(workbench, code)).toEqual([true, true, true]);
  });

  it("errors of services are the script's own, and can be caught", () => {
    const code = "try { SHEET.getRange(0, 1) } catch (error) { return [error instanceof Error, error.message] }";
    expect(script(openFixture(), code)).toEqual([true, "The starting row of the range is too small."]);
  });

  it("what is not emulated says so instead of doing nothing", () => {
    const workbench = openFixture();
    expect(() => script(workbench, "SHEET.getRange('A1').copyTo(SHEET.getRange('B1'))")).toThrow(
      "not emulated: Range.copyTo",
    );
    expect(() => script(workbench, "SHEET.createPivotTable()")).toThrow("not emulated: Sheet.createPivotTable");
    expect(() => script(workbench, "UrlFetchApp.fetch('https://example.com')")).toThrow(
      "not emulated: UrlFetchApp.fetch",
    );
    expect(() => script(workbench, "SHEET.grid.write()")).toThrow("not emulated: Sheet.grid");
  });

  it("each call of a service is counted, by method and by tab", () => {
    const workbench = openFixture({ A: [[1]], B: [[2]] });
    const code = `for (const name of ["A", "B"]) SpreadsheetApp.getActive().getSheetByName(name).getDataRange().getValues();
      SpreadsheetApp.flush()`;
    const { calls } = workbench.run("run", [code]);
    expect([calls.count("Range.getValues"), calls.count("Range.getValues", "B")]).toEqual([2, 1]);
    expect(calls.totals()).toMatchObject({ "SpreadsheetApp.flush": 1, "Sheet.getDataRange": 2 });
  });

  it("Utilities and Session answer as Google's", () => {
    const workbench = openFixture({}, { locale: "zh_CN" });
    const format =
      "Utilities.formatDate(new Date(Date.UTC(2021, 0, 31, 15, 4, 5)), 'Asia/Shanghai', \"EEE d MMM yyyy 'at' HH:mm:ss a\")";
    expect(script(workbench, `return ${format}`)).toBe("Sun 31 Jan 2021 at 23:04:05 PM");
    expect(script(workbench, "return Session.getActiveUserLocale()")).toBe("zh_CN");
    expect(script(workbench, "return Utilities.getUuid().length")).toBe(36);
    expect(script(workbench, "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 2)")).toEqual(
      [12, -63],
    );
    expect(() => script(workbench, "Utilities.formatDate(new Date(), 'UTC', 'k')")).toThrow("not emulated");
  });

  it("Utilities has digests, base64 and blobs, with bytes as Java has them", () => {
    const bytes = "Utilities.base64Decode('/+8=')";
    const code = `const blob = Utilities.newBlob('评分,1', 'text/csv', 'scores.csv');
      return [${bytes}, Utilities.base64EncodeWebSafe(${bytes}), Utilities.base64DecodeWebSafe('_-8='),
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '评').slice(0, 2),
        Utilities.computeHmacSha256Signature('a', 'key').length,
        blob.getName(), blob.getContentType(), blob.getDataAsString(), blob.getBytes().length, blob.setBytes([65]).getDataAsString(),
        Utilities.newBlob('x').getContentType(), Utilities.newBlob([1]).getContentType()]`;
    expect(script(openFixture(), code)).toEqual([
      [-1, -17],
      "_-8=",
      [-1, -17],
      [...createHash("sha256").update("评").digest()].slice(0, 2).map((byte) => (byte > 127 ? byte - 256 : byte)),
      32,
      "scores.csv",
      "text/csv",
      "评分,1",
      8,
      "A",
      "text/plain",
      null,
    ]);
  });

  it("console and Logger go to the execution's log", () => {
    const { log } = openFixture().run("run", ["console.log('one', 2); Logger.log('three')"]);
    expect(log).toEqual(["one 2", "three"]);
  });
});
