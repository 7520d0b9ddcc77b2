import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";

/** From a file, to a file, and the rule that the import breaks or ""; "type" where only types are imported. */
export type Import = readonly [from: string, to: string, rule: string, only?: "type"];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** Writes a small project with these imports, runs this project's own rules on it, and gives those broken by file. */
export function rulesBrokenBy(imports: readonly Import[]): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  for (const { from, rule } of violationsIn(projectWith(imports))) {
    rules.set(from, [...(rules.get(from) ?? []), rule.name]);
  }
  return rules;
}

function projectWith(imports: readonly Import[]): string {
  const root = mkdtempSync(join(tmpdir(), "scorecards-"));
  for (const name of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) cpSync(name, join(root, name));
  const targets = imports.map(([, to]) => to).filter((to) => !to.includes("nowhere") && !to.startsWith("node:"));
  for (const to of targets) put(root, to, "export const x = 1;\n");
  for (const [from, to, , only] of imports) put(root, from, importLine(from, to, only));
  return root;
}

function importLine(from: string, to: string, only: "type" | undefined): string {
  const name = to.replace(/^node_modules\/([^/]+)\/.*/, "$1");
  const target = to.startsWith("src/") || to.startsWith("test/") ? `./${relative(dirname(from), to)}` : name;
  return only ? `import type { x } from "${target}";\nexport type X = typeof x;\n` : `export { x } from "${target}";\n`;
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function violationsIn(root: string): Violation[] {
  const cruise = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src", "test"];
  const { stdout, stderr } = spawnSync(process.execPath, [cruise, ...args], { cwd: root, encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout).summary.violations;
}
