import type { Day } from "./calendar.ts";
import type { CellRef } from "./cell-ref.ts";
import type { Curve } from "./curve.ts";

/** A KPI's curve as it is for somebody or for a group, from when to when; empty texts and null dates leave open. */
export interface Target {
  readonly personId: string;
  readonly post: string;
  readonly grade: string;
  readonly region: string;
  readonly track: string;
  /** The index of the KPI. */
  readonly k: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null where it cannot be read or made: then whom it is for are held. */
  readonly curve: Curve | null;
  readonly at: CellRef;
}
