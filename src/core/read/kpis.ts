import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { MissingPolicy, RollUp } from "../model/kpi.ts";
import type { MeasureKind } from "../model/measure.ts";
import type { Table } from "../model/table.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import {
  CURVE_CHOICES,
  FIND,
  MEASURE_CHOICES,
  MISSING_CHOICES,
  ROLL_UP_CHOICES,
  SOURCE_CHOICES,
} from "./words/choices.ts";
import { KPI_COLUMNS } from "./words/columns.ts";
import { folded } from "./words/words.ts";

/** How a curve is written in the KPIs tab. */
export type CurveChoice = keyof typeof CURVE_CHOICES;

/** A row of the KPIs tab as it was written, before its curve is made. */
export interface KpiRow {
  readonly id: string;
  readonly name: string;
  readonly dimension: string;
  readonly unit: string;
  readonly curve: CurveChoice;
  readonly threshold: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly knots: readonly number[] | null;
  /** The knots as text, for the short form `1..5`. */
  readonly knotsText: string;
  readonly points: readonly number[] | null;
  readonly floor: number | null;
  readonly cap: number | null;
  readonly missing: MissingPolicy;
  readonly source: keyof typeof SOURCE_CHOICES;
  readonly measure: MeasureKind | "";
  readonly percentile: number;
  readonly rollUp: RollUp;
  readonly column: string;
  readonly where: string;
  readonly outOf: string;
  readonly at: CellRef;
  readonly whereAt: CellRef;
  readonly outOfAt: CellRef;
  /** Could every cell of the row be read? If not, it is no KPI to score by. */
  readonly isReadable: boolean;
}

type KpiReader = RowReader<keyof typeof KPI_COLUMNS>;

const SCALE = /^\s*-?\d+(\.\d+)?\s*(\.\.|…|~|～)\s*-?\d+(\.\d+)?\s*$/;
const PERCENTILE = /^(?:p|percentile|百分位数?|百分位數)\s*(\d{1,3}(?:\.\d+)?)$/i;

function measureOf(row: KpiReader): Pick<KpiRow, "measure" | "percentile"> {
  const percentile = PERCENTILE.exec(row.text("measure"));
  if (percentile) return { measure: "percentile", percentile: Number(percentile[1]) };
  const measure = row.choice("measure", { list: MEASURE_CHOICES, find: FIND.measure }, "");
  return { measure, percentile: Number.NaN };
}

function curveFields(row: KpiReader) {
  return {
    curve: row.choice("curve", { list: CURVE_CHOICES, find: FIND.curve }, "linear"),
    threshold: row.number("threshold"),
    target: row.number("target"),
    stretch: row.number("stretch"),
    knots: SCALE.test(row.text("knots")) ? null : row.numbers("knots"),
    knotsText: row.text("knots"),
    points: row.numbers("points"),
    floor: row.number("floor"),
    cap: row.number("cap"),
  };
}

function sourceFields(row: KpiReader) {
  const measured = measureOf(row);
  const usual = measured.measure === "" ? "metrics" : "records";
  return {
    ...measured,
    missing: row.choice("missing", { list: MISSING_CHOICES, find: FIND.missing }, "skip"),
    source: row.choice("source", { list: SOURCE_CHOICES, find: FIND.source }, usual),
    rollUp: row.choice("rollUp", { list: ROLL_UP_CHOICES, find: FIND.rollUp }, "none"),
    column: row.text("column"),
    where: row.text("where"),
    outOf: row.text("outOf"),
    whereAt: row.at("where"),
    outOfAt: row.at("outOf"),
  };
}

function kpiRow(row: KpiReader): KpiRow {
  const id = row.text("kpi");
  const kpi = {
    id,
    name: row.text("name") || id,
    dimension: row.text("dimension"),
    unit: row.text("unit"),
    ...curveFields(row),
    ...sourceFields(row),
    at: row.at("kpi"),
  };
  return { ...kpi, isReadable: row.isReadable };
}

/** Reads the KPIs tab; a KPI without an id or given twice is a problem. */
export function readKpis(table: Table, issues: Issues): readonly KpiRow[] {
  const seen = new Set<string>();
  return readRows(table, KPI_COLUMNS, ["kpi"], issues, (row) => {
    const kpi = kpiRow(row);
    const key = folded(kpi.id);
    if (kpi.id === "") row.noteBlank("kpi", KPI_COLUMNS.kpi);
    else if (seen.has(key)) issues.error("kpi.twice", kpi.at, { kpi: kpi.id });
    const isKept = kpi.id !== "" && !seen.has(key);
    seen.add(key);
    return isKept ? [kpi] : [];
  });
}
