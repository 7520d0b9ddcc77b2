import type { Day } from "./calendar.ts";
import type { CellRef } from "./cell-ref.ts";
import type { Period } from "./period.ts";

/** When a goal is reached: at its target or above, or at its target or below. */
export type GoalDirection = "atLeast" | "atMost";

/** What a goal has come to so far: a number, nothing yet, or that it no longer concerns the person. */
export type GoalActual =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" | "notApplicable" };

/** How a goal is measured. Null is "not given". */
export interface GoalMeasure {
  readonly start: number | null;
  /** Null where the actual itself says how far the goal is: yes, no, or a share. */
  readonly target: number | null;
  readonly direction: GoalDirection;
  readonly unit: string;
}

/** One SMART goal of one person: what, from where to where, how far by now, by when. */
export interface Goal extends GoalMeasure {
  readonly personId: string;
  readonly name: string;
  /** The KPI it counts for; empty for every KPI that comes from goals. */
  readonly kpi: string;
  /** The period it is for; null where its deadline says so. */
  readonly period: Period | null;
  readonly deadline: Day | null;
  readonly actual: GoalActual;
  /** Relative to the person's other goals. */
  readonly weight: number;
  /** Could all of it be read, and does it make sense? If not, its person is held. */
  readonly isSound: boolean;
  readonly at: { readonly person: CellRef; readonly kpi: CellRef };
}
