import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { numberAt } from "./fields.ts";
import { kpiColumns, type NamedKpi, NO_COLUMN, TWO_COLUMNS } from "./kpi-columns.ts";
import { RowReader } from "./row-reader.ts";
import { filledRows, openTab } from "./tab.ts";
import { WEIGHT_COLUMNS } from "./words/columns.ts";

/** A row of the Weights tab as it was written: whom it is for and a weight per KPI. */
export interface WeightEntry {
  readonly post: string;
  readonly grade: string;
  readonly region: string;
  readonly track: string;
  readonly from: number | null;
  readonly to: number | null;
  /** One weight per KPI; a blank is 0, and 0 means that the KPI does not count. */
  readonly weights: readonly number[];
  /** Could every cell of the row be read? If not, nobody can be weighed by it. */
  readonly isReadable: boolean;
  readonly at: CellRef;
}

const anyOf = (text: string): string => (text === "*" ? "" : text);

/** Reads the Weights tab: one row for each group of people, one column for each KPI by its id or name. */
export function readWeights(table: Table, kpis: readonly NamedKpi[], issues: Issues): readonly WeightEntry[] {
  const tab = openTab(table, WEIGHT_COLUMNS, issues);
  const columns = kpiColumns(tab, kpis, issues);
  kpis.forEach((kpi, k) => {
    if (columns[k] === NO_COLUMN)
      issues.warn("kpi.noColumn", { sheet: tab.sheet, row: 1, column: 1 }, { kpi: kpi.name });
  });
  const isClear = !columns.includes(TWO_COLUMNS);
  return filledRows(tab).map((row) => {
    const reader = new RowReader(tab, row, issues);
    const text = (key: keyof typeof WEIGHT_COLUMNS) => anyOf(reader.text(key));
    const weightAt = (column: number): number => {
      if (column < 0) return 0;
      const at = { sheet: tab.sheet, row: row + 1, column: column + 1 };
      const weight = numberAt(tab.rows[row]?.[column] ?? "", at, issues) ?? 0;
      if (weight < 0) issues.error("weights.negative", at, { found: weight });
      return Math.max(weight, 0);
    };
    const entry = {
      post: text("post"),
      grade: text("grade"),
      region: text("region"),
      track: text("track"),
      from: reader.day("fromDate"),
      to: reader.day("toDate"),
      weights: columns.map(weightAt),
      at: { sheet: tab.sheet, row: row + 1, column: 1 },
    };
    return { ...entry, isReadable: isClear && reader.isReadable };
  });
}
