import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type Issue,
  Issues,
  importPlan,
  prepare,
  presetNamed,
  TAB_WORDS,
  type Tables,
  tabOf,
  wordFor,
} from "../../src/core/index.ts";
import { readFields, readRows } from "./sheets-csv.ts";

/** Files of a case that are no tabs. */
const OUTCOMES = ["expected.csv", "corrections.csv"];
const EXPORT = ".export.csv";

/** The tabs of a case that are there before anything is imported. */
function typedTables(folder: string): Tables {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".csv") && !file.endsWith(EXPORT) && !OUTCOMES.includes(file),
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
