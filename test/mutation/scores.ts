import { readFileSync } from "node:fs";
import { isDrawn } from "./runner/drawn.ts";

interface Mutant {
  readonly id: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const share = Number(process.env.MUTATION_SHARE ?? 1);
const report: Report = JSON.parse(readFileSync("reports/mutation.json", "utf8"));
const FOUND = new Set(["Killed", "Timeout"]);
const MISSED = new Set(["Survived", "NoCoverage"]);

const folderOf = (file: string): string => file.split("/").slice(0, 3).join("/").replace(/\.ts$/, "");

function told(file: string, source: string, { location: { start, end }, status, mutatorName, replacement = "" }: Mutant): string {
  const line = source.split("\n")[start.line - 1] ?? "";
  const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
  return `${file}:${start.line} ${status} ${mutatorName}: ${was} → ${replacement.replace(/\s+/g, " ")}`;
}

const sums = new Map<string, { found: number; missed: number }>();
for (const [file, { source, mutants }] of Object.entries(report.files)) {
  const sum = sums.get(folderOf(file)) ?? { found: 0, missed: 0 };
  sums.set(folderOf(file), sum);
  for (const mutant of mutants.filter(({ id }) => isDrawn(id, share))) {
    if (FOUND.has(mutant.status)) sum.found += 1;
    if (!MISSED.has(mutant.status)) continue;
    sum.missed += 1;
    console.log(told(file, source, mutant));
  }
}
for (const [folder, { found, missed }] of [...sums, ["all", { found: [...sums.values()].reduce((n, s) => n + s.found, 0), missed: [...sums.values()].reduce((n, s) => n + s.missed, 0) }] as const])
  console.log(`| ${folder} | ${found + missed} | ${found} | ${((100 * found) / (found + missed)).toFixed(1)} % |`);
