import type { Cell, Row } from "../model/cell.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Kpi } from "../model/kpi.ts";
import type { Period } from "../model/period.ts";
import { type ActualReading, readActual } from "../read/read-actual.ts";
import type { MeasuredActuals } from "./measure-records.ts";

/**
 * Where a KPI's actuals of a period are: in a column of the Metrics tab, or measured; `none` where nothing feeds it,
 * `unclear` where two columns do.
 */
export type ActualColumn =
  | { readonly kind: "cells"; readonly index: number }
  | ({ readonly kind: "measured" } & MeasuredActuals)
  | { readonly kind: "none" }
  | { readonly kind: "unclear" };

/** All actuals of a period, by person and KPI. */
export interface Actuals {
  readonly period: Period;
  readonly sheet: string;
  /** The rows of the Metrics tab. */
  readonly rows: readonly Row[];
  /** Each person's row, −1 for none. */
  readonly rowOf: Int32Array;
  /** In the order of the scheme's KPIs. */
  readonly columns: readonly ActualColumn[];
  /** People who are held whatever their numbers say: they stand twice somewhere. */
  readonly held: ReadonlySet<number>;
}

/** A row without cells, for people without a row. */
export const NO_CELLS: Row = [];

const BLANK: ActualReading = { kind: "blank" };
const FAULT: ActualReading = { kind: "fault", isError: false };

/** What the workbook says of one person's KPI. The bulk scorer, the exact total and the explanation all ask here. */
export function actualOf(actuals: Actuals, kpi: Kpi, k: number, person: number): ActualReading {
  const column = actuals.columns[k];
  if (column?.kind === "cells")
    return readActual(cellOfActual(actuals, column.index, person), kpi.unit, kpi.takesYesNo);
  if (column?.kind === "unclear") return FAULT;
  if (column?.kind !== "measured") return BLANK;
  if (column.held[person]) return FAULT;
  const value = column.values[person] as number;
  return Number.isNaN(value) ? BLANK : { kind: "number", value, wasText: false };
}

/** The cell of a column in a person's row. */
export function cellOfActual(actuals: Actuals, index: number, person: number): Cell {
  return actuals.rows[actuals.rowOf[person] as number]?.[index] ?? "";
}

/** Where a person's actual is typed; null where it was measured or there is no row. */
export function refOfActual(actuals: Actuals, k: number, person: number): CellRef | null {
  const column = actuals.columns[k];
  const row = actuals.rowOf[person] as number;
  return column?.kind === "cells" && row >= 0 ? { sheet: actuals.sheet, row: row + 1, column: column.index + 1 } : null;
}

/** Does the workbook hold anything about a person in the period: a row of metrics, a record, a rating by others? */
export function hasData(actuals: Actuals, person: number): boolean {
  if ((actuals.rowOf[person] as number) >= 0) return true;
  return actuals.columns.some(
    (column) => column.kind === "measured" && (column.seen[person] === 1 || column.held[person] === 1),
  );
}
