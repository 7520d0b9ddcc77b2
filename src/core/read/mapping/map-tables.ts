import { Issues } from "../../model/issue.ts";
import type { Table } from "../../model/table.ts";
import { textOf } from "../fields.ts";
import type { NamedKpi } from "../kpi-columns.ts";
import type { Tables } from "../read-workbook.ts";
import { cellOf, filledRows, openTab } from "../tab.ts";
import { KPI_COLUMNS } from "../words/columns.ts";
import { mapTable } from "./map-table.ts";
import { readMapping, type TabMapping } from "./read-mapping.ts";

/** What the KPIs are called, by their tab. */
export function namedKpis(table: Table | undefined): readonly NamedKpi[] {
  if (!table) return [];
  const tab = openTab(table, { kpi: KPI_COLUMNS.kpi, name: KPI_COLUMNS.name }, new Issues());
  return filledRows(tab).flatMap((row) => {
    const id = textOf(cellOf(tab, row, "kpi"));
    return id === "" ? [] : [{ id, name: textOf(cellOf(tab, row, "name")) || id }];
  });
}

/** Is it the mapping's tab that was read, or at least one that the reader sets aside and tells? */
function isThere({ tab, sheet }: TabMapping, tables: Tables): boolean {
  const table = tables[tab];
  return table?.sheet === sheet || (table?.twins ?? []).includes(sheet);
}

/**
 * Reads the tabs that a Mapping tab names as it says, and leaves all others as they are. It is the one place that knows of
 * mappings: whatever comes after finds its columns as in tabs of ours.
 */
export function mapTables(tables: Tables, mapping: Table, issues: Issues): Tables {
  const kpis = namedKpis(tables.kpis);
  const mapped: Partial<Record<keyof Tables, Table>> = { ...tables };
  for (const one of readMapping(mapping, issues)) {
    const table = tables[one.tab];
    if (!isThere(one, tables)) issues.error("mapping.noTab", one.at, { tab: one.sheet });
    else if (table?.sheet === one.sheet) mapped[one.tab] = mapTable(table, one, kpis, issues);
  }
  return mapped;
}
