import type { Cell } from "../../model/cell.ts";
import type { CellRef } from "../../model/cell-ref.ts";
import type { Issues } from "../../model/issue.ts";
import type { Table } from "../../model/table.ts";
import { type RowReader, readRows } from "../row-reader.ts";
import { MAPPING_COLUMNS } from "../words/mapping-words.ts";
import { MAPPED_TAB_WORDS, type MappedTab, mappedTabOf } from "./mapped-tabs.ts";

/** A row of the Mapping tab: what one column counts as. */
export interface ColumnRow {
  /** What the cell says: a column of ours in any language, a KPI, or one of the words in place of a column. */
  readonly column: string;
  /** The heading in the company's own tab; empty for a fixed value. */
  readonly heading: string;
  readonly always: Cell;
  readonly at: Readonly<Record<"column" | "heading" | "always", CellRef>>;
}

/** A tab of the company's own, as which of ours it is read, and what its columns are. */
export interface TabMapping {
  readonly tab: MappedTab;
  readonly sheet: string;
  readonly at: CellRef;
  readonly columns: readonly ColumnRow[];
}

type Row = RowReader<keyof typeof MAPPING_COLUMNS>;

/** A row without a column only says which tab is which. */
function columnOf(row: Row, issues: Issues): readonly ColumnRow[] {
  const [column, heading, always] = [row.text("column"), row.text("heading"), row.cell("always")];
  const at = { column: row.at("column"), heading: row.at("heading"), always: row.at("always") };
  if (column === "") return [];
  if (heading === "" && always === "") {
    issues.error("mapping.noHeading", at.heading, { column });
    return [];
  }
  return [{ column, heading, always, at }];
}

function rowOf(row: Row, issues: Issues): readonly TabMapping[] {
  const tab = row.choice("tab", { list: MAPPED_TAB_WORDS, find: mappedTabOf }, "");
  const sheet = row.text("name");
  if (row.text("tab") === "") row.noteBlank("tab", MAPPING_COLUMNS.tab);
  if (sheet === "") row.noteBlank("name", MAPPING_COLUMNS.name);
  return tab === "" || sheet === "" ? [] : [{ tab, sheet, at: row.at("name"), columns: columnOf(row, issues) }];
}

/** Reads the Mapping tab: its rows put together by the tabs that they are about, in the order in which these first occur. */
export function readMapping(table: Table, issues: Issues): readonly TabMapping[] {
  const rows = readRows(table, MAPPING_COLUMNS, ["tab", "name"], issues, (row) => rowOf(row, issues));
  const byTab = new Map<string, TabMapping>();
  for (const row of rows) {
    const key = `${row.tab}\u0000${row.sheet}`;
    const known = byTab.get(key);
    byTab.set(key, known ? { ...known, columns: [...known.columns, ...row.columns] } : row);
  }
  return [...byTab.values()];
}
