import type { Cell, Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import { type ByRecordTab, RECORD_TABS, type RecordTab } from "../model/kpi.ts";
import { LANGUAGES } from "../model/language.ts";
import type { Settings } from "../model/settings.ts";
import type { Table } from "../model/table.ts";
import { openTab, type Tab } from "./tab.ts";
import {
  FOLLOW_UP_COLUMNS,
  NEEDS_COLUMNS,
  RECORD_COLUMNS,
  SURVEY_COLUMNS,
  VISIT_COLUMNS,
} from "./words/record-columns.ts";
import { folded, type WordList } from "./words/words.ts";

/** A record tab: raw rows from a CRM or a help desk, or filled-in forms, with the columns that say whose and when. */
export interface Records {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly person: number;
  readonly date: number;
  /** Where each column is, by its folded header; the columns of a form also by what they are called elsewhere. */
  readonly columnAt: ReadonlyMap<string, number>;
}

/** The columns of a record tab; those of a form are known by all their words. */
type RecordColumns = WordList<"person" | "date">;

/** The columns that we look for in each record tab. */
export const RECORD_TAB_COLUMNS: Readonly<Record<RecordTab, RecordColumns>> = {
  records: RECORD_COLUMNS,
  followUps: FOLLOW_UP_COLUMNS,
  visits: VISIT_COLUMNS,
  surveys: SURVEY_COLUMNS,
  needs: NEEDS_COLUMNS,
};

/** Where columns are by their headers; of a form also by the other words for a column, so that one measure fits all languages. */
function columnsByWord(
  header: readonly Cell[],
  tab: Tab<string>,
  columns: WordList<string>,
): ReadonlyMap<string, number> {
  const columnAt = new Map(header.map((cell, index) => [folded(String(cell)), index] as const).reverse());
  if (columns === RECORD_COLUMNS) return columnAt;
  for (const [key, words] of Object.entries(columns)) {
    const index = tab.index[key] ?? -1;
    const others = index < 0 ? [] : LANGUAGES.flatMap((language) => words[language]);
    for (const word of others) if (!columnAt.has(folded(word))) columnAt.set(folded(word), index);
  }
  return columnAt;
}

/** Reads a record tab; for Records, Settings may name the person's and the date's column where ours do not fit. */
function readRecords(key: RecordTab, table: Table, settings: Settings, issues: Issues): Records | null {
  const columns = RECORD_TAB_COLUMNS[key];
  const tab = openTab(table, columns, issues);
  const columnAt = columnsByWord(table.rows[0] ?? [], tab, columns);
  const { recordPersonColumn, recordDateColumn } = settings;
  const [personName, dateName] = key === "records" ? [recordPersonColumn, recordDateColumn] : ["", ""];
  const named = (name: string, found: number): number => (name === "" ? found : (columnAt.get(folded(name)) ?? -1));
  const person = named(personName, tab.index.person);
  const date = named(dateName, tab.index.date);
  const lacking = [
    ...(person < 0 ? [personName || columns.person] : []),
    ...(date < 0 ? [dateName || columns.date] : []),
  ];
  for (const name of lacking) {
    issues.error("tab.headerMissing", { sheet: table.sheet, row: 1, column: 1 }, { header: name });
  }
  return lacking.length === 0 ? { sheet: table.sheet, rows: table.rows, person, date, columnAt } : null;
}

/** Reads every record tab that is there. */
export function readRecordTabs(tables: ByRecordTab<Table>, settings: Settings, issues: Issues): ByRecordTab<Records> {
  const read: Partial<Record<RecordTab, Records>> = {};
  for (const key of RECORD_TABS) {
    const table = tables[key];
    const records = table && readRecords(key, table, settings, issues);
    if (records) read[key] = records;
  }
  return read;
}
