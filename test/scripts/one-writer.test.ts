import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** The methods of Google's service that put something into cells. */
const writers = new Set([
  "appendRow",
  "autoFill",
  "autoFillToNeighbor",
  "copyTo",
  "copyValuesToRange",
  "insertCheckboxes",
  "moveTo",
  "replaceAllWith",
  "setFormula",
  "setFormulaR1C1",
  "setFormulas",
  "setFormulasR1C1",
  "setRichTextValue",
  "setRichTextValues",
  "setValue",
  "setValues",
]);

/** The names of members that a file uses, by dot or by text in brackets. */
function membersUsed(text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.push(node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      names.push(node.argumentExpression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("any.ts", text, ts.ScriptTarget.Latest));
  return names;
}

/** Cells evaluate text that begins with "=", so only one file writes them: the one that makes text safe. */
test("Only src/sheets/google-book.ts writes cells", () => {
  const shipped = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".ts") && !name.startsWith("src/workbench/"));
  const found = shipped
    .filter((name) => name !== "src/sheets/google-book.ts")
    .filter((name) => membersUsed(readFileSync(name, "utf8")).some((member) => writers.has(member)));
  expect(found).toEqual([]);
});

test("A write is found however it is spelled, and a word in a comment is not taken for one", () => {
  const text = '/* range.setValue(1) */ range.setValues(rows); range["setFormula"](text); const setValue = 1;';
  expect(membersUsed(text).filter((member) => writers.has(member))).toEqual(["setValues", "setFormula"]);
});
