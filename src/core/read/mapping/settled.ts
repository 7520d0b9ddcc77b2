import type { Row } from "../../model/cell.ts";
import { Issues } from "../../model/issue.ts";
import { textOf } from "../fields.ts";
import type { NamedKpi } from "../kpi-columns.ts";
import { periodOfCell } from "../period-cell.ts";
import { openTab } from "../tab.ts";
import { MAPPED_COLUMNS } from "./mapped-tabs.ts";
import { headingRowOf, placeMapping } from "./place-mapping.ts";
import type { TabMapping } from "./read-mapping.ts";

/** What a mapping has settled about a tab. */
export interface Settled {
  readonly headingRow: number;
  /** What a column counts as by its index: a key, a KPI's id, nothing. */
  readonly to: (index: number) => string;
  /** The fixed period; empty for none. */
  readonly period: string;
}

/** What a mapping says of a tab, its rows that say nothing sensible left out. */
export function settledBy(mapping: TabMapping, rows: readonly Row[], kpis: readonly NamedKpi[]): Settled {
  const issues = new Issues();
  const headingRow = headingRowOf(mapping, issues);
  const headings = (rows[headingRow - 1] ?? []).map(textOf);
  const placed = placeMapping(mapping, headings, kpis, issues);
  const said = new Map(placed.map(({ to, index }) => [index, to] as const));
  const { index: found } = openTab({ sheet: mapping.sheet, rows: [], headings }, MAPPED_COLUMNS[mapping.tab], issues);
  // A column that no row names is found by its heading, unless another was named for the same.
  const named = new Set(said.values());
  const byHeading = new Map(Object.entries(found).map(([key, index]) => [index, named.has(key) ? "" : key] as const));
  const fixed = placed.find(({ to, index }) => index < 0 && to === "period");
  return {
    headingRow,
    to: (index) => said.get(index) ?? byHeading.get(index) ?? "",
    period: fixed ? (periodOfCell(fixed.row.always)?.id ?? "") : "",
  };
}
