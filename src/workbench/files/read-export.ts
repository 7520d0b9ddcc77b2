import Papa from "papaparse";
import { FileProblem } from "./file-problem.ts";

/** The export of a system: its headers, and its rows as the texts that they are, since dates may be in any order. */
export interface ExportFile {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV export, in UTF-8. `path` is for messages only. */
export function readExport(bytes: Uint8Array, path: string): ExportFile {
  const text = decoded(bytes, path);
  const [headers, ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: "greedy" }).data;
  if (headers === undefined) throw new FileProblem(`${path} is empty. Export it again.`);
  return { headers: headers.map((heading) => heading.trim()), rows };
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem(`${path} is not in UTF-8. Save it as "CSV UTF-8" and load it again.`);
  }
}
