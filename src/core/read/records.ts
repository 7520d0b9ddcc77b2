import type { Cell, Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Settings } from "../model/settings.ts";
import type { Table } from "../model/table.ts";
import { openTab } from "./tab.ts";
import { RECORD_COLUMNS } from "./words/columns.ts";
import { folded } from "./words/words.ts";

/** The Records tab: raw rows from a CRM or a help desk, with the columns that say whose and when. */
export interface Records {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly person: number;
  readonly date: number;
  /** Where each column is, by its folded header. */
  readonly columnAt: ReadonlyMap<string, number>;
}

/** Reads the Records tab; Settings may name the person's and the date's column where ours do not fit. */
export function readRecords(table: Table, settings: Settings, issues: Issues): Records | null {
  const tab = openTab(table, RECORD_COLUMNS, issues);
  const header: readonly Cell[] = table.rows[0] ?? [];
  const columnAt = new Map(header.map((cell, index) => [folded(String(cell)), index] as const).reverse());
  const named = (name: string, found: number): number => (name === "" ? found : (columnAt.get(folded(name)) ?? -1));
  const person = named(settings.recordPersonColumn, tab.index.person);
  const date = named(settings.recordDateColumn, tab.index.date);
  const lacking = [
    ...(person < 0 ? [settings.recordPersonColumn || RECORD_COLUMNS.person] : []),
    ...(date < 0 ? [settings.recordDateColumn || RECORD_COLUMNS.date] : []),
  ];
  for (const name of lacking) {
    issues.error("tab.headerMissing", { sheet: table.sheet, row: 1, column: 1 }, { header: name });
  }
  return lacking.length === 0 ? { sheet: table.sheet, rows: table.rows, person, date, columnAt } : null;
}
