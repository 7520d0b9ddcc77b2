import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Row } from "../../../src/core/index.ts";

/** A sample file as an export has it: headers and rows, all of it text. */
export function sampleExport(name: string): { readonly headers: readonly string[]; readonly rows: readonly Row[] } {
  const text = readFileSync(new URL(`./samples/${name}.csv`, import.meta.url), "utf8");
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return { headers, rows };
}
