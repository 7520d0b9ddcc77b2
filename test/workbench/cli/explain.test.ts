import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtProject } from "../../../src/workbench/cli/built-project.ts";
import { runCommand } from "../../../src/workbench/cli/run-command.ts";

async function sheet(...args: readonly string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(args, {
    out: (line) => lines.push(line),
    err: (line) => errors.push(line),
    loadProject: builtProject,
  });
  return { code, out: lines.join("\n"), err: errors.join("\n") };
}

test("explain prints a person's letter, or says why there is none", async () => {
  const book = join(mkdtempSync(join(tmpdir(), "explain-")), "book.xlsx");
  await sheet("new", "--template", "customer-success", "--out", book);
  const asked = ["explain", "--book", book, "--period", "2026-Q3", "--person"];
  const { code, out } = await sheet(...asked, "P002", "--language", "zh-Hant");
  expect([code, out.split("\n")[0]]).toEqual([0, "2026-Q3 績效考核結果說明"]);
  expect(await sheet(...asked, "P999")).toEqual({
    code: 1,
    out: "",
    err: "The person P999 is not in the People tab. Add them there, or correct the id.",
  });
  expect((await sheet("explain", "--book", book, "--period", "2026-Q3")).err).toContain("--person is missing");
});
