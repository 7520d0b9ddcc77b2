import { basename } from "node:path";
import {
  type DateOrder,
  detectPreset,
  IMPORT_PRESETS,
  type ImportPlan,
  type ImportPreset,
  Issues,
  importPlan,
  type Language,
  mapTables,
  presetNamed,
  readMapping,
  TAB_WORDS,
  type TabKey,
  type Table,
  type Tables,
  tabOf,
  wordFor,
} from "../../../core/index.ts";
import { EN } from "../../../i18n/en.ts";
import { sayIssue, sayPlace } from "../../../i18n/say.ts";
import { readTextsFrom } from "../../../i18n/texts-of.ts";
import { ZH_HANS } from "../../../i18n/zh-hans.ts";
import { ZH_HANT } from "../../../i18n/zh-hant.ts";
import { engineTable, fileRow } from "../../files/engine-cells.ts";
import { readBytes } from "../../files/read-bytes.ts";
import { readExport } from "../../files/read-export.ts";
import { readXlsx } from "../../files/read-xlsx.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import { writeXlsx } from "../../files/write-xlsx.ts";
import type { BookData, TabData } from "../../grid/book-data.ts";
import { readArguments, required } from "../arguments.ts";
import { chosenColumns } from "../chosen-columns.ts";
import { type Command, UsageProblem } from "../command.ts";
import { checkedLanguage } from "../languages.ts";

const TEXTS = { en: EN, "zh-Hans": ZH_HANS, "zh-Hant": ZH_HANT };
const PRESET_IDS = IMPORT_PRESETS.map(({ id }) => id).join(", ");

/** Takes the rows of a CRM's or a help desk's export into the workbook's record tab. */
export const importCommand: Command = {
  name: "import",
  usage:
    'import --book book.xlsx --csv export.csv --out out.xlsx [--preset zoho-desk-tickets | --into Records --column "Person ID=Agent"…] [--dates dmy|mdy] [--language en|zh-Hans|zh-Hant]',

  async run(args, surroundings) {
    const { values } = readArguments(args, {
      book: { type: "string" },
      csv: { type: "string" },
      out: { type: "string" },
      preset: { type: "string" },
      into: { type: "string" },
      column: { type: "string", multiple: true, default: [] },
      dates: { type: "string" },
      language: { type: "string", default: "en" },
    });
    const bookPath = required(values.book, "book", "book.xlsx");
    const csvPath = required(values.csv, "csv", "export.csv");
    const out = required(values.out, "out", "out.xlsx");
    const language = checkedLanguage(values.language);
    readTextsFrom((asked) => TEXTS[asked]);
    const { book, source } = await readXlsx(await readBytes(bookPath), bookPath);
    const { headers, rows } = readExport(await readBytes(csvPath), csvPath);
    const mapping = chosenColumns(values.into, values.column) ?? presetFor(values.preset, headers);
    const order = orderFor(values.dates);
    const { people = null, [mapping.tab]: existing = null } = tablesOf(book);
    const plan = importPlan({ file: basename(csvPath), headers, rows, mapping, existing, people, language, ...order });
    const name = existing?.sheet ?? wordFor(TAB_WORDS, mapping.tab, language);
    const headingRow = existing?.own?.headingRow ?? 1;
    await writeAtomically(out, await writeXlsx(withPlan(book, name, headingRow, plan), source));
    for (const line of told(plan, name, out, language)) surroundings.out(line);
    return plan.issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function presetFor(id: string | undefined, headers: readonly string[]): ImportPreset {
  const preset = id === undefined ? detectPreset(headers) : presetNamed(id);
  if (preset) return preset;
  throw new UsageProblem(
    id === undefined
      ? `The columns of this file are of no export that is known. Say which it is: --preset one of ${PRESET_IDS}; or what its columns are: --column "Person ID=Agent" --column "Date=Created".`
      : `There is no preset ${id}. Use one of ${PRESET_IDS}.`,
  );
}

function orderFor(text: string | undefined): { readonly dateOrder?: DateOrder } {
  if (text === undefined) return {};
  if (text === "dmy" || text === "mdy") return { dateOrder: text };
  throw new UsageProblem(`--dates ${text} is no order of dates. Write dmy (day first) or mdy (month first).`);
}

/** The tabs of a workbook by what they are, those of the company's own as its Mapping tab says. */
function tablesOf({ tabs }: BookData): Tables {
  const mapping = tabs.find(({ name }) => tabOf(name) === "mapping");
  const said = mapping ? engineTable(mapping) : null;
  const mapped = said ? readMapping(said, new Issues()) : [];
  const meanings = tabs.flatMap((tab) => {
    const own = mapped.filter(({ sheet }) => sheet === tab.name).map((one): TabKey => one.tab);
    const named = tabOf(tab.name);
    return (own.length > 0 || named === null ? own : [named]).map((key) => ({ key, tab, isOwn: own.length > 0 }));
  });
  const tables: Partial<Record<TabKey, Table>> = {};
  for (const { key, tab, isOwn } of meanings) if (isOwn || !tables[key]) tables[key] = engineTable(tab);
  return said ? mapTables(tables, said, new Issues()) : tables;
}

/** The workbook with the plan's rows below those of the tab; a tab that is not there is added at the end. */
function withPlan(book: BookData, name: string, headingRow: number, { header, rows }: ImportPlan): BookData {
  const found = book.tabs.find((tab) => tab.name === name);
  const before = found?.rows ?? [];
  const first = before[headingRow - 1] ?? [];
  const headed = fileRow(header).map((cell, index) => first[index] ?? cell);
  const above = before.slice(0, headingRow - 1);
  const tab: TabData = { ...found, name, rows: [...above, headed, ...before.slice(headingRow), ...rows.map(fileRow)] };
  return { ...book, tabs: found ? book.tabs.map((one) => (one === found ? tab : one)) : [...book.tabs, tab] };
}

function told({ rows, duplicates, issues }: ImportPlan, name: string, out: string, language: Language): string[] {
  const lines = issues.map((issue) => `${issue.severity}: ${sayPlace(issue)}: ${sayIssue(issue, language)}`);
  const known = duplicates === 0 ? "" : `, ${duplicates} that were there already left out`;
  return [...lines, `${name}: ${rows.length} rows added${known}. Saved as ${out}.`];
}
