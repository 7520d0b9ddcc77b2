import type { Cell, Row } from "../../model/cell.ts";
import type { CellRef } from "../../model/cell-ref.ts";
import { Issues } from "../../model/issue.ts";
import type { OwnTab, Table } from "../../model/table.ts";
import { idOf, textOf } from "../fields.ts";
import { kpiIndex, type NamedKpi } from "../kpi-columns.ts";
import { periodOfCell } from "../period-cell.ts";
import { cellOf, filledRows, openTab, refOf, type Tab } from "../tab.ts";
import { METRIC_COLUMNS } from "../words/columns.ts";
import { LONG_METRIC_COLUMNS } from "../words/mapping-words.ts";

const COLUMNS = { person: METRIC_COLUMNS.person, period: METRIC_COLUMNS.period, ...LONG_METRIC_COLUMNS };

type LongTab = Tab<keyof typeof COLUMNS>;

/** A row with a column for each KPI, and in which rows of the company's own tab its values stand. */
interface WideRow {
  readonly cells: Cell[];
  readonly from: number;
  readonly valueFrom: Map<number, number>;
}

/** How many columns stand before those of the KPIs: whose and when. */
const FIXED = 2;

/** Puts rows of one KPI each together by person and period. */
class Widening {
  readonly rows: WideRow[] = [];
  private readonly byKey = new Map<string, WideRow>();
  private readonly tab: LongTab;
  private readonly kpis: readonly NamedKpi[];
  private readonly issues: Issues;

  constructor(tab: LongTab, kpis: readonly NamedKpi[], issues: Issues) {
    this.tab = tab;
    this.kpis = kpis;
    this.issues = issues;
  }

  add(row: number): void {
    const name = textOf(cellOf(this.tab, row, "kpi"));
    const kpi = kpiIndex(this.kpis, name);
    if (kpi < 0) this.noteNoKpi(row, name);
    const wide = this.rowFor(row, kpi);
    if (kpi < 0) return;
    wide.cells[FIXED + kpi] = cellOf(this.tab, row, "value");
    wide.valueFrom.set(kpi, row);
  }

  /** A figure that is of no KPI counts nowhere, which must be told. */
  private noteNoKpi(row: number, name: string): void {
    const at = refOf(this.tab, row, "kpi");
    if (name !== "") this.issues.error("kpi.unknown", at, { kpi: name });
    else if (textOf(cellOf(this.tab, row, "value")) !== "") {
      this.issues.error("cell.blankRequired", at, { header: COLUMNS.kpi });
    }
  }

  /** A KPI that is there already opens a second row for the person, who is held since nobody knows which counts. */
  private rowFor(row: number, kpi: number): WideRow {
    const person = cellOf(this.tab, row, "person");
    const period = cellOf(this.tab, row, "period");
    const periodId = periodOfCell(period)?.id ?? textOf(period);
    const id = idOf(person);
    const key = id === "" ? `row ${row}` : `${id}\u0000${periodId}`;
    const known = this.byKey.get(key);
    const first = known?.valueFrom.get(kpi);
    if (first !== undefined) {
      const args = { id, period: periodId, kpi: this.kpis[kpi]?.name ?? "", first: first + 1 };
      this.issues.error("mapping.kpiTwice", refOf(this.tab, row, "value"), args);
    }
    if (known && first === undefined) return known;
    const made = { cells: [person, period, ...this.kpis.map(() => "")], from: row, valueFrom: new Map() };
    this.rows.push(made);
    if (!known) this.byKey.set(key, made);
    return made;
  }

  /** Where a cell of the wide form stands in the long one. */
  placeOf = ({ sheet, row, column }: CellRef): CellRef => {
    const wide = this.rows[row - 2];
    const { index } = this.tab;
    const kpi = column - 1 - FIXED;
    const from = wide?.valueFrom.get(kpi) ?? wide?.from ?? 0;
    const at = kpi >= 0 ? index.value : column === 1 ? index.person : index.period;
    return { sheet, row: from + 1, column: Math.max(at, 0) + 1 };
  };
}

/** Makes of a Metrics tab with a row for each person, period and KPI one with a column for each KPI. */
export function longMetrics(table: Table, kpis: readonly NamedKpi[], issues: Issues): Table {
  const tab = openTab(table, COLUMNS, new Issues());
  const widening = new Widening(tab, kpis, issues);
  for (const row of filledRows(tab)) widening.add(row);
  const headings = [METRIC_COLUMNS.person.en[0], METRIC_COLUMNS.period.en[0], ...kpis.map(({ id }) => id)];
  const known = headings.map((_, column) =>
    column === 0 ? tab.index.person >= 0 : column > 1 || tab.index.period >= 0,
  );
  const { placeOf } = table.own as OwnTab;
  return {
    ...table,
    rows: [headings, ...widening.rows.map(({ cells }): Row => cells)],
    headings: headings.map((heading, column) => (known[column] ? heading : "")),
    own: { ...(table.own as OwnTab), isLong: true, placeOf: (cell) => placeOf(widening.placeOf(cell)) },
  };
}
