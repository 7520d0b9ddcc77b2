import type { CellRef } from "./cell-ref.ts";
import type { Curve } from "./curve.ts";
import type { Measure } from "./measure.ts";

/** What a blank actual does (rule 11): leave the sum, count as zero points, or hold the person's total. */
export type MissingPolicy = "skip" | "zero" | "hold";

/** How the rows of shorter periods make up the actual of a longer one that has no row of its own; `none`: they do not. */
export type RollUp = "none" | "mean" | "sum" | "last";

/** The tabs whose rows can be measured: exports of a CRM or a help desk, and forms that people fill in. */
export const RECORD_TABS = ["records", "followUps", "visits", "surveys", "needs"] as const;

/** A tab whose rows can be measured. */
export type RecordTab = (typeof RECORD_TABS)[number];

/** Something of each record tab that a workbook has. */
export type ByRecordTab<T> = Readonly<Partial<Record<RecordTab, T>>>;

/** Where a KPI's actuals come from. */
export type KpiSource =
  | { readonly kind: "metrics"; readonly rollUp: RollUp }
  | { readonly kind: "records"; readonly tab: RecordTab; readonly measure: Measure }
  | { readonly kind: "feedback" }
  | { readonly kind: "goals" };

/** A curve and on how many days of a period it holds. */
export interface CurvePart {
  readonly curve: Curve;
  readonly days: number;
}

/** One key performance indicator: what it is called, where its actual comes from and how it earns points. */
export interface Kpi {
  readonly id: string;
  readonly name: string;
  readonly dimension: string;
  /** `%`, `s`, `min`, `h`, `days` or the company's own word; decides how durations are read and actuals are shown. */
  readonly unit: string;
  readonly curve: Curve;
  /** The curves of a period in which the target changes, each with its days; null where one holds throughout. */
  readonly mixed: readonly CurvePart[] | null;
  /** A yes/no KPI takes TRUE and FALSE as its actual. */
  readonly takesYesNo: boolean;
  readonly missing: MissingPolicy;
  readonly source: KpiSource;
  readonly at: CellRef;
}
