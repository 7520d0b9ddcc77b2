import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuildPaths, projectPaths } from "../../scripts/build/paths.ts";
import { readExports } from "../../scripts/build/read-exports.ts";
import { build, isStale } from "../../scripts/build.ts";
import { fixturePaths } from "./fixtures/paths.ts";
import { type AddOn, parseScript, readAddOn } from "./gate/add-on.ts";
import { formulaProblems } from "./gate/formula-problems.ts";
import { formulas, globalFunctions } from "./gate/formulas.ts";
import { freeNames } from "./gate/free-names.ts";
import { loadUntouched } from "./gate/load.ts";
import { pageProblems } from "./gate/page-problems.ts";
import { scriptProblems } from "./gate/script-problems.ts";

/** The services that the add-on may call; PF18 lists what Apps Script lacks, and none of it is here. */
const allowedServices = [
  "Charts",
  "Drive",
  "HtmlService",
  "LockService",
  "PropertiesService",
  "ScriptApp",
  "Session",
  "Sheets",
  "SpreadsheetApp",
  "Utilities",
  "console",
];

const allowedScopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
];

/** What sharing needs on top, asked for when it is used; see decision note 0014. */
const sharingScope = "https://www.googleapis.com/auth/drive.file";

interface Candidate {
  readonly what: string;
  readonly paths: BuildPaths;
  /** The module that exports the formulas. */
  readonly formulaIndex: string;
  readonly scopes: readonly string[];
}

const candidates: Candidate[] = [
  {
    what: "the fixture",
    paths: fixturePaths,
    formulaIndex: "test/bundle/fixtures/add-on/functions/index.ts",
    scopes: allowedScopes,
  },
  {
    what: "the add-on",
    paths: projectPaths,
    formulaIndex: "src/functions/index.ts",
    scopes: [...allowedScopes, sharingScope],
  },
];

describe.each(candidates)("$what, built", ({ paths, formulaIndex, scopes }) => {
  let addOn: AddOn;
  let expectedFormulas: string[];

  beforeAll(async () => {
    if (await isStale(paths)) await build(paths);
    addOn = readAddOn(paths.out);
    expectedFormulas = readExports(formulaIndex).map(({ name }) => name);
  });

  test("PF01–PF05: declares every formula with its help directly above and the same parameters", () => {
    expect(formulaProblems(addOn, expectedFormulas)).toEqual([]);
  });

  test("lists as formulas what src/functions exports, and nothing else", () => {
    const listed = formulas(addOn).map(({ name }) => name);
    expect(listed.sort()).toEqual(expectedFormulas.sort());
  });

  test("PF19: has no syntax newer than ES2020, no lookbehind, and no global but functions and its namespace", () => {
    expect(scriptProblems(addOn, paths.namespace)).toEqual([]);
  });

  test("PF18: uses no global that Apps Script lacks", () => {
    const unknown = freeNames(resolve(paths.out, paths.scriptName)).filter((name) => !allowedServices.includes(name));
    expect(unknown).toEqual([]);
  });

  test("PF22: touches no service when it is loaded, and leaves only its own names", () => {
    const functions = globalFunctions(addOn).map(({ name }) => name);
    expect(loadUntouched(addOn.script).sort()).toEqual([paths.namespace, ...functions].sort());
  });

  test("asks for the scopes that it is allowed", () => {
    expect(addOn.manifest.oauthScopes).toEqual(scopes);
  });

  test("PF58, PF61: has pages that HtmlService serves unchanged", () => {
    expect(pageProblems(addOn)).toEqual([]);
  });
});

describe.each(projectPaths.chunks)("The chunk $name, built", ({ name, namespace }) => {
  let page: string;
  let code: string;

  beforeAll(async () => {
    if (await isStale(projectPaths)) await build(projectPaths);
    page = readAddOn(projectPaths.out).pages[name] ?? "";
    code = JSON.parse(page);
  });

  test("PF58: holds nothing that HtmlService takes for HTML or for a comment", () => {
    expect(page.match(/[<&`]|\/\/|\/\*/g)).toBeNull();
  });

  test("PF19: has no syntax newer than ES2020, no lookbehind, and no global but its namespace", () => {
    expect(scriptProblems({ ...parseScript(code), manifest: {}, pages: {} }, namespace)).toEqual([]);
  });

  test("PF18: uses no global that Apps Script lacks", () => {
    const path = join(mkdtempSync(join(tmpdir(), "scorecards-")), "chunk.js");
    writeFileSync(path, code);
    expect(freeNames(path).filter((each) => !allowedServices.includes(each))).toEqual([]);
  });

  test("PF22: touches no service when it is evaluated, and leaves only its namespace", () => {
    expect(loadUntouched(code)).toEqual([namespace]);
  });
});
