import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../../../src/workbench/cli/main.ts", import.meta.url));

const sheet = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", main, ...args], { encoding: "utf8" });

// Two processes only: the commands themselves are tested without.
describe("npm run sheet", () => {
  it("prints nothing but JSON on stdout", () => {
    const { status, stdout, stderr } = sheet("eval", "={1,2;3,4}");
    expect([status, stdout, stderr]).toEqual([0, "[[1,2],[3,4]]\n", ""]);
  });

  it("explains a mistake in one line, without a stack", () => {
    const { status, stdout, stderr } = sheet("eval", "1", "--book", "nope.xlsx");
    expect([status, stdout, stderr]).toEqual([2, "", "There is no file nope.xlsx. Check its name and folder.\n"]);
  });
});
