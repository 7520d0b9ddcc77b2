import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readExports } from "../../scripts/build/read-exports.ts";
import { builtProject } from "../../src/workbench/cli/built-project.ts";
import { runCommand } from "../../src/workbench/cli/run-command.ts";

/** Examples that name tabs mean these. */
const folder = join(import.meta.dirname, "tabs");
const tabs = readdirSync(folder).flatMap((file) => ["--tab", `${basename(file, ".csv")}=${join(folder, file)}`]);

const ARROW = " → ";
const project = builtProject();

/** What the command `eval` prints for a formula. */
async function evaluated(formula: string): Promise<string> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  await runCommand(["eval", formula, ...tabs], { out: print, err: print, loadProject: () => project });
  return lines.join("\n");
}

const formulas = readExports("src/functions/index.ts").map(({ name, doc }) => ({ name, example: doc?.example ?? "" }));

test("Every custom function has an example that states its result", () => {
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter(({ example }) => example.split(ARROW).length !== 2)).toEqual([]);
});

describe("The result that an example states is the one that the formula gives", () => {
  // The result is written as Sheets writes arrays, so it is evaluated too.
  test.each(formulas)("$name", async ({ example }) => {
    const [formula = "", result = ""] = example.split(ARROW);
    expect(await evaluated(formula)).toBe(await evaluated(`=${result}`));
  });
});
