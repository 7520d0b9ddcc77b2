import type { Day } from "./calendar.ts";
import type { CellRef } from "./cell-ref.ts";

/** What an event does to the result (rule 15); most only count. */
export type EventEffect =
  | { readonly kind: "none" }
  /** The row says that something applies but not what: the person is held until it does. */
  | { readonly kind: "unclear" }
  | { readonly kind: "adjust"; readonly points: number }
  | { readonly kind: "capKpi"; readonly kpi: string; readonly points: number }
  | { readonly kind: "capTotal"; readonly points: number }
  | { readonly kind: "capBand"; readonly band: string }
  | { readonly kind: "noBonus" }
  | { readonly kind: "noPromotion" };

/** Something that happened to a person: a complaint, praise, an adjustment, a veto. */
export interface PersonEvent {
  readonly personId: string;
  /** False where its day cannot be read: it may be of any period. `from` and `to` say nothing then. */
  readonly isDated: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly type: string;
  readonly effect: EventEffect;
  readonly note: string;
  readonly at: CellRef;
}
