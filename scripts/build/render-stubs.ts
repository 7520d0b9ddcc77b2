import { docProblems } from "./doc-problems.ts";
import type { FormulaDoc } from "./read-doc.ts";
import type { ExportedFunction } from "./read-exports.ts";

/**
 * One global function for each export, handing its call on to the bundle. Sheets reads the list of
 * formulas, their parameters and their help from these declarations, and from nothing else.
 */
export function renderStubs(exported: readonly ExportedFunction[], namespace: string): string {
  const problems = exported.flatMap(docProblems);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return exported.map((one) => renderStub(one, namespace)).join("");
}

function renderStub({ name, params, doc }: ExportedFunction, namespace: string): string {
  const comment = doc ? renderDoc(doc) : "";
  return (
    `${comment}function ${name}(${params.join(", ")}) ` + `{ return ${namespace}.${name}.apply(this, arguments); }\n`
  );
}

function renderDoc(doc: FormulaDoc): string {
  const lines = [
    doc.description,
    ...doc.params.map((param) => `@param ${param.name} ${param.text}`),
    ...(doc.returns ? [`@return ${doc.returns}`] : []),
    ...(doc.example ? [`@example ${doc.example}`] : []),
    "@customfunction",
  ];
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
}
