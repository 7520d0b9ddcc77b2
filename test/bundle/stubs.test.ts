import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { projectPaths } from "../../scripts/build/paths.ts";
import { build, isStale } from "../../scripts/build.ts";

const golden = "test/bundle/stubs.golden.js";

beforeAll(async () => {
  if (await isStale()) await build();
});

const END_OF_BUNDLE = "})();\n";

/** What stands below the bundle. (Its texts hold line breaks, so it is more than the first line.) */
function builtStubs(): string {
  const script = readFileSync(`${projectPaths.out}/${projectPaths.scriptName}`, "utf8");
  const end = script.indexOf(END_OF_BUNDLE);
  expect(end).toBeGreaterThan(0);
  return script.slice(end + END_OF_BUNDLE.length);
}

/**
 * Workbooks hold the names and the order of arguments in their formulas, so neither may change by
 * accident. After a change on purpose: UPDATE_GOLDEN=1 npx vitest run test/bundle/stubs.test.ts
 */
test("Names, parameters and help of the formulas are those of the golden file", () => {
  const stubs = builtStubs();
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, stubs);
  expect(existsSync(golden), `${golden} is missing: run again with UPDATE_GOLDEN=1`).toBe(true);
  expect(stubs).toBe(readFileSync(golden, "utf8"));
});
