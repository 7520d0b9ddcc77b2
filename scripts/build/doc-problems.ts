import type { FormulaDoc, ParamDoc } from "./read-doc.ts";
import type { ExportedFunction } from "./read-exports.ts";

/** What keeps Sheets from listing a function or from showing its help whole; empty when all is well. */
export function docProblems(exported: ExportedFunction): string[] {
  const { name, doc, place } = exported;
  const problems = [...nameProblems(name), ...(doc ? formulaProblems(exported.params, doc) : [])];
  return problems.map((problem) => `${name} (${place}) ${problem}`);
}

function nameProblems(name: string): string[] {
  return name.endsWith("_") ? ['ends in "_", which hides it from Sheets. Take the "_" off, or do not export it.'] : [];
}

function formulaProblems(params: readonly string[], doc: FormulaDoc): string[] {
  const documented = doc.params.map((param) => param.name);
  const problems: string[] = [];
  if (!doc.description) problems.push("has no description. Say in a sentence what it gives.");
  if (documented.join() !== params.join()) {
    problems.push(
      `takes (${params.join(", ")}) but documents (${documented.join(", ")}). ` +
        "Write one @param a parameter, in the same order.",
    );
  }
  return [...problems, ...doc.params.flatMap(paramProblems), ...textProblems(doc)];
}

function paramProblems(param: ParamDoc): string[] {
  const problems: string[] = [];
  if (!param.text) problems.push(`does not say what ${param.name} is. Describe it after its name.`);
  if (param.isBracketed) {
    problems.push(
      `writes @param [${param.name}]. Sheets ignores the brackets: write @param ${param.name} ` +
        "and say in its text that it may be left out.",
    );
  }
  return problems;
}

function textProblems(doc: FormulaDoc): string[] {
  const texts = [doc.description, doc.returns, doc.example, ...doc.params.map((p) => p.text)];
  return texts
    .filter((text) => /<\/?[a-z]/i.test(text) || text.includes("*/"))
    .map((text) => `documents "${text}". Sheets shows no HTML, and "*/" ends the comment: reword it.`);
}
