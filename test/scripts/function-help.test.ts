import { expect, it } from "vitest";
import { functionHelp } from "../../scripts/build/function-help.ts";
import { projectPaths } from "../../scripts/build/paths.ts";
import { readExports } from "../../scripts/build/read-exports.ts";

it("each custom function is in the help, with every argument, what it gives and an example; nothing else is", () => {
  const exported = readExports(projectPaths.entry);
  const help = functionHelp(exported);
  const formulas = exported.filter(({ doc }) => doc !== undefined).map(({ name }) => name);
  expect(help.map(({ name }) => name)).toEqual([...formulas].sort());
  for (const { usage, about, params, returns, name } of help) {
    expect(usage).toBe(`=${name}(${params.map((param) => param.name).join(", ")})`);
    expect(about).not.toBe("");
    expect(returns).not.toBe("");
    for (const param of params) expect(param.about).not.toBe("");
  }
});
