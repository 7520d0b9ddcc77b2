import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type BuildPaths, projectPaths } from "../../scripts/build/paths.ts";
import { build, isStale } from "../../scripts/build.ts";
import { fixturePaths } from "../bundle/fixtures/paths.ts";

const documented = `/**
 * Scores.
 * @param actual what was reached
 * @customfunction
 */
export function KPI_SCORE(actual: number): number { return actual; }
`;

let folder: string;
let paths: BuildPaths;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "scorecards-"));
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "appsscript.json"), "{}");
  paths = {
    ...projectPaths,
    entry: join(folder, "src", "main.ts"),
    pages: join(folder, "pages"),
    manifest: join(folder, "appsscript.json"),
    out: join(folder, "dist"),
    madeFrom: [join(folder, "src"), join(folder, "appsscript.json")],
  };
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, "src", name), text);
}

async function scriptOf(entry: string): Promise<string> {
  write("main.ts", entry);
  await build(paths);
  return readFileSync(join(paths.out, "scorecards.js"), "utf8");
}

describe("The built folder", () => {
  test("holds the script, the manifest and each page, and nothing that was there before", async () => {
    await build(fixturePaths);
    writeFileSync(join(fixturePaths.out, "old-page.html"), "");
    await build(fixturePaths);
    expect(readdirSync(fixturePaths.out).sort()).toEqual(["appsscript.json", "scorecards.js", "sidebar.html"]);
  });

  test("holds no page where there is no folder of pages", async () => {
    await scriptOf(documented);
    expect(readdirSync(paths.out).sort()).toEqual(["appsscript.json", "scorecards.js"]);
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
    write("add.ts", documented.replace("KPI_SCORE", "score"));
    expect(await scriptOf('export { score as KPI_SCORE } from "./add.ts";')).toContain("function KPI_SCORE(actual)");
  });

  test("works when it is called", async () => {
    const script = await scriptOf(documented);
    expect(new Function(`${script}; return KPI_SCORE(7);`)()).toBe(7);
  });

  test("exists only for values, not for types", async () => {
    expect(await scriptOf(`${documented}export interface Kpi { id: string }`)).not.toContain("Kpi");
  });
});

describe("The build refuses", () => {
  test.each([
    ["an entry that exports nothing", "const x = 1;", "exports nothing"],
    ["an export that is no function", "export const KPI_SCORE = () => 1;", 'not declared as "function KPI_SCORE(…)"'],
    ["a parameter taken apart", "export function f({ a }: { a: 1 }) { return a; }", 'takes "{ a }: { a: 1 }"'],
    ["a rest of parameters", "export function f(...all: number[]) { return all; }", 'takes "...all: number[]"'],
    ["a name that Apps Script hides", "export function f_() {}", 'ends in "_"'],
    ["a formula without description", documented.replace("Scores.", ""), "has no description"],
    [
      "a formula with an undescribed argument",
      documented.replace("what was reached", ""),
      "does not say what actual is",
    ],
    ["a formula that documents other arguments", documented.replace("@param actual", "@param act"), "documents (act)"],
    ["an argument marked as optional", documented.replace("@param actual", "@param [actual]"), "@param [actual]"],
    ["HTML in the help", documented.replace("Scores", "<b>Scores</b>"), "no HTML"],
    ["what esbuild warns of", `${documented}export function f(a: number) { return a === -0; }`, "esbuild warns at"],
    ["an import that leads nowhere", 'export { x } from "./nowhere.ts";', "x"],
  ])("%s", async (_, entry, problem) => {
    await expect(scriptOf(entry)).rejects.toThrow(problem);
  });

  test("a manifest that is not JSON", async () => {
    writeFileSync(paths.manifest, "{");
    await expect(scriptOf(documented)).rejects.toThrow("is not valid JSON");
  });

  test("and leaves what was built before as it was", async () => {
    const before = await scriptOf(documented);
    await expect(scriptOf("const x = 1;")).rejects.toThrow();
    expect(readFileSync(join(paths.out, "scorecards.js"), "utf8")).toBe(before);
  });
});

describe("What is built", () => {
  const longAgo = new Date("2020-01-01");

  async function builtFromOldFiles(): Promise<void> {
    write("unused.ts", "export {};");
    await scriptOf(documented);
    for (const path of ["src", "src/main.ts", "src/unused.ts", "appsscript.json"]) {
      utimesSync(join(folder, path), longAgo, longAgo);
    }
  }

  test("is stale until it is there", async () => {
    write("main.ts", documented);
    expect(await isStale(paths)).toBe(true);
    await builtFromOldFiles();
    expect(await isStale(paths)).toBe(false);
  });

  test.each([
    ["a source changes", () => utimesSync(paths.entry, new Date("2099-01-01"), new Date("2099-01-01"))],
    ["the manifest changes", () => utimesSync(paths.manifest, new Date("2099-01-01"), new Date("2099-01-01"))],
    ["the manifest's copy is gone", () => rmSync(join(paths.out, "appsscript.json"))],
  ])("is stale when %s", async (_, change) => {
    await builtFromOldFiles();
    change();
    expect(await isStale(paths)).toBe(true);
  });

  test("is stale when a source is removed", async () => {
    await builtFromOldFiles();
    const soon = new Date(Date.now() - 1000);
    for (const name of readdirSync(paths.out)) utimesSync(join(paths.out, name), soon, soon);
    expect(await isStale(paths)).toBe(false);
    rmSync(join(folder, "src", "unused.ts"));
    expect(await isStale(paths)).toBe(true);
  });
});
