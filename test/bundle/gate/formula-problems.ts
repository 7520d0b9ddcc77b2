import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddOn } from "./add-on.ts";
import { documentedParams, type GlobalFunction, globalFunctions } from "./formulas.ts";

const builtIn = new Set(readFileSync(join(import.meta.dirname, "sheets-functions.txt"), "utf8").split(/\s+/));

/** What is wrong with the formulas that ought to be there (PF01 to PF05). */
export function formulaProblems(addOn: AddOn, expected: readonly string[]): string[] {
  const found = new Map(globalFunctions(addOn).map((one) => [one.name, one]));
  return expected.flatMap((name) => {
    const one = found.get(name);
    return one ? [...nameProblems(name), ...docProblems(one)] : [`${name} is not declared as a global function.`];
  });
}

function nameProblems(name: string): string[] {
  const problems: string[] = [];
  if (builtIn.has(name.toUpperCase())) problems.push(`${name} is a function of Sheets itself.`);
  if (name.endsWith("_")) problems.push(`${name} ends in "_", which hides it.`);
  return problems;
}

function docProblems({ name, params, doc }: GlobalFunction): string[] {
  if (!doc?.includes("@customfunction")) return [`${name} has no comment with @customfunction directly above it.`];
  const documented = documentedParams(doc);
  const problems: string[] = [];
  if (documented.join() !== params.join()) {
    problems.push(`${name} takes (${params.join(", ")}) but documents (${documented.join(", ")}).`);
  }
  if (/<\/?[a-z]/i.test(doc)) problems.push(`${name} has HTML in its help.`);
  if (breaksLineInTag(doc)) problems.push(`${name} breaks a line inside a tag, and Sheets shows only the first.`);
  return problems;
}

/** From the first tag on, every line of a comment must begin with a tag of its own. */
function breaksLineInTag(doc: string): boolean {
  const lines = doc.split("\n").map((line) => line.replace(/^\s*\*?\s*/, ""));
  const firstTag = lines.findIndex((line) => line.startsWith("@"));
  return lines.slice(firstTag).some((line) => line !== "" && !line.startsWith("@"));
}
