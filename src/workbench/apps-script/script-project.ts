import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Comment, type FunctionDeclaration, parse } from "acorn";
import { type Manifest, readManifest } from "./manifest.ts";
import type { ScriptFunction } from "./script-function.ts";

/** The folder that would be pushed to Apps Script. */
export interface ScriptProject {
  readonly folder: string;
  readonly functions: readonly ScriptFunction[];
  readonly manifest: Manifest;
}

/** Reads what the script declares. Nothing of it runs. */
export function readProject(folder: string): ScriptProject {
  const files = scriptFiles(folder);
  if (files.length === 0) throw new Error(`There is no script in ${folder}. Build it with "npm run build".`);
  const functions = files.flatMap((file) => declaredFunctions(readFileSync(file, "utf8")));
  return { folder, functions, manifest: readManifest(folder) };
}

function scriptFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".js") && statSync(path).isFile());
}

function declaredFunctions(code: string): ScriptFunction[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2020, sourceType: "script", onComment: comments });
  return program.body
    .filter((node) => node.type === "FunctionDeclaration")
    .map((node) => describe(node as FunctionDeclaration, docAbove(node.start, code, comments)));
}

function describe(node: FunctionDeclaration, documentation: string): ScriptFunction {
  return {
    name: node.id.name,
    parameters: node.params.map((parameter) => (parameter.type === "Identifier" ? parameter.name : "value")),
    documentation,
    isCustomFunction: /@customfunction\b/i.test(documentation),
  };
}

function docAbove(start: number, code: string, comments: readonly Comment[]): string {
  const comment = comments.find(({ end }) => end <= start && code.slice(end, start).trim() === "");
  if (comment?.type !== "Block" || !comment.value.startsWith("*")) return "";
  return comment.value.replace(/^\s*\*+ ?/gm, "").trim();
}
