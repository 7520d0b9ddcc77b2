import type { Day } from "./calendar.ts";
import type { CellRef } from "./cell-ref.ts";

/**
 * A stretch of days on which a person's state differs from the People tab (rule 20). An empty text or a null is "as in
 * People"; a date that is null is open at that end.
 */
export interface Assignment {
  readonly personId: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly post: string;
  readonly grade: string;
  readonly region: string;
  readonly track: string;
  readonly team: string;
  readonly bonusBase: number | null;
  /** Part-time work or unpaid leave: 0 to 1. */
  readonly payShare: number | null;
  /** Could every cell of the row be read? If not, the person is held. */
  readonly isReadable: boolean;
  readonly at: CellRef;
}
