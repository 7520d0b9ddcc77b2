import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { type Flag, type Issue, type Language, majorOf } from "../../src/core/index.ts";
import { sayIssue, sayPlace } from "../../src/i18n/say.ts";
import { runCase } from "./golden-runs.ts";
import type { Outcome } from "./outcome.ts";
import { readFields } from "./sheets-csv.ts";

const HEADER = ["Period", "Person ID", "Total", "Band", "Tier", "Bonus", "Flag"] as const;
const CORRECTION = ["Period", "Person ID", "Of period", "Before", "Now", "Difference"] as const;
const FLAGS: Readonly<Record<Flag, string>> = { eligible: "eligible", notYet: "not yet", cannotTell: "cannot tell" };

/** The files of a case, or what comes out of it in their form. */
export interface GoldenFiles {
  readonly expected: string;
  readonly why: string;
  /** Empty where the workbook has no mistakes. */
  readonly problems: string;
  /** What later changes made of closed periods; empty where there is nothing to correct. */
  readonly corrections: string;
}

/** The folders of all cases. */
export function goldenCases(root: string): readonly string[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

const text = (value: string | number | null): string => (value === null ? "" : String(value));

function rowsOf({ result, of }: Outcome, period: string): readonly (readonly string[])[] {
  return result.people.list.map(({ id }) => {
    const { total, status, band, tier, amount, flags } = of(id);
    const told = total === null ? status : text(total);
    return [period, id, told, text(band), text(tier), text(amount), flags.map((flag) => FLAGS[flag]).join(" | ")];
  });
}

/** Everything a case says, from its files. */
export function filesOf(folder: string): GoldenFiles {
  const read = (file: string): string => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  return {
    expected: read("expected.csv"),
    why: read("why.txt"),
    problems: read("problems.txt"),
    corrections: read("corrections.csv"),
  };
}

function whyOf(ran: ReadonlyMap<string, Outcome>, firstLine: string): string {
  const [id = "", period = ""] = firstLine.trim().split(" ");
  const one = ran.get(period);
  if (!one) throw new Error(`why.txt asks for the period ${period}, which expected.csv does not have`);
  const language: Language = one.result.scheme.settings.language ?? "en";
  return `${[`${id} ${period}`, ...one.of(id, language).why].join("\n")}\n`;
}

function problemsOf(ran: ReadonlyMap<string, Outcome>, imported: readonly Issue[]): string {
  const told = [...ran.values()].flatMap(({ issues, result }) =>
    [...imported, ...issues].map((issue) => {
      const what = sayIssue(issue, result.scheme.settings.language ?? "en");
      return `${issue.severity} ${sayPlace(issue) || "workbook"}: ${what}`;
    }),
  );
  return told.length === 0 ? "" : `${[...new Set(told)].join("\n")}\n`;
}

/** The periods that a case's expected.csv names. */
export function periodsOf(folder: string): readonly string[] {
  const { data } = Papa.parse<string[]>(filesOf(folder).expected, { skipEmptyLines: true });
  return [...new Set(data.slice(1).map(([period = ""]) => period))];
}

function correctionsOf(ran: ReadonlyMap<string, Outcome>): string {
  const rows = [...ran].flatMap(([period, { result }]) =>
    [...(result.corrections?.values() ?? [])].flatMap(({ personId, parts }) =>
      parts.map(({ period: of, before, now, differenceMinor }) => [
        ...[period, personId, of, text(before), text(now)],
        text(majorOf(differenceMinor, result.scheme.settings.currencyDecimals)),
      ]),
    ),
  );
  return rows.length === 0 ? "" : `${Papa.unparse([[...CORRECTION], ...rows], { newline: "\n" })}\n`;
}

/** Runs a case: every period that its expected.csv names. */
export function comeOut(folder: string): GoldenFiles {
  const { why } = filesOf(folder);
  const { ran, imported } = runCase(folder, periodsOf(folder));
  const rows = [...ran].flatMap(([period, one]) => rowsOf(one, period));
  return {
    expected: `${Papa.unparse([[...HEADER], ...rows.map((row) => [...row])], { newline: "\n" })}\n`,
    why: whyOf(ran, why.split("\n")[0] ?? ""),
    problems: problemsOf(ran, imported),
    corrections: correctionsOf(ran),
  };
}

/** Writes what came out over what was expected. */
export function update(folder: string, { expected, why, problems, corrections }: GoldenFiles): void {
  writeFileSync(join(folder, "expected.csv"), expected);
  writeFileSync(join(folder, "why.txt"), why);
  for (const [file, found] of [["problems.txt", problems] as const, ["corrections.csv", corrections] as const]) {
    if (found !== "" || existsSync(join(folder, file))) writeFileSync(join(folder, file), found);
  }
}

/** Does a case say how its numbers were computed? */
export function explainsItself(folder: string): boolean {
  return existsSync(join(folder, "README.md")) && readFields(join(folder, "expected.csv")).length > 1;
}
