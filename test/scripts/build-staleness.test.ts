import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { BuildPaths } from "../../scripts/build/paths.ts";
import { isStale } from "../../scripts/build.ts";
import { formulaSource, newProject, scriptOf } from "./support/project.ts";

let paths: BuildPaths;
let source: string;

beforeEach(() => {
  paths = newProject();
  source = dirname(paths.entry);
});

describe("What is built", () => {
  const longAgo = new Date("2020-01-01");

  async function builtFromOldFiles(): Promise<void> {
    writeFileSync(join(source, "unused.ts"), "export {};");
    await scriptOf(paths, formulaSource);
    for (const path of [source, paths.entry, join(source, "unused.ts"), paths.manifest]) {
      utimesSync(path, longAgo, longAgo);
    }
  }

  test("is stale until it is there", async () => {
    writeFileSync(paths.entry, formulaSource);
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
    rmSync(join(source, "unused.ts"));
    expect(await isStale(paths)).toBe(true);
  });
});
