import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../../src/workbench/cli/run-command.ts";
import { readBytes } from "../../../src/workbench/files/read-bytes.ts";
import { readXlsx } from "../../../src/workbench/files/read-xlsx.ts";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";

const folder = () => mkdtempSync(join(tmpdir(), "import-"));

type Rows = readonly (readonly (string | number)[])[];

async function bookOf(tabs: Readonly<Record<string, Rows>>): Promise<string> {
  const path = join(folder(), "book.xlsx");
  const cells = (rows: Rows) => rows.map((row) => row.map((value) => (value === "" ? null : { value })));
  writeFileSync(
    path,
    await writeXlsx({ tabs: Object.entries(tabs).map(([name, rows]) => ({ name, rows: cells(rows) })) }),
  );
  return path;
}

async function imported(book: string, csv: string, ...args: readonly string[]) {
  const [file, out] = [join(folder(), "export.csv"), join(folder(), "out.xlsx")];
  writeFileSync(file, csv);
  const said: string[] = [];
  const listen = (line: string) => said.push(line);
  const code = await runCommand(["import", "--book", book, "--csv", file, "--out", out, ...args], {
    out: listen,
    err: listen,
    loadProject: () => Promise.reject(new Error("The add-on is not needed.")),
  });
  const rowsOf = async (name: string) => {
    const { book: made } = await readXlsx(await readBytes(out), out);
    const tab = made.tabs.find((one) => one.name === name);
    return tab?.rows.map((row) => row.map((cell) => cell?.value ?? ""));
  };
  return { code, said: said.join("\n"), rowsOf };
}

const CSV = "No,Agent,Opened,Minutes\n7,P1,2026-09-01,12\n7,P1,2026-09-01,12\n8,P2,2026-09-02,9\n";
const CHOSEN = ["--column", "人员=Agent", "--column", "Date=Opened", "--column", "Record ID=No"];

describe("import of an export that no preset knows", () => {
  it("takes columns that are named one by one, in any language", async () => {
    const { code, said, rowsOf } = await imported(await bookOf({ KPIs: [["KPI"]] }), CSV, ...CHOSEN);
    expect([code, said]).toEqual([
      0,
      expect.stringContaining("Records: 2 rows added, 1 that were there already left out."),
    ]);
    expect(await rowsOf("Records")).toEqual([
      ["Person ID", "Date", "No", "Minutes"],
      ["P1", 46266, "7", 12],
      ["P2", 46267, "8", 9],
    ]);
  });

  it("fills a tab of one's own that counts as Records, below its title and headings", async () => {
    const book = await bookOf({
      登记表: [["工单登记表"], ["受理日", "经办人"], ["", "P9"]],
      Mapping: [
        ["Counts as tab", "Name of the tab", "Counts as column", "Heading in the tab", "Fixed value"],
        ["Records", "登记表", "Row of headings", "", 2],
        ["Records", "登记表", "Person ID", "经办人", ""],
        ["Records", "登记表", "Date", "受理日", ""],
      ],
    });
    const { rowsOf } = await imported(book, CSV, ...CHOSEN);
    expect((await rowsOf("登记表"))?.map((row) => row.slice(0, 4))).toEqual([
      ["工单登记表", "", "", ""],
      ["受理日", "经办人", "No", "Minutes"],
      ["", "P9", "", ""],
      [46266, "P1", "7", 12],
      [46267, "P2", "8", 9],
    ]);
  });

  it.each([
    [["--into", "Scores"], "--into Scores is no tab of records. Write one of Records, Follow-ups"],
    [["--column", "Shoe=Agent"], "--column Shoe=Agent does not say what a column is."],
    [["--column", "Person ID"], "--column Person ID does not say what a column is."],
    [[], "Say which it is: --preset one of"],
  ])("%o is explained", async (args, sentence) => {
    const { code, said } = await imported(await bookOf({ KPIs: [["KPI"]] }), CSV, ...args);
    expect([code, said]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
