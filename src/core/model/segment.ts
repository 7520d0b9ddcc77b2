import type { Day } from "./calendar.ts";
import type { Person } from "./person.ts";

/** Some days in a row, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Days of a period on which a person's state stayed the same (rule 20). */
export interface Segment extends Span {
  /** The person as on these days. */
  readonly state: Person;
  /** What share of the pay falls due on these days: 0 to 1. */
  readonly payShare: number;
}
