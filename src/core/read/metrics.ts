import type { Cell, Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Table } from "../model/table.ts";
import { idOf, shown } from "./fields.ts";
import { kpiColumns, type NamedKpi } from "./kpi-columns.ts";
import { periodOfCell } from "./period-cell.ts";
import { hasColumns, openTab, type Tab } from "./tab.ts";
import { METRIC_COLUMNS } from "./words/columns.ts";

/** The rows of one period: for each person the index of the row, −1 for none. */
export interface PeriodRows {
  readonly period: Period;
  readonly rowOf: Int32Array;
  /** The people who have two rows: which one is meant nobody knows, so they are held. */
  readonly twice: Set<number>;
}

/** The Metrics tab: its rows as they are, where each KPI's column is, and whose row is whose in each period. */
export interface Metrics {
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** The column of each KPI, or why there is none (see `kpiColumns`). */
  readonly columns: readonly number[];
  readonly periods: ReadonlyMap<string, PeriodRows>;
}

type MetricTab = Tab<keyof typeof METRIC_COLUMNS>;

/** Sorts rows into periods and people. It remembers the last period cell, since rows of a period stand together. */
class MetricIndex {
  readonly periods = new Map<string, PeriodRows>();
  private readonly indexOfId: ReadonlyMap<string, number>;
  private lastCell: Cell | null = null;
  private lastRows: PeriodRows | null = null;
  private readonly tab: MetricTab;
  private readonly issues: Issues;

  constructor(tab: MetricTab, people: readonly Person[], issues: Issues) {
    this.tab = tab;
    this.issues = issues;
    this.indexOfId = new Map(people.map((person, index) => [person.id, index]));
  }

  add(row: number): void {
    const cells = this.tab.rows[row] as Row;
    const idCell = cells[this.tab.index.person] ?? "";
    const periodRows = this.rowsOf(cells[this.tab.index.period] ?? "", row, idCell);
    if (!periodRows) return;
    const person = this.indexOfId.get(typeof idCell === "string" ? idCell.trim() : idOf(idCell));
    if (person === undefined) this.noteStranger(row, idCell);
    else if ((periodRows.rowOf[person] as number) >= 0) {
      const first = (periodRows.rowOf[person] as number) + 1;
      periodRows.twice.add(person);
      this.note("metrics.twice", row, "person", { id: idOf(idCell), period: periodRows.period.id, first });
    } else periodRows.rowOf[person] = row;
  }

  private rowsOf(cell: Cell, row: number, idCell: Cell): PeriodRows | null {
    if (cell === this.lastCell) return this.lastRows;
    const period = periodOfCell(cell);
    if (!period) {
      const isEmptyRow = cell === "" && idCell === "";
      if (!isEmptyRow) this.note("cell.badPeriod", row, "period", { found: shown(cell) });
      return null;
    }
    let rows = this.periods.get(period.id);
    if (!rows) {
      rows = { period, rowOf: new Int32Array(this.indexOfId.size).fill(-1), twice: new Set() };
      this.periods.set(period.id, rows);
    }
    this.lastCell = cell;
    this.lastRows = rows;
    return rows;
  }

  private noteStranger(row: number, idCell: Cell): void {
    const id = idOf(idCell);
    if (id === "") this.note("cell.blankRequired", row, "person", { header: METRIC_COLUMNS.person });
    else this.note("person.unknown", row, "person", { id });
  }

  private note(
    code: Parameters<Issues["error"]>[0],
    row: number,
    key: "person" | "period",
    args: Parameters<Issues["error"]>[2],
  ) {
    this.issues.error(code, { sheet: this.tab.sheet, row: row + 1, column: this.tab.index[key] + 1 }, args);
  }
}

/** Reads the Metrics tab: a row for each person and period, a column for each KPI by its id or name. */
export function readMetrics(
  table: Table,
  kpis: readonly NamedKpi[],
  people: readonly Person[],
  issues: Issues,
): Metrics | null {
  const tab = openTab(table, METRIC_COLUMNS, issues);
  if (!hasColumns(tab, METRIC_COLUMNS, ["person", "period"], issues)) return null;
  const index = new MetricIndex(tab, people, issues);
  for (let row = 1; row < tab.rows.length; row++) index.add(row);
  return { sheet: tab.sheet, rows: tab.rows, columns: kpiColumns(tab, kpis, issues), periods: index.periods };
}
