import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Files that make code of a text: each evaluates a file of our own and nothing else (decision note 0010). */
const EVALUATORS = ["src/server/open-desk.ts", "src/sidebar/engine/open-engine.ts"];

/** Does a file make code of text, by `eval` or by a function's constructor? */
function evaluates(text: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||=
      (ts.isCallExpression(node) || ts.isNewExpression(node)) && /^(eval|Function)$/.test(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("any.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}

test("Code is made of text only where our own files are opened", () => {
  const shipped = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("src/workbench/"));
  expect(shipped.filter((name) => evaluates(readFileSync(name, "utf8")))).toEqual(EVALUATORS);
});

test("An evaluation is found however it is called, and a type is not taken for one", () => {
  expect(["eval(text)", "new Function(text)", "Function(text)()"].map(evaluates)).toEqual([true, true, true]);
  expect(evaluates("const f: Function = known; /* eval(x) */")).toBe(false);
});
