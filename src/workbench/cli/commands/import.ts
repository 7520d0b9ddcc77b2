import { basename } from "node:path";
import {
  type DateOrder,
  detectPreset,
  IMPORT_PRESETS,
  type ImportPlan,
  type ImportPreset,
  importPlan,
  type Language,
  presetNamed,
  TAB_WORDS,
  type TabKey,
  type Table,
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
import { type Command, UsageProblem } from "../command.ts";
import { checkedLanguage } from "../languages.ts";

const TEXTS = { en: EN, "zh-Hans": ZH_HANS, "zh-Hant": ZH_HANT };
const PRESET_IDS = IMPORT_PRESETS.map(({ id }) => id).join(", ");

/** Takes the rows of a CRM's or a help desk's export into the workbook's record tab. */
export const importCommand: Command = {
  name: "import",
  usage:
    "import --book book.xlsx --csv export.csv --out out.xlsx [--preset zoho-desk-tickets] [--dates dmy|mdy] [--language en|zh-Hans|zh-Hant]",

  async run(args, surroundings) {
    const { values } = readArguments(args, {
      book: { type: "string" },
      csv: { type: "string" },
      out: { type: "string" },
      preset: { type: "string" },
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
    const mapping = presetFor(values.preset, headers);
    const order = orderFor(values.dates);
    const existing = tableFor(book, mapping.tab);
    const people = tableFor(book, "people");
    const plan = importPlan({ file: basename(csvPath), headers, rows, mapping, existing, people, language, ...order });
    const name = tabFor(book, mapping.tab)?.name ?? wordFor(TAB_WORDS, mapping.tab, language);
    await writeAtomically(out, await writeXlsx(withPlan(book, name, plan), source));
    for (const line of told(plan, name, out, language)) surroundings.out(line);
    return plan.issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function presetFor(id: string | undefined, headers: readonly string[]): ImportPreset {
  const preset = id === undefined ? detectPreset(headers) : presetNamed(id);
  if (preset) return preset;
  throw new UsageProblem(
    id === undefined
      ? `The columns of this file are of no export that is known. Say which it is: --preset one of ${PRESET_IDS}.`
      : `There is no preset ${id}. Use one of ${PRESET_IDS}.`,
  );
}

function orderFor(text: string | undefined): { readonly dateOrder?: DateOrder } {
  if (text === undefined) return {};
  if (text === "dmy" || text === "mdy") return { dateOrder: text };
  throw new UsageProblem(`--dates ${text} is no order of dates. Write dmy (day first) or mdy (month first).`);
}

function tabFor({ tabs }: BookData, key: TabKey): TabData | undefined {
  return tabs.find(({ name }) => tabOf(name) === key);
}

function tableFor(book: BookData, key: TabKey): Table | null {
  const tab = tabFor(book, key);
  return tab ? engineTable(tab) : null;
}

/** The workbook with the plan's rows below those of the tab; a tab that is not there is added at the end. */
function withPlan(book: BookData, name: string, { header, rows }: ImportPlan): BookData {
  const found = book.tabs.find((tab) => tab.name === name);
  const [first = [], ...others] = found?.rows ?? [];
  const headed = fileRow(header).map((cell, index) => first[index] ?? cell);
  const tab: TabData = { ...found, name, rows: [headed, ...others, ...rows.map(fileRow)] };
  return { ...book, tabs: found ? book.tabs.map((one) => (one === found ? tab : one)) : [...book.tabs, tab] };
}

function told({ rows, duplicates, issues }: ImportPlan, name: string, out: string, language: Language): string[] {
  const lines = issues.map((issue) => `${issue.severity}: ${sayPlace(issue)}: ${sayIssue(issue, language)}`);
  const known = duplicates === 0 ? "" : `, ${duplicates} that were there already left out`;
  return [...lines, `${name}: ${rows.length} rows added${known}. Saved as ${out}.`];
}
