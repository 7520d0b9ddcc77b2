import {
  type Band,
  type Cell,
  columns,
  type Dashboard,
  dashboardTables,
  type Language,
  type Row,
  TAB_WORDS,
  wordFor,
} from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { type Book, type NewTab, PLAIN_LOOK } from "../../sheets/book.ts";
import { allOrNothing, type Change } from "../all-or-nothing.ts";
import { Refusal } from "../answer.ts";
import type { TabNames } from "../read-tables.ts";
import { columnWidthPx } from "../text-width.ts";
import { cellChanges } from "./dashboard-cells.ts";
import { chartEdits } from "./dashboard-charts.ts";
import { dashboardHighlights, isDashboardHighlight } from "./dashboard-colours.ts";
import { findTables } from "./find-tables.ts";
import { type Laid, laidOut, TABLES_AT, tableOf } from "./lay-out.ts";

const NAME_WIDTH_PX = 150;
const CHART_COLUMNS = 3;

const isBlank = (rows: readonly Row[]): boolean => rows.every((row) => row.every((cell) => cell === ""));

/** Above the charts: of which period they are. */
function topLine({ period }: Dashboard, language: Language): readonly Cell[] {
  return [wordFor(columns.METRIC_COLUMNS, "period", language), period];
}

/** The charts stand on columns of a known width; to the right of them a column is as wide as the KPI that heads it. */
function widthOf(column: number, laid: Laid): number {
  if (column === 0) return NAME_WIDTH_PX;
  if (column < CHART_COLUMNS) return PLAIN_LOOK.widthPx;
  return columnWidthPx(tableOf(laid, "heat")?.columns[column] ?? "");
}

function newTab(name: string, laid: Laid, line: readonly Cell[], note: string): NewTab {
  const blank = Array.from({ length: laid.row - 2 }, (): Row => []);
  const width = Math.max(line.length, laid.cells[0]?.length ?? 0);
  const columnsOf = Array.from({ length: width }, (_, at) => ({
    ...PLAIN_LOOK,
    widthPx: widthOf(at, laid),
    note: at === 0 ? note : "",
  }));
  return { name, rows: [line, ...blank, ...laid.cells], columns: columnsOf };
}

/** Something that gives its own way back. */
function revertible(tab: string, act: () => () => void): Change {
  let back: () => void = () => undefined;
  return {
    tab,
    make: () => {
      back = act();
    },
    takeBack: () => back(),
  };
}

/** A dashboard, and the bands in whose colours it is drawn. */
export interface DashboardToWrite {
  readonly dashboard: Dashboard;
  readonly bands: readonly Band[];
  readonly language: Language;
}

/**
 * Writes the Dashboard tab, or renews it: its tables are replaced where they stand, charts follow them and stay where
 * people put them. All of it or nothing.
 */
export function writeDashboard(book: Book, tabs: TabNames, { dashboard, bands, language }: DashboardToWrite): string {
  const [known] = tabs.get("dashboard") ?? [];
  const tab = known ?? wordFor(TAB_WORDS, "dashboard", language);
  const existing = known === undefined ? [] : book.read(tab);
  const found = findTables(existing);
  if (!found && !isBlank(existing)) throw new Refusal(tell("no.dashboardNotOurs", { tab }, language));
  const laid = laidOut(dashboardTables(dashboard, language), found ?? TABLES_AT);
  const edits = chartEdits(laid, found, known === undefined ? [] : book.charts(tab), dashboard.period);
  const line = topLine(dashboard, language);
  const note = tell("dashboard.note", {}, language);
  const highlights = dashboardHighlights(laid, bands, dashboard.heat.scale);
  const cells =
    known === undefined
      ? [{ tab, make: () => book.create(newTab(tab, laid, line, note)), takeBack: () => book.remove(tab) }]
      : cellChanges(book, { tab, rows: existing, found }, { laid, line }, language);
  allOrNothing(
    book,
    [
      ...cells,
      revertible(tab, () => book.highlight(tab, isDashboardHighlight, highlights)),
      revertible(tab, () => book.draw(tab, edits)),
    ],
    language,
  );
  return tab;
}
