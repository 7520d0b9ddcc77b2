import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { BuildPaths } from "../../scripts/build/paths.ts";
import { build } from "../../scripts/build.ts";
import { fixturePaths } from "../bundle/fixtures/paths.ts";
import { formulaSource, newProject, scriptOf } from "./support/project.ts";

let paths: BuildPaths;

beforeEach(() => {
  paths = newProject();
});

describe("The built folder", () => {
  test("holds the script, the manifest and each page, and nothing that was there before", async () => {
    await build(fixturePaths);
    writeFileSync(join(fixturePaths.out, "old-page.html"), "");
    await build(fixturePaths);
    expect(readdirSync(fixturePaths.out).sort()).toEqual([
      "appsscript.json",
      "function-help.html",
      "scorecards.js",
      "sidebar.html",
    ]);
  });

  test("holds no page where there is no folder of pages", async () => {
    await scriptOf(paths, formulaSource);
    expect(readdirSync(paths.out).sort()).toEqual(["appsscript.json", "function-help.html", "scorecards.js"]);
  });

  test("holds each page whole, with its script and style in place", async () => {
    await build(fixturePaths);
    const page = readFileSync(join(fixturePaths.out, "sidebar.html"), "utf8");
    expect(page).toContain("<style>p{color:#333}</style>");
    expect(page).toContain('console.log(n("<\\/script>"))');
    expect(page).not.toContain("main.ts");
  });
});

describe("A stub", () => {
  test("hands its call on to the bundle, under help on whole lines", async () => {
    await build(fixturePaths);
    const script = readFileSync(join(fixturePaths.out, "scorecards.js"), "utf8");
    expect(
      script.slice(script.indexOf("\n") + 1),
    ).toBe(`function onOpen(event) { return Scorecards_.onOpen.apply(this, arguments); }
/**
 * Adds two numbers, and keeps the words that are wrapped in its source on one line.
 * @param left the first number, whose help is long enough in the source to be broken into a second line
 * @param right the second number; 1 if left out
 * @return the sum
 * @example =KPI_ADD(2, 3)
 * @customfunction
 */
function KPI_ADD(left, right) { return Scorecards_.KPI_ADD.apply(this, arguments); }
/**
 * 份额：the share as a percentage.
 * @param part the part
 * @param whole the whole; 100 if left out
 * @customfunction
 */
function KPI_SHARE(part, whole) { return Scorecards_.KPI_SHARE.apply(this, arguments); }
`);
  });

  test("exists for a function that is exported under another name", async () => {
    writeFileSync(join(dirname(paths.entry), "add.ts"), formulaSource.replace("KPI_SCORE", "score"));
    expect(await scriptOf(paths, 'export { score as KPI_SCORE } from "./add.ts";')).toContain(
      "function KPI_SCORE(actual)",
    );
  });

  test("works when it is called", async () => {
    const script = await scriptOf(paths, formulaSource);
    expect(new Function(`${script}; return KPI_SCORE(7);`)()).toBe(7);
  });

  test("exists only for values, not for types", async () => {
    expect(await scriptOf(paths, `${formulaSource}export interface Kpi { id: string }`)).not.toContain("Kpi");
  });
});
