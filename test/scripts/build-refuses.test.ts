import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { BuildPaths } from "../../scripts/build/paths.ts";
import { formulaSource, newProject, scriptOf } from "./support/project.ts";

let paths: BuildPaths;

beforeEach(() => {
  paths = newProject();
});

describe("The build refuses", () => {
  test.each([
    ["an entry that exports nothing", "const x = 1;", "exports nothing"],
    ["an export that is no function", "export const KPI_SCORE = () => 1;", 'not declared as "function KPI_SCORE(…)"'],
    ["a parameter taken apart", "export function f({ a }: { a: 1 }) { return a; }", 'takes "{ a }: { a: 1 }"'],
    ["a rest of parameters", "export function f(...all: number[]) { return all; }", 'takes "...all: number[]"'],
    ["a name that Apps Script hides", "export function f_() {}", 'ends in "_"'],
    ["a formula without description", formulaSource.replace("Scores.", ""), "has no description"],
    [
      "a formula with an undescribed argument",
      formulaSource.replace("what was reached", ""),
      "does not say what actual is",
    ],
    [
      "a formula that documents other arguments",
      formulaSource.replace("@param actual", "@param act"),
      "documents (act)",
    ],
    ["an argument marked as optional", formulaSource.replace("@param actual", "@param [actual]"), "@param [actual]"],
    ["HTML in the help", formulaSource.replace("Scores", "<b>Scores</b>"), "no HTML"],
    ["what esbuild warns of", `${formulaSource}export function f(a: number) { return a === -0; }`, "esbuild warns at"],
    ["an import that leads nowhere", 'export { x } from "./nowhere.ts";', "x"],
  ])("%s", async (_, entry, problem) => {
    await expect(scriptOf(paths, entry)).rejects.toThrow(problem);
  });

  test("a manifest that is not JSON", async () => {
    writeFileSync(paths.manifest, "{");
    await expect(scriptOf(paths, formulaSource)).rejects.toThrow("is not valid JSON");
  });

  test("and leaves what was built before as it was", async () => {
    const before = await scriptOf(paths, formulaSource);
    await expect(scriptOf(paths, "const x = 1;")).rejects.toThrow();
    expect(readFileSync(join(paths.out, "scorecards.js"), "utf8")).toBe(before);
  });
});
