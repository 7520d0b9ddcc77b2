import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import { newFolder } from "./server-process.ts";

/** A new workbook as Sheets makes it, as a workbook file: one tab with nothing in it. */
export async function emptyFile(): Promise<string> {
  const file = join(newFolder(), "empty.xlsx");
  writeFileSync(file, await writeXlsx({ tabs: [{ name: "Sheet1", rows: [[]] }] }));
  return file;
}
