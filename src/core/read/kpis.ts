import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { MissingPolicy, RollUp } from "../model/kpi.ts";
import type { MeasureKind } from "../model/measure.ts";
import type { Table } from "../model/table.ts";
import { choiceAt, idOf, numberAt, numberListAt, textOf } from "./fields.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf, type Tab } from "./tab.ts";
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

type KpiTab = Tab<keyof typeof KPI_COLUMNS>;

const SCALE = /^\s*-?\d+(\.\d+)?\s*(\.\.|…|~|～)\s*-?\d+(\.\d+)?\s*$/;
const PERCENTILE = /^(?:p|percentile|百分位数?|百分位數)\s*(\d{1,2}(?:\.\d+)?)$/i;

function knotsOf(tab: KpiTab, row: number, issues: Issues): readonly number[] | null {
  const cell = cellOf(tab, row, "knots");
  return SCALE.test(textOf(cell)) ? null : numberListAt(cell, refOf(tab, row, "knots"), issues);
}

function measureOf(tab: KpiTab, row: number, issues: Issues): Pick<KpiRow, "measure" | "percentile"> {
  const cell = cellOf(tab, row, "measure");
  const percentile = PERCENTILE.exec(textOf(cell));
  if (percentile) return { measure: "percentile", percentile: Number(percentile[1]) };
  const measure = choiceAt<MeasureKind | "">(
    cell,
    refOf(tab, row, "measure"),
    FIND.measure,
    MEASURE_CHOICES,
    "",
    issues,
  );
  return { measure, percentile: Number.NaN };
}

function curveFields(tab: KpiTab, row: number, issues: Issues) {
  const number = (key: keyof typeof KPI_COLUMNS) => numberAt(cellOf(tab, row, key), refOf(tab, row, key), issues);
  return {
    curve: choiceAt<CurveChoice>(
      cellOf(tab, row, "curve"),
      refOf(tab, row, "curve"),
      FIND.curve,
      CURVE_CHOICES,
      "linear",
      issues,
    ),
    threshold: number("threshold"),
    target: number("target"),
    stretch: number("stretch"),
    knots: knotsOf(tab, row, issues),
    knotsText: textOf(cellOf(tab, row, "knots")),
    points: numberListAt(cellOf(tab, row, "points"), refOf(tab, row, "points"), issues),
    floor: number("floor"),
    cap: number("cap"),
  };
}

function sourceFields(tab: KpiTab, row: number, issues: Issues) {
  const measured = measureOf(tab, row, issues);
  return {
    ...measured,
    missing: choiceAt<MissingPolicy>(
      cellOf(tab, row, "missing"),
      refOf(tab, row, "missing"),
      FIND.missing,
      MISSING_CHOICES,
      "skip",
      issues,
    ),
    source: choiceAt<keyof typeof SOURCE_CHOICES>(
      cellOf(tab, row, "source"),
      refOf(tab, row, "source"),
      FIND.source,
      SOURCE_CHOICES,
      measured.measure === "" ? "metrics" : "records",
      issues,
    ),
    rollUp: choiceAt<RollUp>(
      cellOf(tab, row, "rollUp"),
      refOf(tab, row, "rollUp"),
      FIND.rollUp,
      ROLL_UP_CHOICES,
      "none",
      issues,
    ),
    column: textOf(cellOf(tab, row, "column")),
    where: textOf(cellOf(tab, row, "where")),
    outOf: textOf(cellOf(tab, row, "outOf")),
    whereAt: refOf(tab, row, "where"),
    outOfAt: refOf(tab, row, "outOf"),
  };
}

function kpiRow(tab: KpiTab, row: number, issues: Issues): KpiRow {
  const id = idOf(cellOf(tab, row, "kpi"));
  const errorsBefore = issues.errorCount;
  const kpi = {
    id,
    name: textOf(cellOf(tab, row, "name")) || id,
    dimension: textOf(cellOf(tab, row, "dimension")),
    unit: textOf(cellOf(tab, row, "unit")),
    ...curveFields(tab, row, issues),
    ...sourceFields(tab, row, issues),
    at: refOf(tab, row, "kpi"),
  };
  return { ...kpi, isReadable: issues.errorCount === errorsBefore };
}

/** Reads the KPIs tab; a KPI without an id or given twice is a problem. */
export function readKpis(table: Table, issues: Issues): readonly KpiRow[] {
  const tab = openTab(table, KPI_COLUMNS, issues);
  if (!hasColumns(tab, KPI_COLUMNS, ["kpi"], issues)) return [];
  const seen = new Set<string>();
  const kpis: KpiRow[] = [];
  for (const row of filledRows(tab)) {
    const kpi = kpiRow(tab, row, issues);
    if (kpi.id === "") issues.error("cell.blankRequired", kpi.at, { header: KPI_COLUMNS.kpi });
    else if (seen.has(folded(kpi.id))) issues.error("kpi.twice", kpi.at, { kpi: kpi.id });
    else {
      seen.add(folded(kpi.id));
      kpis.push(kpi);
    }
  }
  return kpis;
}
