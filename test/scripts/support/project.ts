import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildPaths, projectPaths } from "../../../scripts/build/paths.ts";
import { build } from "../../../scripts/build.ts";

/** The source of one formula, documented as it should be. */
export const formulaSource = `/**
 * Scores.
 * @param actual what was reached
 * @customfunction
 */
export function KPI_SCORE(actual: number): number { return actual; }
`;

/** A new add-on in a folder of its own, with an empty manifest and no source. */
export function newProject(): BuildPaths {
  const folder = mkdtempSync(join(tmpdir(), "scorecards-"));
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "appsscript.json"), "{}");
  return {
    ...projectPaths,
    entry: join(folder, "src", "main.ts"),
    pages: join(folder, "pages"),
    data: [],
    chunks: [],
    manifest: join(folder, "appsscript.json"),
    out: join(folder, "dist"),
    madeFrom: [join(folder, "src"), join(folder, "appsscript.json")],
  };
}

/** Builds the project with this entry and gives its script. */
export async function scriptOf(paths: BuildPaths, entry: string): Promise<string> {
  writeFileSync(paths.entry, entry);
  await build(paths);
  return readFileSync(join(paths.out, paths.scriptName), "utf8");
}
