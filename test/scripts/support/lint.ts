import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What Biome says, by this project's own rules, of a text as if it stood in a file of that name; "" if nothing. */
export function lint(name: string, text: string): string {
  const root = mkdtempSync(join(tmpdir(), "scorecards-"));
  for (const path of ["biome.json", ".gitignore", "scripts/lint"]) cpSync(path, join(root, path), { recursive: true });
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--error-on-warnings", name];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return status === 0 ? "" : stdout + stderr;
}
