import type { Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { canonicalText } from "./canonical.ts";
import { textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { openTab, type Tab } from "./tab.ts";
import { HISTORY_COLUMNS } from "./words/columns.ts";
import { kpiColumnOf } from "./words/kpi-headings.ts";

/** The columns of the History tab: those that are ours, by name and place. */
export interface HistoryTab {
  readonly tab: Tab<keyof typeof HISTORY_COLUMNS>;
  /** The columns of the KPIs by `kpiColumnName`. */
  readonly kpiAt: ReadonlyMap<string, number>;
  /** Each column that was frozen, by a name that is the same in every language. */
  readonly frozen: readonly (readonly [name: string, index: number])[];
}

/** Finds the columns of the History tab; those that people added beside ours are left out. */
export function openHistoryTab(table: Table, issues: Issues): HistoryTab {
  const tab = openTab(table, HISTORY_COLUMNS, issues);
  const kpiAt = new Map(
    tab.others.flatMap(({ header, index }) => {
      const name = kpiColumnOf(header);
      return name === null ? [] : [[name, index] as const];
    }),
  );
  const known = (Object.keys(HISTORY_COLUMNS) as (keyof typeof HISTORY_COLUMNS)[])
    .filter((key) => key !== "checksum" && tab.index[key] >= 0)
    .map((key) => [key, tab.index[key]] as const);
  const frozen = [...known, ...kpiAt].sort(([a], [b]) => (a < b ? -1 : 1));
  return { tab, kpiAt, frozen };
}

/**
 * A row of the History tab as it is compared: what was frozen, by name, whatever the order and the language of the
 * columns; blanks say nothing, so a KPI that came later changes no earlier row.
 */
export function canonicalRow({ frozen }: HistoryTab, row: Row): string {
  const parts: string[] = [];
  for (const [name, index] of frozen) {
    const cell = row[index] ?? "";
    const text = name === "period" ? (periodOfCell(cell)?.id ?? textOf(cell)) : canonicalText(cell);
    if (text !== "") parts.push(name, text);
  }
  return JSON.stringify(parts);
}

/** What the fingerprint of a period's results is made of: who closed it when, and every row in an order of its own. */
export function canonicalResults(period: string, closed: readonly string[], rows: readonly string[]): string {
  return [JSON.stringify([period, ...closed]), ...[...rows].sort()].join("\n");
}
