import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import Papa from "papaparse";
import {
  type Flag,
  type Issue,
  Issues,
  importPlan,
  type Language,
  prepare,
  presetNamed,
  TAB_WORDS,
  type Tables,
  tabOf,
  wordFor,
} from "../../src/core/index.ts";
import { sayIssue, sayPlace } from "../../src/i18n/say.ts";
import { type Outcome, outcome } from "./outcome.ts";
import { readFields, readRows } from "./sheets-csv.ts";

const HEADER = ["Period", "Person ID", "Total", "Band", "Tier", "Bonus", "Flag"] as const;
const FLAGS: Readonly<Record<Flag, string>> = { eligible: "eligible", notYet: "not yet", cannotTell: "cannot tell" };

/** The files of a case, or what comes out of it in their form. */
export interface GoldenFiles {
  readonly expected: string;
  readonly why: string;
  /** Empty where the workbook has no mistakes. */
  readonly problems: string;
}

/** The folders of all cases. */
export function goldenCases(root: string): readonly string[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

const EXPORT = ".export.csv";

/** The tabs of a case that are there before anything is imported. */
function typedTables(folder: string): Tables {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".csv") && !file.endsWith(EXPORT) && file !== "expected.csv",
  );
  const tables = files.map((file) => {
    const sheet = basename(file, ".csv");
    const key = tabOf(sheet);
    if (key === null) throw new Error(`${file} is not named after a tab`);
    return [key, { sheet, rows: readRows(join(folder, file)) }] as const;
  });
  return Object.fromEntries(tables);
}

/** An export of the case, taken into its tab by the preset that its file is named after. */
function withImport(folder: string, tables: Tables, file: string): { tables: Tables; issues: readonly Issue[] } {
  const mapping = presetNamed(basename(file, EXPORT));
  if (!mapping) throw new Error(`${file} is not named after a preset`);
  const [headers = [], ...rows] = readFields(join(folder, file));
  const { [mapping.tab]: existing = null, people = null } = tables;
  const language = prepare(tables, new Issues()).scheme.settings.language ?? "en";
  const plan = importPlan({ file, headers, rows, mapping, existing, people, language });
  const sheet = existing?.sheet ?? wordFor(TAB_WORDS, mapping.tab, language);
  return { tables: { ...tables, [mapping.tab]: { sheet, rows: [plan.header, ...plan.rows] } }, issues: plan.issues };
}

/** The tabs of a case with all that is imported, and what was told on the way. */
export function tablesOf(folder: string): { readonly tables: Tables; readonly issues: readonly Issue[] } {
  const exports = readdirSync(folder).filter((file) => file.endsWith(EXPORT));
  const start = { tables: typedTables(folder), issues: [] as readonly Issue[] };
  return exports.sort().reduce(({ tables, issues }, file) => {
    const imported = withImport(folder, tables, file);
    return { tables: imported.tables, issues: [...issues, ...imported.issues] };
  }, start);
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
  return { expected: read("expected.csv"), why: read("why.txt"), problems: read("problems.txt") };
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

/** Runs a case: every period that its expected.csv names. */
export function comeOut(folder: string): GoldenFiles {
  const { tables, issues } = tablesOf(folder);
  const { why } = filesOf(folder);
  const periods = periodsOf(folder);
  const ran = new Map(periods.map((period) => [period, outcome(tables, period)] as const));
  const rows = [...ran].flatMap(([period, one]) => rowsOf(one, period));
  return {
    expected: `${Papa.unparse([[...HEADER], ...rows.map((row) => [...row])], { newline: "\n" })}\n`,
    why: whyOf(ran, why.split("\n")[0] ?? ""),
    problems: problemsOf(ran, issues),
  };
}

/** Writes what came out over what was expected. */
export function update(folder: string, { expected, why, problems }: GoldenFiles): void {
  writeFileSync(join(folder, "expected.csv"), expected);
  writeFileSync(join(folder, "why.txt"), why);
  if (problems !== "" || existsSync(join(folder, "problems.txt")))
    writeFileSync(join(folder, "problems.txt"), problems);
}

/** Does a case say how its numbers were computed? */
export function explainsItself(folder: string): boolean {
  return existsSync(join(folder, "README.md")) && readFields(join(folder, "expected.csv")).length > 1;
}
