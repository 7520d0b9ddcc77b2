import type { RecordTab } from "../model/kpi.ts";
import type { MeasureKind } from "../model/measure.ts";
import type { Words } from "../model/words.ts";

/** The order in which an export writes day, month and year; ISO dates are read in any case. */
export type DateOrder = "ymd" | "dmy" | "mdy";

/** A column of an export and what it becomes. */
export interface ImportColumn {
  /** The key of a standard column of the tab (`person`, `date`, `result` …), or a heading of its own. */
  readonly to: string;
  /** What the export may call it; the first that is there counts. */
  readonly from: readonly string[];
}

/** Time that passed between two columns of dates, as a column of its own. */
export interface ImportSpan {
  readonly to: string;
  readonly begin: string;
  readonly end: string;
}

/** Where the rows of an export go, and which of its columns is what. All other columns are taken over as they are. */
export interface ImportMapping {
  readonly tab: RecordTab;
  /** Must have `person` and `date`. */
  readonly columns: readonly ImportColumn[];
  /** Further columns, by what they become, that hold dates. */
  readonly dates: readonly string[];
  readonly spans: readonly ImportSpan[];
  /** The column, by what it becomes, that tells one row from another; null where the export has none. */
  readonly recordId: string | null;
}

/** A KPI that is measured on an export, ready to be put into the KPIs tab; its bounds are a proposal. */
export interface ImportKpi {
  readonly id: string;
  readonly name: Words;
  readonly unit: string;
  readonly measure: Exclude<MeasureKind, "percentile">;
  readonly column: string;
  readonly where: string;
  readonly threshold: number;
  readonly target: number;
}

/** A mapping for one kind of export of a known system. */
export interface ImportPreset extends ImportMapping {
  readonly id: string;
  readonly name: Words;
  readonly kpis: readonly ImportKpi[];
}
