import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TAB_WORDS } from "../../src/core/index.ts";
import { runCommand } from "../../src/workbench/cli/run-command.ts";
import { readXlsx } from "../../src/workbench/files/read-xlsx.ts";
import { project } from "../product/support/product.ts";
import { LANGUAGES } from "./support.ts";

const AWARDS = Object.values(TAB_WORDS.awardList).flat();
const RESULTS = ["Scores", "Bonus", "Promotion", "得分", "奖金", "晋升", "獎金", "晉升", ...AWARDS];

async function sheet(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const code = await runCommand(args, { out: print, err: print, loadProject: async () => project });
  expect(code, lines.join("\n")).toBe(0);
  return lines.join("\n");
}

async function tabsOf(path: string) {
  const { book } = await readXlsx(readFileSync(path), path);
  const entries = book.tabs.map(
    ({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell?.value ?? ""))] as const,
  );
  return {
    sources: entries.filter(([name]) => !RESULTS.includes(name)),
    results: entries.filter(([name]) => RESULTS.includes(name)),
  };
}

describe.each(LANGUAGES)("a workbook saved as .xlsx in %s", (language) => {
  it("opened and scored again and again is the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), "templates-"));
    const [book, once, twice] = ["book", "once", "twice"].map((name) => join(folder, `${name}.xlsx`)) as [
      string,
      string,
      string,
    ];
    await sheet("new", "--template", "customer-success", "--out", book, "--language", language);
    const args = ["--period", "2026-Q3", "--language", language] as const;
    const first = await sheet("score", "--book", book, ...args, "--json", "--out", once);
    const second = await sheet("score", "--book", once, ...args, "--json", "--out", twice);
    expect(second).toBe(first);
    const [before, after, again] = [await tabsOf(book), await tabsOf(once), await tabsOf(twice)];
    expect(after.sources).toEqual(before.sources);
    expect(after.results).toHaveLength(4);
    expect(again).toEqual(after);
  });
});
