import type { People } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { EventsByPerson } from "../score/intervene.ts";
import type { PeriodView } from "./period-view.ts";

/** All that the rules of promotion may look at. */
export interface PromotionContext {
  readonly scheme: Scheme;
  readonly people: People;
  /** The current period first, then back in time without a gap; a period without data has no totals. */
  readonly views: readonly [PeriodView, ...PeriodView[]];
  /** Null where the workbook has no Events tab: then nobody can tell how many there were. */
  readonly events: EventsByPerson | null;
}
