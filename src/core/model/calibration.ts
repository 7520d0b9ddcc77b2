import type { CellRef } from "./cell-ref.ts";
import type { Period } from "./period.ts";

/** A change of somebody's band for one period: what people decided, why, and who. */
export interface Calibration {
  readonly personId: string;
  /** Null where it cannot be read: the row may be of any period. */
  readonly period: Period | null;
  /** The band that it is set to, as it is written. */
  readonly band: string;
  /** The band that the decision changed, as it stood then; empty where nobody wrote it down. */
  readonly before: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** Where the person is written, and where the band. */
  readonly atPerson: CellRef;
  readonly at: CellRef;
  /** Has it all that a decision needs? If not, its person is held until it does. */
  readonly isReadable: boolean;
}
