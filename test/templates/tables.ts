import { type Language, TAB_WORDS, type TabKey, type Table, type Tables, wordFor } from "../../src/core/index.ts";
import { rowIn, textIn } from "../../src/server/template-text.ts";
import { TEMPLATES } from "../../src/templates/templates.ts";

/** A template by its id. */
export function templateOf(id: string) {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return template;
}

/** A template's tabs as the engine is given them, without a spreadsheet. */
export function tablesOf(id: string, language: Language = "en", withSample = true): Tables {
  const tables: Partial<Record<TabKey, Table>> = {};
  for (const { tab, headings, rows, sample } of templateOf(id).tabs) {
    const filled = [...rows, ...(withSample ? sample : [])].map((row) => rowIn(row, language));
    const header = headings.map((heading) => textIn(heading, language));
    tables[tab] = { sheet: wordFor(TAB_WORDS, tab, language), rows: [header, ...filled] };
  }
  return tables;
}
