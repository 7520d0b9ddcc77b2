/**
 * Reads the report of a mutation run and says what came of it: a line for each mutant that no test noticed, then a row
 * for each folder.
 */
import { readFileSync } from "node:fs";
import { isDrawn } from "./runner/drawn.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly id: string;
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Row {
  readonly folder: string;
  readonly missed: boolean;
}

const NOTICED = new Set(["Killed", "Timeout"]);
const MISSED = new Set(["Survived", "NoCoverage"]);

const folderOf = (file: string): string => file.split("/").slice(0, 3).join("/");

function told(file: string, source: string, { location, status, replacement = "" }: Mutant): string {
  const { start, end } = location;
  const line = source.split("\n")[start.line - 1] ?? "";
  const was = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  return `${file}:${start.line} ${status}: ${was} → ${replacement.replace(/\s+/g, " ")}`;
}

function table(rows: readonly Row[]): string {
  const folders = [...new Set(rows.map(({ folder }) => folder)), "src/core"];
  const lines = folders.map((name) => {
    const tried = rows.filter(({ folder }) => folder.startsWith(name));
    const noticed = tried.filter(({ missed }) => !missed).length;
    return `| \`${name}\` | ${tried.length} | ${noticed} | ${((100 * noticed) / tried.length).toFixed(1)} % |`;
  });
  return ["| folder | tried | noticed | score |", "| --- | ---: | ---: | ---: |", ...lines].join("\n");
}

const share = Number(process.env.MUTATION_SHARE ?? 1);
const { files }: Report = JSON.parse(readFileSync("reports/mutation.json", "utf8"));
const tried = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants
    .filter(({ id, status }) => isDrawn(id, share) && (NOTICED.has(status) || MISSED.has(status)))
    .map((mutant) => ({ file, source, mutant, folder: folderOf(file), missed: MISSED.has(mutant.status) })),
);
for (const { file, source, mutant, missed } of tried) if (missed) console.log(told(file, source, mutant));
console.log(`\n${table(tried)}`);
