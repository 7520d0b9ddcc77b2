import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { readCsv } from "../../../src/workbench/files/csv.ts";
import { readXlsx } from "../../../src/workbench/files/read-xlsx.ts";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import { fixtureProject, resultOf, script } from "../support.ts";

const XLSX = "../shared/data/call-center-2021q1.xlsx";
const CSV = "../shared/data/call-center-2021q1.csv";

// The data is not part of the project: a checkout without ../shared/data skips this.
describe.skipIf(!existsSync(XLSX))("the call center's 5,000 calls", () => {
  it("the workbook opens, is read in one call, and saved again is the same", async () => {
    const opened = await readXlsx(readFileSync(XLSX), XLSX);
    const workbench = new Workbench(fixtureProject, opened.book, { timeZone: "UTC" });
    const first =
      "const rows = SHEET.getDataRange().getValues(); return [rows.length, rows[1][8].toISOString(), rows[1][9]]";
    expect(script(workbench, first)).toEqual([5001, "1899-12-30T00:02:23.000Z", 3]);
    const again = await readXlsx(await writeXlsx(workbench.exportBook(), opened.source), "again.xlsx");
    expect(again.book.tabs[0]?.rows).toEqual(opened.book.tabs[0]?.rows);
  });

  it("the CSV file fills a tab with numbers, dates and durations", () => {
    const rows = readCsv(readFileSync(CSV), CSV);
    const workbench = new Workbench(fixtureProject, { tabs: [{ name: "Records", rows }] }, { timeZone: "UTC" });
    expect(rows).toHaveLength(5001);
    expect(resultOf(workbench, 'COUNTIFS(Records!B:B, "Diane")')).toBe(633);
    expect(resultOf(workbench, "MAX(Records!C:C)")).toBe(44_286);
    expect(resultOf(workbench, "ROUND(SUM(Records!I:I) * 86400)")).toBe(911_837);
  });
});
