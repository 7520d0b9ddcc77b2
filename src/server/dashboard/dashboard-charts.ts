import { type DashboardKey, dashboardTitle } from "../../core/index.ts";
import type { ChartEdit, FoundChart, NewChart } from "../../sheets/chart.ts";
import type { FoundTables } from "./find-tables.ts";
import { type Laid, type PlacedTable, tableOf } from "./lay-out.ts";

const CHARTED: readonly { readonly key: DashboardKey; readonly kind: NewChart["kind"]; readonly color: string }[] = [
  { key: "bands", kind: "column", color: "#3b75af" },
  { key: "trend", kind: "line", color: "#3b75af" },
  { key: "teams", kind: "column", color: "#b5651d" },
  { key: "tiers", kind: "column", color: "#b5651d" },
];

const FIRST_ROW = 3;
const COLUMNS_EACH = 4;
const SIZE = { widthPx: 430, heightPx: 290 } as const;
const SEPARATOR = " · ";

const titlesOf = ({ title, columns }: PlacedTable, period: string): Pick<NewChart, "title" | "valueTitle"> => ({
  title: `${title}${SEPARATOR}${period}`,
  valueTitle: columns[1] ?? "",
});

/** Did we write this title? Whoever wrote another keeps it. */
const isOurs = (title: string): boolean => dashboardTitle(title.split(SEPARATOR)[0] ?? "") !== null;

function newChart(table: PlacedTable, period: string, index: number): ChartEdit {
  const { kind = "column", color = "" } = CHARTED[index] ?? {};
  const data = { row: table.row, column: table.column, rows: table.rows.length + 1, columns: 2 };
  const at = { row: FIRST_ROW, column: 1 + index * COLUMNS_EACH };
  return { kind: "add", chart: { kind, color, ...titlesOf(table, period), data, at, ...SIZE } };
}

/** The charts that draw from a table of the last run, also those that people made of it. */
function chartsFrom(
  charts: readonly FoundChart[],
  found: FoundTables | null,
  key: DashboardKey,
): readonly FoundChart[] {
  const row = found?.headings.get(key);
  return charts.filter(({ from }) => from !== null && from.row === row && from.column === found?.column);
}

function editsOf(
  table: PlacedTable | undefined,
  drawn: readonly FoundChart[],
  period: string,
  index: number,
): readonly ChartEdit[] {
  if (!table) return drawn.filter(({ title }) => isOurs(title)).map(({ id }) => ({ kind: "remove", id }));
  if (drawn.length === 0) return [newChart(table, period, index)];
  return drawn.map(({ id, title }) => ({
    kind: "follow",
    id,
    row: table.row,
    rows: table.rows.length + 1,
    titles: isOurs(title) ? titlesOf(table, period) : null,
  }));
}

/**
 * What happens to the charts: those that are there follow their tables, those that are missing are added, and ours
 * whose table is gone go with it. One that somebody called otherwise is theirs, and draws blanks then.
 */
export function chartEdits(
  laid: Laid,
  found: FoundTables | null,
  charts: readonly FoundChart[],
  period: string,
): readonly ChartEdit[] {
  return CHARTED.flatMap(({ key }, index) =>
    editsOf(tableOf(laid, key), chartsFrom(charts, found, key), period, index),
  );
}
