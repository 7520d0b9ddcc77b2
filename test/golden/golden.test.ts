import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { comeOut, explainsItself, filesOf, type GoldenFiles, goldenCases, update } from "../support/golden-case.ts";

const ROOT = fileURLToPath(new URL(".", import.meta.url));

describe.each(goldenCases(ROOT))("golden case %s", (name) => {
  const folder = join(ROOT, name);
  // Computed inside each test: what runs while tests are only being listed counts for none of them.
  const found = (): GoldenFiles => comeOut(folder);
  if (process.env.UPDATE_GOLDEN) update(folder, found());
  const wanted = filesOf(folder);

  test("says how its numbers were computed", () => {
    expect(explainsItself(folder)).toBe(true);
  });

  test("totals, bands, tiers, bonuses and flags", () => {
    expect(found().expected).toBe(wanted.expected);
  });

  test("why, for one person", () => {
    expect(found().why).toBe(wanted.why);
  });

  test("problems", () => {
    expect(found().problems).toBe(wanted.problems);
  });

  test("corrections of closed periods", () => {
    expect(found().corrections).toBe(wanted.corrections);
  });
});

describe("Cases with published numbers", () => {
  const published = goldenCases(ROOT).filter((name) => name.startsWith("published-"));

  test.each(published)("%s names its source", (name) => {
    expect(readFileSync(join(ROOT, name, "README.md"), "utf8")).toMatch(/^Source of the numbers: <https?:\/\/\S+>$/m);
  });
});
