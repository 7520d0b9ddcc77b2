import type { Row } from "../../model/cell.ts";
import type { CellRef } from "../../model/cell-ref.ts";
import { Issues } from "../../model/issue.ts";
import type { Table } from "../../model/table.ts";
import { textOf } from "../fields.ts";
import type { NamedKpi } from "../kpi-columns.ts";
import { openTab } from "../tab.ts";
import { folded } from "../words/words.ts";
import { longMetrics } from "./long-metrics.ts";
import { MAPPED_COLUMNS } from "./mapped-tabs.ts";
import { headingRowOf, type PlacedColumn, placeMapping } from "./place-mapping.ts";
import type { TabMapping } from "./read-mapping.ts";

/**
 * The headings by which a tab is read: ours where the mapping says what a column is, its own elsewhere. A heading that
 * would be found as the same anyway stays, since it may have a second use, as an address has.
 */
function headingsOf({ tab, sheet }: TabMapping, own: readonly string[], placed: readonly PlacedColumn[]): string[] {
  const list = MAPPED_COLUMNS[tab];
  const { index: found } = openTab({ sheet, rows: [], headings: own }, list, new Issues());
  const meant = new Map(placed.map(({ to, index }) => [index, list[to]?.en[0] ?? to] as const));
  const stays = new Set(placed.filter(({ to, index }) => found[to] === index).map(({ index }) => index));
  const claimed = new Set([...meant].filter(([index]) => !stays.has(index)).map(([, heading]) => folded(heading)));
  return own.map((heading, index) => {
    if (meant.has(index)) return stays.has(index) ? heading : (meant.get(index) as string);
    return claimed.has(folded(heading)) ? "" : heading;
  });
}

const isFilled = (row: Row): boolean => row.some((cell) => cell !== "");

/** The rows with the headings in the first, nothing up to where they stood, and the fixed values at their right end. */
function rowsOf({ rows }: Table, headingRow: number, width: number, fixed: readonly PlacedColumn[]): readonly Row[] {
  const values = fixed.map(({ row }) => row.always);
  const extended = (row: Row): Row =>
    values.length === 0 || !isFilled(row)
      ? row
      : [...row, ...new Array<string>(Math.max(0, width - row.length)).fill(""), ...values];
  const blank = new Array<Row>(headingRow - 1).fill([]);
  return [rows[headingRow - 1] ?? [], ...blank, ...rows.slice(headingRow).map(extended)];
}

function ownOf(table: Table, headingRow: number, width: number, fixed: readonly PlacedColumn[]) {
  return {
    rows: table.rows,
    headingRow,
    isLong: false,
    placeOf: (cell: CellRef): CellRef => {
      const value = fixed[cell.column - 1 - width];
      if (value) return value.row.at.always;
      return cell.row === 1 ? { ...cell, row: headingRow } : cell;
    },
  };
}

/**
 * Reads a tab of the company's own as the mapping says. Nothing of it is changed, and its cells keep their places; a Metrics
 * tab with a row for each KPI is put in the form that has a column for each.
 */
export function mapTable(table: Table, mapping: TabMapping, kpis: readonly NamedKpi[], issues: Issues): Table {
  const headingRow = headingRowOf(mapping, issues);
  const { rows } = table;
  const own = (rows[headingRow - 1] ?? []).map(textOf);
  const width = Math.max(own.length, ...rows.slice(headingRow).map(({ length }) => length));
  const placed = placeMapping(mapping, own, kpis, issues);
  const fixed = placed.filter(({ to, index }) => index < 0 && to !== "");
  const padding = new Array<string>(fixed.length === 0 ? 0 : width - own.length).fill("");
  const list = MAPPED_COLUMNS[mapping.tab];
  const headings = [
    ...headingsOf(
      mapping,
      own,
      placed.filter(({ index }) => index >= 0),
    ),
    ...padding,
    ...fixed.map(({ to }) => list[to]?.en[0] ?? to),
  ];
  const isPlain = headingRow === 1 && fixed.length === 0;
  const mapped: Table = {
    ...table,
    rows: isPlain ? rows : rowsOf(table, headingRow, width, fixed),
    headings,
    own: ownOf(table, headingRow, width, fixed),
  };
  const has = (key: string) => placed.some(({ to }) => to === key);
  return mapping.tab === "metrics" && has("kpi") && has("value") ? longMetrics(mapped, kpis, issues) : mapped;
}
